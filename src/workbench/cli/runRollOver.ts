import { previewRollOver, rollOver } from "../../actions/rollOver.ts";
import type { RegisterRollOver, RollOverPreview } from "../../actions/rollOver/rollOverPreview.ts";
import type { Choices } from "../../actions/settle.ts";
import { saveBook } from "../../xlsx/save.ts";
import type { Command } from "./commandLine.ts";
import { openStandIn } from "./openStandIn.ts";
import { refuseOut, writeOut } from "./outFile.ts";

/** Says what closing the reporting period would do or, with `--out`, closes it and writes a new workbook. */
export async function runRollOver(command: Command & { kind: "roll-over" }, choices: Choices): Promise<string> {
  const { book: path, out, json } = command;
  if (out !== null) refuseOut(out, path);
  const { book, trips } = openStandIn(path);
  if (out === null) {
    const preview = await previewRollOver(choices);
    return json ? print(preview) : rollOverText(preview, null);
  }
  const done = await rollOver(choices);
  const made = trips();
  writeOut(out, saveBook(book));
  return json ? print({ ...done, trips: made, out }) : rollOverText(done, out);
}

const print = (answer: object): string => JSON.stringify(answer, null, 2);

/** A roll-over as text: what is kept, then each register with its columns and changed cells. */
export function rollOverText(roll: RollOverPreview, out: string | null): string {
  const { closing, next, asAt, registers, kept, replaced, summaries, summariesLeft } = roll;
  const again = replaced === 0 ? "" : `, ${replaced} of them in place of what was kept of ${closing} before`;
  const tables =
    summariesLeft ??
    (summaries.length === 0 ? "No report was made yet." : `Summaries refreshed: ${summaries.join("; ")}.`);
  return [
    `${out === null ? "This would close" : "Closed:"} ${closing}. The reporting period ${out === null ? "would be" : "is"} ${next} as at ${asAt}.`,
    `Kept in Scrutineer history: ${kept} rows${again}.`,
    ...registers.flatMap(registerText),
    tables,
    ...(out === null ? ["Nothing was written. With --out NEW.xlsx it is done."] : [`Written to ${out}`]),
  ].join("\n");
}

function registerText({ register, kept, words, columns, cells, refused }: RegisterRollOver): readonly string[] {
  const changed = cells.filter(({ before, after }) => before !== after);
  return [
    "",
    `${register} (${kept} kept)`,
    `  ${refused ? "! " : ""}${words}`,
    ...columns.map(({ axis, letters, heading, like, formulas }) => {
      const filled = formulas === 0 ? "" : `, with ${formulas} formulas`;
      return `  + ${axis === "rows" ? "row " : ""}${letters} "${heading}" like "${like}"${filled}`;
    }),
    ...changed.slice(0, MOST).map(({ cell, before, after }) => `  ${cell}: ${quoted(before)} → ${quoted(after)}`),
    ...(changed.length > MOST ? [`  and ${changed.length - MOST} cells more`] : []),
  ];
}

/** So many changed cells of a register are listed; --json lists all. */
const MOST = 20;

const quoted = (words: string): string => (words === "" ? "empty" : `"${words}"`);
