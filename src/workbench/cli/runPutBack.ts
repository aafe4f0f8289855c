import { cellAddress, type Place } from "../../grid/area.ts";
import { type PutBack, putBack } from "../../actions/putBack.ts";
import { saveBook } from "../../xlsx/save.ts";
import type { Command } from "./commandLine.ts";
import { openStandIn } from "./openStandIn.ts";
import { refuseOut, writeOut } from "./outFile.ts";

/** Puts back what the last action did, whatever it was, and writes a new workbook. */
export async function runPutBack(command: Command & { kind: "put-back" }): Promise<string> {
  const { book: path, out, json, removeSheets } = command;
  refuseOut(out, path);
  const { book, trips } = openStandIn(path);
  const done = await putBack({ removeSheets });
  const made = trips();
  writeOut(out, saveBook(book));
  const { action, cells, left, sheets } = done;
  const answer = {
    action,
    putBack: cells.map(cellJson),
    left: left.map(({ place, why }) => ({ ...(place && cellJson(place)), why })),
    [removeSheets ? "sheetsRemoved" : "sheetsKept"]: sheets,
    trips: made,
    out,
  };
  return json ? JSON.stringify(answer, null, 2) : doneText(done, removeSheets, out);
}

const cellJson = ({ sheet, row, column }: Place): object => ({ sheet, cell: cellAddress(row, column) });

function doneText({ action, cells, left, sheets }: PutBack, removed: boolean, out: string): string {
  const names = sheets.map((sheet) => `  ${sheet}`);
  const about = removed ? "Removed:" : "Kept, as --remove-sheets was not given:";
  return [
    `Put back: ${action}. ${cells.length === 1 ? "1 cell was" : `${cells.length} cells were`} put back.`,
    ...cells.map(({ sheet, row, column }) => `  ${sheet}!${cellAddress(row, column)}`),
    ...(names.length === 0 ? [] : ["", `Sheets that were added. ${about}`, ...names]),
    ...(left.length === 0 ? [] : ["", "Left as they are:", ...left.map(({ why }) => `  ${why}`)]),
    "",
    `Written to ${out}.`,
  ].join("\n");
}
