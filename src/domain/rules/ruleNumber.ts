import type { Scalar } from "../../grid/scalar.ts";
import { isPercentFormat } from "../numberFormat.ts";
import type { Tolerance } from "../rate/tolerance.ts";
import { readHeadingRows } from "./placeChoice.ts";
import { readDecimals, readNumeric, readPounds, readShare, readToleranceValue, readTrendPeriods } from "./readValue.ts";
import type { Setting, SettingName } from "./setting.ts";

/** A rule's number as a cell of `Scrutineer rules` holds it: 5% is 0.05 under `0%`, 2 points are 2 under `0 "points"`. */
export interface RuleNumber {
  readonly value: number;
  readonly format: string;
}

/** A cell as far as a rule goes. */
type RuleCell = Pick<Setting, "value" | "format">;

interface NumberKind {
  readonly read: (cell: Scalar) => number | undefined;
  /** The format for a value; `now` is the one that the cell has. */
  readonly format: (value: number, now: string) => string;
}

const decimalsOf = (value: number): number => (String(Number(value.toPrecision(12))).split(".")[1] ?? "").length;
const fixed = (value: number): string => (decimalsOf(value) === 0 ? "0" : `0.${"0".repeat(decimalsOf(value))}`);
const percent = (value: number): string => `${fixed(value * 100)}%`;
const asItIs = (_: number, now: string): string => (now === "@" ? "General" : now);

const PLAIN = { read: readNumeric, format: asItIs };
const SHARE = { read: readShare, format: percent };

/** The settings that are numbers, the tolerance apart. A share is held as a fraction: 0.75 is 75%. */
const NUMBERS: Readonly<Partial<Record<SettingName, NumberKind>>> = {
  headingRows: { read: readHeadingRows, format: asItIs },
  staticBand: PLAIN,
  trendPeriods: { read: readTrendPeriods, format: asItIs },
  threshold: SHARE,
  dueSoonDays: PLAIN,
  redShare: SHARE,
  redPounds: { read: readPounds, format: (value) => (decimalsOf(value) === 0 ? "#,##0" : "#,##0.00") },
  amberFrom: SHARE,
  weight: PLAIN,
  from: PLAIN,
  decimals: { read: readDecimals, format: asItIs },
};

/** Whether a setting is a number, or may be one as a tolerance may. */
export const mayBeNumber = (name: SettingName): boolean => name === "tolerance" || NUMBERS[name] !== undefined;

/** The number of a setting with the format that says what it means; null for one that is no number, or cannot be read. */
export function ruleNumber({ name, value, format }: Pick<Setting, "name" | "value" | "format">): RuleNumber | null {
  if (name === "tolerance") return toleranceNumber(readToleranceValue(value));
  const kind = NUMBERS[name];
  const number = kind?.read(value);
  return kind === undefined || number === undefined ? null : { value: number, format: kind.format(number, format) };
}

function toleranceNumber(tolerance: Tolerance | undefined): RuleNumber | null {
  switch (tolerance?.kind) {
    case "percent":
      return { value: tolerance.part, format: percent(tolerance.part) };
    case "points":
      return { value: tolerance.points, format: `${fixed(tolerance.points)} "${pointsWord(tolerance.points)}"` };
    case "amount":
      return { value: tolerance.amount, format: fixed(tolerance.amount) };
    case "floor":
      return { value: tolerance.value, format: `"floor "${(tolerance.percent ? percent : fixed)(tolerance.value)}` };
    default:
      return null;
  }
}

const pointsWord = (points: number): string => (points === 1 ? "point" : "points");
const plain = (value: number): string => String(Number(value.toPrecision(12)));
const inPercent = (value: number): string => `${plain(value * 100)}%`;

/**
 * What a cell of `Scrutineer rules` says as the value of a setting, always in the same words: a tolerance as `5%`, `2 points`, `3`,
 * `floor 85%`, any other number as a number. What cannot be read stays as it stands.
 */
export function plainValue(name: SettingName, cell: RuleCell): Scalar {
  if (name !== "tolerance") return NUMBERS[name]?.read(cell.value) ?? cell.value;
  const said = typeof cell.value === "number" ? toleranceWordsOf(cell.value, cell.format) : cell.value;
  const tolerance = readToleranceValue(said);
  const number = toleranceNumber(tolerance);
  if (number !== null) return toleranceWordsOf(number.value, number.format);
  return tolerance?.kind === "none" ? "none" : tolerance?.kind === "ownFloor" ? OWN_FLOOR : cell.value;
}

const OWN_FLOOR = "the floor of each indicator";

/** A tolerance's number in words, by the format that it stands under; a bare number above 0 and below 1 is a part of what was expected. */
function toleranceWordsOf(value: number, format: string): Scalar {
  if (value < 0) return value;
  const literal = /"([^"]*)"/.exec(format)?.[1] ?? "";
  const isPercent = isPercentFormat(format);
  if (/floor/i.test(literal)) return `floor ${isPercent ? inPercent(value) : plain(value)}`;
  if (/point/i.test(literal)) return `${plain(value)} ${pointsWord(value)}`;
  return isPercent || (format === "General" && value > 0 && value < 1) ? inPercent(value) : plain(value);
}
