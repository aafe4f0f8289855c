import { existsSync } from "node:fs";
import path from "node:path";

/** The folder of published workbooks and figures: `SCRUTINEER_SHARED`, or `shared` beside the project. */
export const SHARED = process.env["SCRUTINEER_SHARED"] ?? path.resolve(__dirname, "../../../shared");

/** A file or folder in it. */
export const sharedPath = (relative: string): string => path.join(SHARED, relative);

/** `describe` where the file is there, else `describe.skip`, whose name says what is missing. */
export function describeShared(name: string, needs: string, tests: () => void): void {
  if (existsSync(sharedPath(needs))) describe(name, tests);
  else describe.skip(`${name} (skipped: ${sharedPath(needs)} is not there)`, () => it("needs it", () => undefined));
}
