import { formatDay, formatDayInFull } from "../../domain/serialDate.ts";
import type { Told } from "../../domain/register/item.ts";
import { plainNumber, quoted, when } from "./expression.ts";
import { type Live, referTo } from "./live.ts";

/**
 * What a cell of a register says, as an expression: white space folded as the engine folds it; empty where the cell is, or its row is gone. What
 * a formula cannot say of a cell (bullets left out, an unusual format) stands as it was read while the cell stays the same.
 */
export function wordsFormula({ place, words }: Pick<Told, "place" | "words">, live: Live): string {
  const cell = referTo(place);
  const { value, format } = live.cell(place);
  const text =
    typeof value === "number"
      ? numberWords(value, words, { cell, format })
      : typeof value === "boolean"
        ? unlessEmpty(cell, quoted(words))
        : textWords(value, words, cell);
  return `IFERROR(${text},"")`;
}

const LINE = "CHAR(10)";

/** Excel: compares texts without regard to capitals, which changes nothing here: the cell's own words are shown where it does not. */
const MOST_COMPARED = 200;

const unlessEmpty = (cell: string, then: string): string => when(`${cell}=""`, '""', then);

function textWords(raw: string, words: string, cell: string): string {
  if (raw === words) return `${cell}&""`;
  if (trimmed(raw) === words) return `TRIM(${cell})`;
  if (trimmed(raw.replaceAll("\n", " ")) === words) return `TRIM(SUBSTITUTE(${cell},${LINE}," "))`;
  const isShort = raw.length <= MOST_COMPARED && /^[\x20-\uffff]+$/.test(raw);
  return isShort ? when(`${cell}=${quoted(raw)}`, quoted(words), `TRIM(${cell})`) : unlessEmpty(cell, quoted(words));
}

/** As TRIM does it: only blanks, not other white space. */
const trimmed = (text: string): string => text.replace(/ +/g, " ").replace(/^ | $/g, "");

/** A number that is said in words: as it is, as a day, or with so many decimals. */
function numberWords(
  raw: number,
  words: string,
  { cell, format }: { readonly cell: string; readonly format: string },
): string {
  if (plainNumber(raw) === words) return `${cell}&""`;
  if (formatDay(raw) === words) return unlessEmpty(cell, `TEXT(${cell},"dd/mm/yy")`);
  if (formatDayInFull(raw) === words) return unlessEmpty(cell, `TEXT(${cell},"dd/mm/yyyy")`);
  if (SHOWN.test(format) && /^[-£]*\d/.test(words)) return unlessEmpty(cell, `TEXT(${cell},${quoted(format)})`);
  return when(`${cell}=${plainNumber(raw)}`, quoted(words), `${cell}&""`);
}

/** Formats by which TEXT gives what the cell shows, in every language of Excel: `0.0%`, `#,##0`, `£#,##0.00`. */
const SHOWN = /^£?(?:0|#,##0)(?:\.0+)?%?$/;
