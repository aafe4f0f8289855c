import { cellAddress, type Place } from "../../grid/area.ts";
import { parseReference } from "../../grid/reference.ts";
import { checkWorkbook } from "../../actions/check.ts";
import { type LeftCell, repairFindings } from "../../actions/repair.ts";
import type { Choices } from "../../actions/settle.ts";
import { type Finding, FINDING_CODES } from "../../domain/finding.ts";
import { repairWords } from "../../domain/findings/repairWords.ts";
import { saveBook } from "../../xlsx/save.ts";
import { BadInput } from "./badInput.ts";
import type { Command, RepairWish } from "./commandLine.ts";
import { repairJson } from "./findJson.ts";
import { openStandIn } from "./openStandIn.ts";
import { refuseOut, writeOut } from "./outFile.ts";

/** Lists what could be repaired or, with `--out`, accepts what was chosen and writes a new workbook. */
export async function runRepair(command: Command & { kind: "repair" }, choices: Choices): Promise<string> {
  const { book: path, out, json } = command;
  if (out !== null) refuseOut(out, path);
  const isWanted = wish(command);
  const { book, trips } = openStandIn(path);
  const repairable = (await checkWorkbook(choices)).filter(({ repair }) => repair !== null);
  if (out === null) return json ? print({ repairable: repairable.map(repairJson) }) : listText(repairable);
  const seen = repairable.filter(isWanted);
  if (seen.length === 0)
    throw new BadInput("Nothing of what was chosen can be repaired; scrutineer repair lists what can.");
  const before = trips();
  const { findings, left } = await repairFindings(seen, choices, { unkept: command.unkept });
  const made = trips() - before;
  writeOut(out, saveBook(book));
  const answer = { repaired: findings.map(repairJson), left: left.map(leftJson), trips: made, out };
  return json ? print(answer) : doneText(findings.map(changeText), left, out);
}

/** Which findings were chosen. A code or a cell that cannot be is refused before anything is done. */
function wish({ all, codes, cells }: RepairWish): (finding: Finding) => boolean {
  const unknown = codes.find((code) => !FINDING_CODES.some((one) => one === code));
  if (unknown !== undefined)
    throw new BadInput(`There is no kind of finding "${unknown}"; docs/findings.md lists them.`);
  const places = new Set(cells.map(placeNamed).map(nameOf));
  return ({ code, place }) => all || codes.includes(code) || places.has(nameOf(place));
}

function placeNamed(text: string): Place {
  const read = parseReference(text);
  if (read === null) throw new BadInput(`"${text}" is no cell. Write it as 'Workplan!C7' or "'SP Outcomes'!H13".`);
  return { sheet: read.sheet, row: read.area.row, column: read.area.column };
}

const print = (answer: object): string => JSON.stringify(answer, null, 2);
const nameOf = ({ sheet, row, column }: Place): string => `${sheet}!${cellAddress(row, column)}`;
const cellJson = ({ sheet, row, column }: Place): object => ({ sheet, cell: cellAddress(row, column) });
const leftJson = ({ place, why }: LeftCell): object => ({ ...cellJson(place), why });

const changeText = ({ code, place, found, repair }: Finding): string =>
  `  ${nameOf(place)}  ${code}  "${found}" → ${repair === null ? "" : repairWords(repair)}`;

function listText(repairable: readonly Finding[]): string {
  if (repairable.length === 0) return "Nothing can be repaired without a person; scrutineer check lists what is odd.";
  const lines = [counted(repairable.length, "can be repaired"), ...repairable.map(changeText)];
  return `${lines.join("\n")}\n\nNothing was written. Add --out NEW.xlsx and --all, --code or --cell to accept.`;
}

function doneText(done: readonly string[], left: readonly LeftCell[], out: string): string {
  const was = done.length === 1 ? "was repaired" : "were repaired";
  const apart = left.length === 0 ? [] : ["", "Left as they are:", ...left.map(({ why }) => `  ${why}`)];
  return [counted(done.length, was), ...done, ...apart, "", `Written to ${out}.`].join("\n");
}

const counted = (cells: number, rest: string): string => `${cells} ${cells === 1 ? "cell" : "cells"} ${rest}`;
