import { cellAddress } from "../../grid/area.ts";
import {
  addColumns,
  type ColumnPreview,
  type ColumnsPreview,
  previewColumns,
  removeColumns,
} from "../../actions/rateColumns.ts";
import type { Choices } from "../../actions/settle.ts";
import { saveBook } from "../../xlsx/save.ts";
import type { Command } from "./commandLine.ts";
import { openStandIn } from "./openStandIn.ts";
import { refuseOut, writeOut } from "./outFile.ts";

type Rate = Command & { kind: "rate" };

/** Says what columns with ratings and trends beside a register would hold or, with `--out`, puts them in or takes them away. */
export async function runRate(command: Rate, choices: Choices): Promise<string> {
  const { book: path, out, json, register, remove } = command;
  if (out !== null) refuseOut(out, path);
  const { book, trips } = openStandIn(path);
  if (out === null) {
    const preview = await previewColumns(register, choices);
    return json ? print(preview) : rateText(preview, null);
  }
  if (remove) return runRemove(command, choices, out, () => writeOut(out, saveBook(book)));
  const done = await addColumns(register, choices);
  const made = trips();
  writeOut(out, saveBook(book));
  return json ? print({ ...done, trips: made, out }) : rateText(done, out);
}

async function runRemove({ register, json }: Rate, choices: Choices, out: string, save: () => void): Promise<string> {
  const { columns, left } = await removeColumns(register, choices);
  save();
  const kept = left.map(({ row, column }) => cellAddress(row, column));
  if (json) return print({ register, columns, left: kept, out });
  return [
    `Taken away beside ${register}: ${columns.join("; ")}.`,
    ...(kept.length === 0 ? [] : [`Left, as somebody has typed there: ${kept.join(", ")}.`]),
    `Written to ${out}`,
  ].join("\n");
}

const print = (answer: object): string => JSON.stringify(answer, null, 2);

/** The columns as text: where they stand, then each cell with what it says before and after. */
function rateText({ register, sheet, columns }: ColumnsPreview, out: string | null): string {
  return [
    `${out === null ? "This would stand" : "Stands"} beside ${register}, on ${sheet}:`,
    ...columns.flatMap(columnText),
    "",
    out === null ? "Nothing was written. With --out NEW.xlsx it is done." : `Written to ${out}`,
  ].join("\n");
}

function columnText({ letters, heading, isNew, cells, formula, fixed }: ColumnPreview): readonly string[] {
  const stands = isNew ? "new" : cells.length === 0 ? "as it should be" : "brought up to date";
  return [
    "",
    `Column ${letters}: ${heading} (${stands})`,
    ...(formula === null ? [] : [`  for example ${formula}`]),
    ...(fixed === 0
      ? []
      : [`  ${fixed === 1 ? "1 cell is a fixed text" : `${fixed} cells are fixed texts`} until the next refresh`]),
    ...cells.map(({ cell, before, after }) => `  ${cell}: ${before === "" ? "empty" : `"${before}"`} -> "${after}"`),
  ];
}
