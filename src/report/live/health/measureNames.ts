import { formatPeriod } from "../../../domain/formatPeriod.ts";
import { type DatedPeriod, samePeriod } from "../../../domain/period.ts";
import type { ReportInput } from "../../reportInput.ts";
import type { Working } from "../live.ts";

/** What every name over a column of the working sheet of measures begins with. */
export const MEASURE_NAMES = "Scrutineer.Measures.";

/** `Scrutineer.Measures.RatingQ1_24_25`: what a name cannot hold becomes `_`. */
const nameOf = (heading: string): string =>
  `${MEASURE_NAMES}${heading.replaceAll(" ", "").replace(/[^A-Za-z0-9_]/g, "_")}`;

/** The columns of the working sheet of measures by their headings. */
export type MeasureNames = Pick<Working, "name">;

/** Those that formulas refer to. */
export const MEASURE_COLUMNS: MeasureNames = { name: nameOf };

/** The same; null where figures are to be fixed values. */
export const measureNames = ({ live }: Pick<ReportInput, "live">): MeasureNames | null =>
  live === null ? null : MEASURE_COLUMNS;

/** The headings of its columns, but for those of a committee or a period. */
export const MEASURE = {
  item: "Item",
  listed: "Listed as",
  theme: "Theme",
  group: "Theme group",
  committees: "Committees",
  frequency: "Frequency",
  value: "Value",
  target: "Target",
  rating: "Rating",
  marked: "RAG",
  trend: "Trend",
  before: "Rating before",
  change: "Change",
  reported: "Reported",
  latestPlace: "Latest place",
  latest: "Latest",
  latestPeriod: "Latest period",
  yearPlace: "Year place",
  yearLatest: "Latest in year",
  year: "Year",
  yearRating: "Year rating",
} as const;

/** The column of the rating in a period; in the reporting period it is the rating itself. */
export const ratingIn = (period: DatedPeriod, reporting: DatedPeriod): string =>
  samePeriod(period, reporting) ? MEASURE.rating : `Rating ${formatPeriod(period)}`;

/** The column that numbers what is due at a committee, by its slug. */
export const dueAt = (slug: string): string => `Due at ${slug}`;

/** The column that numbers what is missing at a committee. */
export const missingAt = (slug: string): string => `Missing at ${slug}`;

/** The column that numbers what names no committee. */
export const NOWHERE = "No committee";

/** The committees of a measure as one text, each between bars. */
export const committeesText = (slugs: readonly string[]): string => `|${slugs.map((slug) => `${slug}|`).join("")}`;

/** The measures of a committee as COUNTIFS takes them; null for those that name none. */
export const ofCommittee = (range: string, slug: string | null): string =>
  `${range},"${slug === null ? "|" : `*|${slug}|*`}"`;
