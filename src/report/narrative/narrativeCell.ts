import type { Place } from "../../grid/area.ts";
import { type TableCell, textCell, type WrittenPart } from "../../grid/table.ts";
import { narrativeKey, type NarrativeKind } from "../../domain/narrative/narrativeKey.ts";
import { exactly, joined, quoted, say, when } from "../live/expression.ts";
import { referTo } from "../live/live.ts";
import { lookedUp } from "../live/said.ts";
import type { ReportInput } from "../reportInput.ts";
import { NARRATIVE_NAMES } from "./narrativeColumns.ts";

/** What a cell of a summary takes from a person. */
interface Written {
  /** The item's own place. */
  readonly place: Place;
  readonly kind: NarrativeKind;
  /** The figure that the words are about, as it stands. */
  readonly figure: string;
  /** The formula, without its `=`, that gives the register's own words where these are not just one cell; null or absent where one is. */
  readonly own?: string | null;
  /** What stands before it where a cell has several parts: `(R)`. */
  readonly mark?: string;
}

/**
 * A cell in which a person may write: what they type is kept under the item, the period and what it is. With live formulas it looks its words up on the
 * narrative's sheet, else it holds them.
 * @param shown what the cell says: what was typed before, else the register's own
 * @param kept what is kept of it, where the cell says more: then it is a fixed value
 */
export function narrativeCell(input: ReportInput, of: Written, shown: TableCell, kept: TableCell = shown): TableCell {
  const part = partOf(input, of, kept);
  if (part === null) return shown;
  const formula =
    input.live === null || kept.value !== shown.value ? null : `=IFERROR(${lookedUp(exactly(part.key))},"")`;
  return { ...shown, formula, written: [part] };
}

/** A cell of several such parts, each after its mark, `(R) … (I) …`; a part that says nothing is left out. */
export function narrativeParts(
  input: ReportInput,
  parts: readonly { readonly of: Written & { readonly mark: string }; readonly shown: TableCell }[],
): TableCell {
  const said = parts.filter(({ shown }) => shown.text !== "");
  const text = said.map(({ of, shown }) => `${of.mark} ${shown.text}`).join(" ");
  const cell = textCell(
    text,
    said.flatMap(({ shown }) => shown.behind),
  );
  const written = parts.flatMap(({ of, shown }) => partOf(input, of, shown) ?? []);
  if (written.length < parts.length) return cell;
  const each = parts.map(({ of }, index) => {
    const words = `IFERROR(${lookedUp(exactly(written[index]?.key ?? ""))},"")`;
    return when(`${words}=""`, '""', joined(say(` ${of.mark} `), words));
  });
  // Not TRIM: it would take double blanks out of what a person wrote.
  const formula = input.live === null ? null : `=IFERROR(MID(${each.join("&")},2,32767),"")`;
  return { ...cell, formula, written };
}

/** Whether a formula is one of those that look a narrative up, itself or on a working sheet, not one that a person made of it. */
export const isNarrativeFormula = (formula: string): boolean =>
  formula.startsWith("=IFERROR(") &&
  formula.endsWith(',"")') &&
  (formula.includes(`${NARRATIVE_NAMES.text},MATCH(`) || OF_A_WORKING_SHEET.test(formula));

const OF_A_WORKING_SHEET = /^=IFERROR\(INDEX\(Scrutineer\.Working\.[^(),]+,MATCH\(\d+,[^(),]+,0\)\),""\)$/;

function partOf(
  input: ReportInput,
  { place, kind, figure, own = null, mark = "" }: Written,
  { value, format, behind }: TableCell,
): WrittenPart | null {
  const named = input.named(place);
  if (named === null) return null;
  const key = narrativeKey({ ...named, kind }, input.period);
  return { key, title: named.title, mark, value, format, figure, own: own ?? ownFormula(input, value, behind) };
}

/** The formula that gives what stands in the register's one cell, words or a day, where they are just what is said. */
export function ownFormula(
  { live }: Pick<ReportInput, "live">,
  value: TableCell["value"],
  behind: readonly Place[],
): string | null {
  const [place, ...more] = behind;
  if (live === null || place === undefined || more.length > 0 || value === "") return null;
  const cell = referTo(place);
  const words = `${cell}&${quoted("")}`;
  const stands = live.cell(place).value;
  if (typeof value === "string") return stands === value ? `IFERROR(${words},"")` : null;
  const isDay = typeof stands === "number" && Math.floor(stands) === value;
  return isDay ? `IFERROR(${when(`ISNUMBER(${cell})`, `INT(${cell})`, words)},"")` : null;
}
