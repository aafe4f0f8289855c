import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Counts, countJest, countPlaywright, tally } from "../../scripts/test/counts.ts";

const some: Counts = { passed: 12, failed: 0, skipped: 1 };
const broken = (): Counts => {
  throw new Error("no such file");
};

describe("what a step adds to the closing line of npm test", () => {
  it.each<[because: string, ended: boolean, count: (() => Counts) | null, expected: Counts]>([
    ["a check that ended well adds nothing", true, null, { passed: 0, failed: 0, skipped: 0 }],
    ["a check that failed is one failure", false, null, { passed: 0, failed: 1, skipped: 0 }],
    ["a runner's own counts are taken", true, () => some, some],
    ["its failures are not counted twice", false, () => ({ ...some, failed: 3 }), { ...some, failed: 3 }],
    ["a runner that failed with no failed test is a failure", false, () => some, { ...some, failed: 1 }],
    ["a runner without a report is a failure", true, broken, { passed: 0, failed: 1, skipped: 0 }],
    [
      "a runner that ran no test is a failure",
      true,
      () => ({ ...some, passed: 0 }),
      { passed: 0, failed: 1, skipped: 1 },
    ],
  ])("%s", (_because, ended, count, expected) => {
    expect(tally(ended, count)).toEqual(expected);
  });
});

describe("the runners' reports", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "counts-"));
  const file = path.join(folder, "report.json");
  afterAll(() => rmSync(folder, { recursive: true }));

  it("counts a file of jest tests that could not run as a failure", () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 2,
      numPendingTests: 1,
      numTodoTests: 1,
      numRuntimeErrorTestSuites: 1,
    };
    writeFileSync(file, JSON.stringify(report));
    expect(countJest(file)).toEqual({ passed: 7, failed: 3, skipped: 2 });
  });

  it("counts a Playwright error outside any test as a failure", () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    writeFileSync(file, JSON.stringify({ stats, errors: [{ message: "no server" }] }));
    expect(countPlaywright(file)).toEqual({ passed: 6, failed: 2, skipped: 2 });
  });

  it("says so when there is no report", () => {
    expect(tally(true, () => countJest(path.join(folder, "absent.json"))).failed).toBe(1);
  });
});
