import type { FieldName, Layout } from "../layout.ts";
import { columnOf, columnsOf } from "../register/fields.ts";
import type { PeriodPlan } from "./planPeriod.ts";
import { lineWord, type Upright } from "./upright.ts";

/** What stands in a column moves to another. Columns count from 0. */
export interface Rotation {
  readonly from: number;
  readonly fromHeading: string;
  /** Null where the register has no column for the period before: then it stands in the history alone. */
  readonly to: number | null;
  readonly toHeading: string | null;
  /** Whether the column is empty afterwards; otherwise it keeps its values until somebody changes them. */
  readonly empties: boolean;
}

const RISK_PAIRS: readonly (readonly [now: FieldName, before: FieldName])[] = [
  ["likelihood", "previousLikelihood"],
  ["impact", "previousImpact"],
  ["score", "previousScore"],
  ["level", "previousLevel"],
];

/**
 * What becomes of a register without a column for each period. An indicator's actual moves to `Previous`, and its column is empty for the next
 * figure; a risk's scores are copied to those for the period before and stay, as a risk stands until it is scored anew; statuses and dates of
 * actions stay.
 */
export function planRotation(layout: Layout, axis: Upright["axis"]): PeriodPlan {
  const rotations =
    layout.kind === "indicators" ? ofIndicators(layout) : layout.kind === "risks" ? ofRisks(layout) : [];
  if (rotations.length > 0 && layout.parts !== undefined)
    return { kind: "refused", why: `Its items have several ${across(axis)}s each: move their values by hand.` };
  return rotations.length > 0 ? { kind: "rotate", rotations } : { kind: "nothing", why: whyNothing(layout, axis) };
}

/** What a person calls the lines in which items stand. */
const across = (axis: Upright["axis"]): string => lineWord(axis === "columns" ? "rows" : "columns");

const whyNothing = ({ kind }: Layout, axis: Upright["axis"]): string =>
  kind === "risks"
    ? "Its scores stay until they are changed; how its risks moved is told from the history."
    : kind === "indicators"
      ? `It has no ${lineWord(axis)} of actuals.`
      : "Its statuses and dates stay as they are.";

function ofIndicators(layout: Layout): readonly Rotation[] {
  const actuals = columnsOf(layout, "actual");
  const [actual] = actuals;
  if (actual === undefined || actuals.length > 1) return [];
  const previous = columnOf(layout, "previousActual");
  const [status, before] = [columnOf(layout, "status"), columnOf(layout, "previousStatus")];
  return [rotation(actual, previous, true), ...(status && before ? [rotation(status, before, true)] : [])];
}

const ofRisks = (layout: Layout): readonly Rotation[] =>
  RISK_PAIRS.flatMap(([now, before]) => {
    const [from, to] = [columnOf(layout, now), columnOf(layout, before)];
    return from && to ? [rotation(from, to, false)] : [];
  });

const rotation = (
  from: { readonly column: number; readonly heading: string },
  to: { readonly column: number; readonly heading: string } | null,
  empties: boolean,
): Rotation => ({
  from: from.column,
  fromHeading: from.heading,
  to: to?.column ?? null,
  toHeading: to?.heading ?? null,
  empties,
});
