import type { Dated, Figure, Target } from "../../domain/register/item.ts";
import { dayExpression } from "./dayFormula.ts";
import { plainNumber, quoted, when } from "./expression.ts";
import { type Live, referTo } from "./live.ts";
import { scaled, writtenAs } from "./numberOf.ts";
import { wordsFormula } from "./wordsFormula.ts";

/**
 * A cell of a register as a summary shows it, as an expression: its number, on the scale that it is shown in, or its words; empty where its row
 * is gone.
 * @param shown what the engine shows
 * @param nothing what stands where the cell is empty: `N/A`
 */
export function figureFormula(of: Figure | Target, shown: string | number, nothing: string, live: Live): string {
  const cell = referTo(of.place);
  const { value: raw } = live.cell(of.place);
  const unlessEmpty = (then: string): string => when(`${cell}=""`, quoted(nothing), then);
  if (of.reading.kind === "error") return `IFERROR(${unlessEmpty(cell)},${quoted(of.words)})`;
  if (typeof shown === "string") {
    const words = wordsFormula(of, live);
    const said = typeof raw === "number" ? words : when(`ISNUMBER(${cell})`, cell, words);
    return `IFERROR(${unlessEmpty(said)},"")`;
  }
  const number = scaled(cell, typeof raw === "number" && raw !== 0 ? shown / raw : 1);
  const written = typeof raw === "string" ? writtenText(raw, shown, cell) : `${cell}&""`;
  return `IFERROR(${unlessEmpty(when(`ISNUMBER(${cell})`, number, written))},"")`;
}

/** A number that stands as a text: as VALUE reads it, else while the text stays the same. */
function writtenText(raw: string, shown: number, cell: string): string {
  const written = writtenAs(raw, shown, cell);
  const text = `TRIM(${cell})`;
  return written === null ? when(`${cell}=${quoted(raw)}`, plainNumber(shown), text) : `IFERROR(${written},${text})`;
}

/**
 * A date of a register as a summary shows it, as an expression: the day of a real date, else the cell's words; empty where the cell is, or its
 * row is gone. A day that is written in words is taken from them while they stay the same.
 * @param day the serial number of the day that the engine shows; null where it shows words
 */
export function dateFormula(of: Dated, day: number | null, live: Live): string {
  const cell = referTo(of.place);
  const { value: raw } = live.cell(of.place);
  const words = wordsFormula(of, live);
  const said =
    day === null || typeof raw !== "string"
      ? words
      : when(`${cell}=${quoted(raw)}`, dayExpression(day), `TRIM(${cell})`);
  return `IFERROR(${when(`${cell}=""`, '""', when(`ISNUMBER(${cell})`, `INT(${cell})`, said))},"")`;
}
