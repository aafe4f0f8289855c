import type { Place } from "../../grid/area.ts";
import type { Scalar } from "../../grid/scalar.ts";
import { type DatedPeriod, samePeriod } from "../period.ts";

/** What is kept of an item of a register when a period is closed. */
export const FROZEN_FIELDS = [
  "actual",
  "target",
  "rating",
  "trend",
  "level",
  "score",
  "standing",
  "status",
  "due",
  "revised",
  "revisions",
  "frozen",
] as const;

/** One of the things that are kept. `trend`: of a risk, how it moved. `standing`: Overdue, On target … `frozen`: the day it was kept. */
export type FrozenField = (typeof FROZEN_FIELDS)[number];

/** A value as it was kept: a percentage is a fraction, a date its serial number; `""` where there was none. */
export interface FrozenCell {
  readonly value: Scalar;
  readonly text: string;
  readonly format: string;
  /** Where it stands in the history; null before it is written. */
  readonly place: Place | null;
}

/** The results of an item in a period, as they were when the period was closed. */
export interface FrozenItem {
  readonly register: string;
  /** What the item is known by in its register, as `uniqueKeys` gives it. */
  readonly key: string;
  readonly title: string;
  /** Where its key stands in the history; null before it is written. */
  readonly place: Place | null;
  readonly period: DatedPeriod;
  readonly cells: Readonly<Record<FrozenField, FrozenCell>>;
}

/** A cell of the history that holds nothing. */
export const NOTHING: FrozenCell = { value: "", text: "", format: "General", place: null };

/** What items are known by, in their order: where several have the same key, the second is `key (2)`. */
export function uniqueKeys(keys: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return keys.map((key) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key} (${count})`;
  });
}

const isOf = (item: FrozenItem, register: string): boolean => item.register.toLowerCase() === register.toLowerCase();

/** What is kept of a register, of all periods. */
export const frozenOf = (history: readonly FrozenItem[], register: string): readonly FrozenItem[] =>
  history.filter((item) => isOf(item, register));

/** What is kept of a register in a period; empty when it was not kept. */
export const frozenIn = (
  history: readonly FrozenItem[],
  register: string,
  period: DatedPeriod,
): readonly FrozenItem[] => history.filter((item) => isOf(item, register) && samePeriod(item.period, period));

/** The number of a cell; null when it holds none. */
export const frozenNumber = ({ value }: FrozenCell): number | null => (typeof value === "number" ? value : null);
