import { readFileSync } from "node:fs";
import { type SpecialCause, xmrLimits, xmrPoints } from "../../src/domain/trend/xmr.ts";
import { assuranceOf, variationOf } from "../../src/domain/trend/xmrTrend.ts";
import { readCsv } from "../support/csv.ts";
import { describeShared, sharedPath } from "../support/shared.ts";

const POINTS = "data/xmr/points.csv";
const SUMMARY = "data/xmr/summary.csv";

/** What NHSRplotthedots calls the state of the latest point, and of the target. */
const VARIATIONS = {
  "common cause": "common_cause",
  improvement: "special_cause_improvement",
  concern: "special_cause_concern",
} as const;
const ASSURANCES = {
  "consistently met": "consistently_pass",
  "consistently missed": "consistently_fail",
  "hit and miss": "inconsistent",
} as const;

/** What NHSRplotthedots calls our rules. */
const PUBLISHED: Readonly<Record<string, readonly [SpecialCause | null, "high" | "low" | null]>> = {
  "Common Cause": [null, null],
  "Above UCL": ["outside a limit", "high"],
  "Below LCL": ["outside a limit", "low"],
  "7 Point Trend (Increasing)": ["seven rising or falling", "high"],
  "7 Point Trend (Decreasing)": ["seven rising or falling", "low"],
  "2 in 3 Above CL": ["two of three near a limit", "high"],
  "2 in 3 Below CL": ["two of three near a limit", "low"],
  "7 Points Above CL": ["seven on one side", "high"],
  "7 Points Below CL": ["seven on one side", "low"],
};

interface Published {
  readonly series: string;
  readonly value: number;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly cause: string;
}

function read(): readonly Published[] {
  const [, ...lines] = readFileSync(sharedPath(POINTS), "utf8").trim().split("\n");
  return lines.map((line) => {
    const cells = line.split(",").map((cell) => cell.replace(/^"|"\r?$/g, ""));
    const number = (index: number): number => Number(cells[index]);
    const series = `${cells[0] ?? ""} ${cells[5] ?? ""}`;
    return { series, value: number(3), mean: number(6), lower: number(7), upper: number(8), cause: cells[13] ?? "" };
  });
}

describeShared("XmR against NHSRplotthedots", POINTS, () => {
  const published = read();
  const series = [...new Set(published.map((point) => point.series))];

  it("has all 250 points of its series", () => {
    expect(published).toHaveLength(250);
    expect(series.length).toBeGreaterThanOrEqual(10);
  });

  it.each(series)("%s", (name) => {
    const points = published.filter((point) => point.series === name);
    const values = points.map(({ value }) => value);
    // The series called fix12 fix their limits after 12 points.
    const limits = xmrLimits(name.includes(":fix12") ? values.slice(0, 12) : values, true);
    for (const { mean, lower, upper } of points) {
      expect(limits?.mean).toBeCloseTo(mean, 6);
      expect(limits?.lower).toBeCloseTo(lower, 6);
      expect(limits?.upper).toBeCloseTo(upper, 6);
    }
    if (limits === null) return;
    const rules = xmrPoints(values, limits).map(({ rule, side }) => [rule, side]);
    expect(rules).toStrictEqual(points.map(({ cause }) => PUBLISHED[cause]));
  });

  it("gives all 12 summaries: limits, points by kind, variation and assurance", () => {
    const rows = readCsv(sharedPath(SUMMARY));
    expect(rows).toHaveLength(12);
    for (const row of rows) {
      const name = `${row["series"] ?? ""} ${row["rebase_group"] || "0"}`;
      const points = published.filter((point) => point.series === name);
      const better = row["improvement_direction"] === "increase" ? "higher" : "lower";
      const values = points.map(({ value }) => value);
      const limits = xmrLimits(name.includes(":fix12") ? values.slice(0, 12) : values, true);
      if (limits === null) throw new Error(`${name} has no points.`);
      const states = xmrPoints(values, limits).map((point) => variationOf(point, better));
      const count = (state: string): number => states.filter((one) => one === state).length;
      expect([count("common cause"), count("improvement"), count("concern")].map(String)).toEqual([
        row["common_cause"],
        row["special_cause_improvement"],
        row["special_cause_concern"],
      ]);
      expect(limits.mean).toBeCloseTo(Number(row["mean_col"]), 6);
      expect(limits.lower).toBeCloseTo(Number(row["lpl"]), 6);
      expect(limits.upper).toBeCloseTo(Number(row["upl"]), 6);
      expect(VARIATIONS[states.at(-1) ?? "common cause"]).toBe(row["variation_type"]);
      const target = row["target_used"] ?? "";
      const assured = target !== "" && row["assurance_type"] !== "";
      expect(assured ? ASSURANCES[assuranceOf(Number(target), limits, better)] : "").toBe(row["assurance_type"]);
    }
  });
});
