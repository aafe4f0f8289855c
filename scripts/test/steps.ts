import { existsSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Counts, countJest, countPlaywright } from "./counts.ts";

/** One check of `npm test`: a script of package.json, so that each can be run alone. */
export interface Step {
  readonly name: string;
  readonly script: string;
  readonly options: readonly string[];
  /** Variables of the environment that the script needs. */
  readonly env: Readonly<Record<string, string>>;
  /** Reads how many tests passed and failed from the runner's own report; null when the step is no test runner. */
  readonly count: (() => Counts) | null;
}

const plain = (name: string, script: string): Step => ({ name, script, options: [], env: {}, count: null });

const reports = mkdtempSync(path.join(os.tmpdir(), "scrutineer-test-"));
process.once("exit", () => rmSync(reports, { recursive: true, force: true }));

function unitTests(): Step {
  const report = path.join(reports, "jest.json");
  const options = ["--ci", "--json", `--outputFile=${report}`];
  // Much is made and soon forgotten: with room for it, Node spends a third less time on clearing up.
  const env = { NODE_OPTIONS: "--max-semi-space-size=64" };
  return { ...plain("unit tests", "test:unit"), options, env, count: () => countJest(report) };
}

function endToEndTests(): Step {
  const report = path.join(reports, "playwright.json");
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const options = ["--reporter=list,json"];
  return { ...plain("end-to-end tests", "test:e2e"), options, env, count: () => countPlaywright(report) };
}

/** The steps that look at the files alone, in two lanes of about the same length. */
const STATIC: readonly (readonly Step[])[] = [
  [plain("lint", "lint")],
  [
    plain("types", "typecheck"),
    plain("format", "format:check"),
    plain("words", "check:words"),
    plain("lock file", "check:lock"),
    plain("manifest", "check:manifest"),
    plain("build", "build"),
  ],
];

/**
 * What `npm test` does: stages in turn, the lanes of a stage side by side, the steps of a lane in turn. The build comes before the end-to-end
 * tests, which use it.
 */
export const STAGES: readonly (readonly (readonly Step[])[])[] = [
  STATIC,
  [[unitTests()]],
  ...(existsSync("playwright.config.ts") ? [[[endToEndTests()]]] : []),
];
