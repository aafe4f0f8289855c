import type { GridCell } from "../../grid/grid.ts";
import { isPercentFormat } from "../numberFormat.ts";
import type { Tolerance } from "../rate/tolerance.ts";
import { fractionOf, readWrittenNumber, type WrittenNumber } from "./figure.ts";
import { type NoValue, readNoValue } from "./noValue.ts";
import { readNumber } from "./number.ts";
import { plain, wordsOf } from "./words.ts";

/** What a cell that should hold a tolerance says. */
export type ToleranceReading =
  | { readonly kind: "tolerance"; readonly tolerance: Tolerance; readonly words: string }
  | { readonly kind: "unknown"; readonly words: string }
  | NoValue;

const POINTS = /(?<=\d)\s*%?\s*(?:percentage points?|points?|pts?|pps?)$/;
const FLOOR =
  /\bamber (?:floor|threshold|trigger|value|limit|from|if)\b|\bfloor\b|\b(?:minimum|lowest acceptable|red) (?:standard|threshold|trigger|value|level)\b/i;
const OF_TARGET =
  /^(?:% ?)?(?:(?:of|from|off|below|above|either side of|around) (?:the )?(?:target|plan)|variance|tolerance)?$/;

/**
 * Reads a tolerance: `5%` is that part of the target, `2 pts` and `2 percentage points` are points, `10` is an amount in the indicator's own
 * unit (a percentage where the heading says `%`), `0` and `none` are no amber band. A sign or `within` before it changes nothing.
 * Under a heading such as `Amber threshold` or `Floor standard` the value is the last that is still Amber.
 * @param heading the column's heading, for a bare number
 */
export function readTolerance(cell: GridCell, heading = ""): ToleranceReading {
  const words = wordsOf(cell);
  if (FLOOR.test(heading)) return readFloor(cell, words);
  if (typeof cell.value === "number") {
    const inHeading = /%|per ?cent(?!age points?)|percentage(?! points?)/i.test(heading);
    const part = isPercentFormat(cell.format) ? cell.value : inHeading ? fractionOf(cell.value) : null;
    return read(part === null ? amountUnder(heading, cell.value) : { kind: "percent", part: Math.abs(part) }, words);
  }
  const said = plain(words);
  if (/^(?:none|no tolerance|nil|no amber(?: band)?)$/.test(said)) return read({ kind: "none" }, words);
  const amount = said.replace(/^(?:within|\+ ?\/ ?-|±|\+ or -|plus or minus|tolerance:?)\s*/, "");
  const written = readWrittenNumber(amount.replace(POINTS, ""));
  const tolerance = written && toleranceOf(written, POINTS.test(amount), heading);
  return tolerance ? read(tolerance, words) : (readNoValue(words) ?? { kind: "unknown", words });
}

/** The last value that is still Amber; 0 is one like any other. */
function readFloor(cell: GridCell, words: string): ToleranceReading {
  const reading = readNumber(cell);
  if (reading.kind === "none") return reading;
  if (reading.kind !== "number") return { kind: "unknown", words };
  return { kind: "tolerance", tolerance: { kind: "floor", value: reading.value, percent: reading.percent }, words };
}

/** A tolerance of nothing is none. */
const read = (tolerance: Tolerance, words: string): ToleranceReading => ({
  kind: "tolerance",
  tolerance: isNothing(tolerance) ? { kind: "none" } : tolerance,
  words,
});

function isNothing(tolerance: Tolerance): boolean {
  if (tolerance.kind === "percent") return tolerance.part === 0;
  if (tolerance.kind === "points") return tolerance.points === 0;
  return tolerance.kind === "amount" && tolerance.amount === 0;
}

function toleranceOf(written: WrittenNumber, isPoints: boolean, heading: string): Tolerance | null {
  const { percent, remark, pounds } = written;
  const size = Math.abs(written.value);
  if (isPoints) return { kind: "points", points: size };
  if (percent) return OF_TARGET.test(remark) ? { kind: "percent", part: fractionOf(size) } : null;
  if (/\d/.test(remark)) return null;
  if (remark === "" && /%/.test(heading)) return { kind: "percent", part: fractionOf(size) };
  return amountUnder(heading, size * (pounds ?? 1));
}

/** A bare number: points where the heading says so, else an amount. */
const amountUnder = (heading: string, value: number): Tolerance =>
  /\bpoints?\b|\bpts\b|\bpp\b/i.test(heading)
    ? { kind: "points", points: Math.abs(value) }
    : { kind: "amount", amount: Math.abs(value) };
