/**
 * `npm run bench`: what finding and reporting cost on registers of 100, 1,000 and 10,000 rows, and what the pane's first view weighs.
 * Times are of this machine in this run: compare them with each other, not with those of another day.
 */
import { textTable } from "../src/workbench/cli/textTable.ts";
import { type Cost, measure } from "./measure.ts";
import { paneSize } from "../scripts/build/paneSize.ts";

const ROWS = [100, 1_000, 10_000];

const number = (value: number): string => Math.round(value).toLocaleString("en-GB");

function row(cost: Cost, first: Cost): readonly string[] {
  const { action, rows, milliseconds, syncs, actions, bytesIn, bytesOut, bareBytes } = cost;
  const ratio = bareBytes === 0 ? "–" : `${(bytesIn / bareBytes).toFixed(1)} ×`;
  const slower = `${(milliseconds / first.milliseconds).toFixed(1)} ×`;
  return [
    action,
    number(rows),
    `${number(milliseconds)} ms`,
    slower,
    number(syncs),
    number(actions),
    number(bytesIn),
    number(bytesOut),
    number(bareBytes),
    ratio,
  ];
}

const HEADER = [
  "action",
  "rows",
  "time",
  "time against 100 rows",
  "syncs",
  "actions",
  "bytes sent",
  "bytes answered",
  "bare JSON written",
  "sent against bare",
];

async function main(): Promise<void> {
  await measure(10); // the first run compiles office.js and warms the engine
  const costs: Cost[] = [];
  for (const rows of ROWS) costs.push(...(await measure(rows)));
  const rows = costs.map((cost) => row(cost, costs.find(({ action }) => action === cost.action) ?? cost));
  console.log(textTable(HEADER, rows));
  const size = paneSize("dist");
  if (size === null) console.log("\nThe pane has not been built: npm run build, then once more.");
  else
    console.log(
      `\nThe pane's first view: ${number(size.bytes)} bytes of scripts, gzipped (${size.scripts.map(({ name, bytes }) => `${name} ${number(bytes)}`).join(", ")}).`,
    );
}

void main();
