/**
 * `npm test`: every check of the project, to the end even when one fails. Those that look at the files alone run two at a time; the tests, which use
 * all processors themselves, one after the other. The last line is `N passed, N failed`: the test runners' own counts, plus one failure for each
 * other step that failed.
 */
import { type Counts, tally } from "./test/counts.ts";
import { runScript } from "./test/runScript.ts";
import { STAGES, type Step } from "./test/steps.ts";

interface Outcome extends Counts {
  readonly name: string;
  readonly seconds: number;
}

for (const [signal, status] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)
  process.once(signal, () => process.exit(status));

/** Runs a step. Beside another one, what it says is kept together and shown when it has ended. */
async function run(step: Step, alone: boolean): Promise<Outcome> {
  const title = `\n— ${step.name} (npm run ${step.script})`;
  if (alone) console.log(title);
  const started = performance.now();
  const { well, said } = await runScript(step, alone);
  if (!alone) console.log(`${title}\n${said}`.trimEnd());
  return { name: step.name, ...tally(well, step.count), seconds: (performance.now() - started) / 1000 };
}

async function runLane(lane: readonly Step[], alone: boolean): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of lane) outcomes.push(await run(step, alone));
  return outcomes;
}

function line({ name, passed, failed, skipped, seconds }: Outcome): string {
  const counts = [
    ...(passed > 0 ? [`${passed} passed`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} left out`] : []),
  ];
  return `${failed > 0 ? "✗" : "✓"} ${name.padEnd(18)}${`${seconds.toFixed(1)} s`.padStart(8)}  ${counts.join(", ")}`.trimEnd();
}

async function runAll(): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const lanes of STAGES)
    outcomes.push(...(await Promise.all(lanes.map((lane) => runLane(lane, lanes.length === 1)))).flat());
  const passed = outcomes.reduce((total, outcome) => total + outcome.passed, 0);
  const failed = outcomes.reduce((total, outcome) => total + outcome.failed, 0);
  console.log(`\n${outcomes.map(line).join("\n")}\n\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

void runAll();
