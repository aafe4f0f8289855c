import { spawnSync } from "node:child_process";
import path from "node:path";
import { fenceCases } from "./fenceCases.ts";
import { houseRuleCases } from "./houseRuleCases.ts";

const ROOT = path.resolve(__dirname, "../..");

/** What a snippet of one line cannot help: names that it declares and does not use. */
const BESIDE_THE_POINT = /^(@typescript-eslint\/no-unused-(vars|expressions)|prefer-const|no-unassigned-vars): /;

const cases = [...fenceCases, ...houseRuleCases];

describe("the fences of CONTRIBUTING.md, as ESLint keeps them", () => {
  let answers: readonly (readonly string[])[] = [];

  beforeAll(() => {
    const script = path.join(__dirname, "lint-snippets.mjs");
    const run = spawnSync(process.execPath, [script], { cwd: ROOT, input: JSON.stringify(cases), encoding: "utf8" });
    if (run.status !== 0) throw new Error(run.stderr);
    answers = JSON.parse(run.stdout) as string[][];
  }, 60_000);

  it.each(cases.map((c, index) => ({ ...c, index })))("$because ($path)", ({ index, rule }) => {
    const refusals = (answers[index] ?? ["no answer: "]).filter((line) => !BESIDE_THE_POINT.test(line));
    const rules = refusals.map((line) => line.slice(0, line.indexOf(": ")));
    if (rule === null) expect(refusals).toEqual([]);
    else expect(rules).toContain(rule);
  });
});
