import type { Action, Dated } from "../../domain/register/item.ts";
import { when } from "./expression.ts";
import { type Live, referTo } from "./live.ts";
import { saysSomething } from "./saysSomething.ts";

/**
 * The revised date that a register with several columns of them gives, as an expression: a day or words, of the last column that says something.
 * null where there is one column, where people wrote another date, or where a day stands in words.
 */
export function revisedFormula({ revised, revisedCells }: Action, live: Live): string | null {
  const [first] = revisedCells;
  if (first === undefined || revisedCells.length < 2 || !revisedCells.some((one) => one === revised)) return null;
  if (!revisedCells.every((one) => isPlain(one, live))) return null;
  const said = revisedCells.reduce(
    (before, { place, words }) => when(saysSomething({ place, words }, live), shown(referTo(place)), before),
    shown(referTo(first.place)),
  );
  return `IFERROR(${said},"")`;
}

const shown = (cell: string): string => when(`ISNUMBER(${cell})`, `INT(${cell})`, `${cell}&""`);

/** Whether a cell holds a real date, nothing, or words that are no day. */
function isPlain({ place, reading, words }: Dated, live: Live): boolean {
  const { value } = live.cell(place);
  if (reading.kind !== "date") return value === words;
  return typeof value === "number" && reading.precision === "day" && Math.floor(value) === reading.serial;
}
