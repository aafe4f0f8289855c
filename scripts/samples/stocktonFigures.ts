import type { SampleRow } from "./sheetRows.ts";

/** A row of a sample with the words of the report that it is taken from: the sample is not made where the report has them not. */
export interface SourcedRow {
  readonly said: string;
  readonly cells: SampleRow["cells"];
}

const percent = (value: number, format = "0.0%") => ({ value, format });
const NONE = "n/a";

/** Review · Indicator · Good is · Stockton · last year · Tees Valley · statistical neighbours · England · rank · target · comment. */
export const BENCHMARKS: readonly SourcedRow[] = [
  {
    said: "the Borough's recycling rate stands at 25.2%, ranking 328th out of 338",
    cells: [
      ...["MT01", "Household waste recycled (2022/23)", "High", percent(0.252), NONE, percent(0.3058, "0.00%"), NONE],
      ...[percent(0.42, "0%"), "328 of 338", "45–50% by 2027", "Target: Joint Waste Management Strategy, for the Tees Valley"],
    ],
  },
  {
    said: "highest Residual Waste per household rate in the nation, at 783",
    cells: [
      ...["MT01", "Residual waste per household (kg)", "Low", 783, NONE, NONE, NONE, NONE, NONE, "-"],
      "Highest in the nation",
    ],
  },
  {
    said: "dropped to 400 per 100,000 population in 23/24 (a rate lower than the previous year at 433 per 100,000",
    cells: [
      ...["MT03", "Admissions to long-term residential care per 100,000 (2023/24)", "Low", 400, 433, NONE, NONE, NONE],
      ...[NONE, "-", "In-year projection"],
    ],
  },
  {
    said: "population of 133 per 10k children population compared with a statistical neighbour average of approx. 82",
    cells: [
      ...["MT13", "Children looked after per 10,000", "Low", 133, NONE, NONE, 82, NONE, NONE, "-"],
      "Statistical neighbours: approximately",
    ],
  },
];

const SEPTEMBER = "30 September 2023";
const YEAR = "2022/23";

/** Measure · Unit · Period · Value. */
export const WORKFORCE: readonly SourcedRow[] = [
  { said: "3,204", cells: ["Employees (headcount)", "Number", SEPTEMBER, { value: 3204, format: "#,##0" }] },
  { said: "2,621.5 FTE", cells: ["Full time equivalent (FTE)", "FTE", SEPTEMBER, { value: 2621.5, format: "#,##0.0" }] },
  { said: "31.8%", cells: ["Male", "%", SEPTEMBER, percent(0.318)] },
  { said: "68.2%", cells: ["Female", "%", SEPTEMBER, percent(0.682)] },
  { said: "10.1 days", cells: ["Days lost per FTE", "Days", YEAR, 10.1] },
  { said: "26,154 Days", cells: ["Days lost to sickness", "Days", YEAR, { value: 26154, format: "#,##0" }] },
  { said: "2,911 Occurrences", cells: ["Sickness occurrences", "Number", YEAR, { value: 2911, format: "#,##0" }] },
  { said: "12.6%", cells: ["Turnover", "%", YEAR, percent(0.126)] },
  { said: "2.2% Turnover", cells: ["Turnover – under 1 year service", "%", YEAR, percent(0.022)] },
];
