/**
 * `npm test`: every check of the project, one after the other, to the end even when one fails. The last line is
 * `N passed, N failed`: the test runners' own counts, plus one failure for each other step that failed.
 */
import { spawnSync } from "node:child_process";
import { type Counts, tally } from "./test/counts.ts";
import { type Step, STEPS } from "./test/steps.ts";

const LONGEST_STEP = 15 * 60_000;

interface Outcome extends Counts {
  readonly name: string;
  readonly seconds: number;
}

/** Runs a script of package.json, its output straight to the screen; true when it ended well and in time. */
function endsWell({ script, options, env }: Step): boolean {
  const args = ["run", "--silent", script, ...(options.length > 0 ? ["--", ...options] : [])];
  const { status } = spawnSync("npm", args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
    timeout: LONGEST_STEP,
    shell: process.platform === "win32",
  });
  return status === 0;
}

function run(step: Step): Outcome {
  console.log(`\n— ${step.name} (npm run ${step.script})`);
  const started = performance.now();
  const counts = tally(endsWell(step), step.count);
  return { name: step.name, ...counts, seconds: (performance.now() - started) / 1000 };
}

function line({ name, passed, failed, skipped, seconds }: Outcome): string {
  const counts = [
    ...(passed > 0 ? [`${passed} passed`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} left out`] : []),
  ];
  return `${failed > 0 ? "✗" : "✓"} ${name.padEnd(18)}${`${seconds.toFixed(1)} s`.padStart(8)}  ${counts.join(", ")}`.trimEnd();
}

const outcomes = STEPS.map(run);
const passed = outcomes.reduce((total, outcome) => total + outcome.passed, 0);
const failed = outcomes.reduce((total, outcome) => total + outcome.failed, 0);

console.log(`\n${outcomes.map(line).join("\n")}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
