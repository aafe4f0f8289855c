import type { Scalar } from "../../grid/scalar.ts";
import { toleranceWords } from "../../domain/rate/tolerance.ts";
import { readToleranceValue } from "../../domain/rules/readValue.ts";

/** How a tolerance is measured, in the order in which a person is offered it. */
export const TOLERANCE_UNITS = ["percent", "points", "amount", "floor", "ownFloor", "none"] as const;

/** How a tolerance is measured. */
export type ToleranceUnit = (typeof TOLERANCE_UNITS)[number];

/** What the units are called. */
export const UNIT_WORDS: Readonly<Record<ToleranceUnit, string>> = {
  percent: "% of expected",
  points: "percentage points",
  amount: "own unit",
  floor: "floor: the last Amber value",
  ownFloor: "a floor for each indicator",
  none: "No amber band",
};

/** A tolerance in the two parts that a person changes. `size` is as typed. */
export interface ToleranceParts {
  readonly unit: ToleranceUnit;
  readonly size: string;
}

/** The parts of a setting's value; what cannot be read is a size without a meaning, which the rules refuse. */
export function partsOf(value: Scalar): ToleranceParts {
  const tolerance = readToleranceValue(value);
  const plain = (size: number): string => String(Number(size.toPrecision(12)));
  switch (tolerance?.kind) {
    case "percent":
      return { unit: "percent", size: plain(tolerance.part * 100) };
    case "points":
      return { unit: "points", size: plain(tolerance.points) };
    case "amount":
      return { unit: "amount", size: plain(tolerance.amount) };
    case "floor":
      return { unit: "floor", size: tolerance.percent ? `${plain(tolerance.value * 100)}%` : plain(tolerance.value) };
    case "ownFloor":
    case "none":
      return { unit: tolerance.kind, size: "" };
    default:
      return { unit: "amount", size: String(value) };
  }
}

/** The parts as the value of the setting: `5%`, `2 points`, `3`, `floor 85%`, `the floor of each indicator`, `none`. */
export function toleranceValue({ unit, size }: ToleranceParts): string {
  const typed = size.trim();
  if (unit === "none") return "none";
  if (unit === "ownFloor") return toleranceWords({ kind: "ownFloor" });
  if (typed === "") return "";
  if (unit === "floor") return `floor ${typed}`;
  if (unit === "percent") return `${typed}%`;
  return unit === "points" ? `${typed} points` : typed;
}
