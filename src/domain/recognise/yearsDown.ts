import type { Assigned } from "./assignFields.ts";

/** Headings of what a medium-term plan is short of. */
const GAP = /\bgap\b|\bshortfall\b|\bdeficit\b|\bsavings? required\b/i;

/**
 * A medium-term plan with a row for each year: where no column names the items, the periods are all different and a column of figures is called a
 * gap, the years are the items.
 */
export function withYearsAsItems(assigned: readonly Assigned[], headings: readonly string[]): readonly Assigned[] {
  if (assigned.some(({ chosen }) => chosen.field === "title")) return assigned;
  const periods = assigned.filter(({ chosen }) => chosen.field === "period");
  const [years] = periods;
  const isEach = years?.facts.profile.distinct === 1 && years.facts.profile.telling >= 2;
  if (years === undefined || periods.length > 1 || !isEach || !headings.some((text) => GAP.test(text))) return assigned;
  return assigned.map((one) =>
    one === years ? { ...one, chosen: { ...one.chosen, field: "title" as const, title: null } } : one,
  );
}

/** Whether the items of a register are the years of a medium-term plan. */
export const listsYears = (assigned: readonly Assigned[], headings: readonly string[]): boolean =>
  assigned.some(
    ({ chosen, facts }) =>
      chosen.field === "title" &&
      facts.profile.share("period", "number") >= 0.9 &&
      headings.some((text) => GAP.test(text)),
  );
