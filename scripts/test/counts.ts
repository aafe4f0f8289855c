import { readFileSync } from "node:fs";

/** How many tests of a step passed, failed and were left out. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

/** Reads jest's `--json` report. A file of tests that could not run at all is one failure. */
export function countJest(file: string): Counts {
  const report = JSON.parse(readFileSync(file, "utf8")) as JestReport;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Reads Playwright's JSON report. What passed only when tried again passed; each error outside a test is a failure. */
export function countPlaywright(file: string): Counts {
  const { stats, errors } = JSON.parse(readFileSync(file, "utf8")) as PlaywrightReport;
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
}

/**
 * What a step adds to the closing line. A step that failed is one failure at least: so is a runner that stopped before
 * it could report, and one that found no test.
 * @param ended whether the step's own program ended well
 * @param count reads the runner's report; null for a step that is no test runner
 */
export function tally(ended: boolean, count: (() => Counts) | null): Counts {
  const counts = count === null ? { passed: 0, failed: 0, skipped: 0 } : reportOf(count);
  if (counts === null) return { passed: 0, failed: 1, skipped: 0 };
  const ranNothing = count !== null && counts.passed + counts.failed === 0;
  return { ...counts, failed: Math.max(counts.failed, !ended || ranNothing ? 1 : 0) };
}

/** The counts of a report; null when it is not there or was cut short. */
function reportOf(count: () => Counts): Counts | null {
  try {
    return count();
  } catch {
    return null;
  }
}
