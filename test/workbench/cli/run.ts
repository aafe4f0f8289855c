import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerCommand, type CommandAnswer } from "../../../src/workbench/cli/answer.ts";

/** What a process did. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line here: what a process of its own would say, without the seconds that it takes to start. */
export const scrutineer = (...args: readonly string[]): Promise<CommandAnswer> => answerCommand(args);

/** Runs the command line as a process of its own, as a person does. */
export function spawned(...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/workbench/cli/main.ts", ...args],
    { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  return { code: status, out: stdout, err: stderr };
}

/** Runs the command line and reads what it prints as JSON; anything else on standard output, or any complaint, is a fault of the test. */
export async function json(...args: readonly string[]): Promise<unknown> {
  const { code, out, err } = await scrutineer(...args, "--json");
  if (code !== 0 || err !== "") throw new Error(`Exit ${String(code)}: ${err}`);
  return JSON.parse(out) as unknown;
}

/** A new folder for a test's files, and what removes it. */
export function scratch(): { readonly path: (name: string) => string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "scrutineer-"));
  return { path: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true }) };
}
