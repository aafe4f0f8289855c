import { type Better, rateAgainst } from "../../../src/domain/rate/rateAgainst.ts";
import { lineAt } from "../../../src/domain/rate/trajectory.ts";
import { closingQuarter, quarterOf, yearEndingIn } from "../../../src/domain/period.ts";
import { RAG } from "../../../src/domain/ratingScale.ts";
import { readNumber } from "../../../src/domain/reading/number.ts";
import { textCell } from "../../../src/domain/reading/words.ts";
import { trendOfChange } from "../../../src/domain/trend/change.ts";

type Outcome = readonly [string, Better, number, string, number, number];

// Baseline 20/21, Q4 20/21 as the cell says it, Q1 21/22, target 2024: the workbook that gives Middlesbrough's published Quarter One figures.
const OUTCOMES: readonly Outcome[] = [
  ["SP01", "lower", 612, "-", 604, 560],
  ["SP02", "higher", 0.482, "", 0.501, 0.58],
  ["SP03", "higher", 0.59, "59.0%", 0.61, 0.66],
  ["SP04", "lower", 0.079, "n/a", 0.076, 0.064],
  ["SP05", "lower", 189, "189", 185, 160],
  ["SP06", "higher", 0.914, "N/A", 0.919, 0.95],
  ["SP07", "higher", 0.061, "6.1%", 0.064, 0.08],
  ["SP08", "higher", 0.84, "N/A", 0.852, 0.88],
  ["SP09", "higher", 0.044, "N/A", 0.044, 0.065],
  ["SP10", "lower", 0.172, "-", 0.174, 0.14],
  ["SP11", "lower", 44.1, "44.1", 55.07, 43.6],
  ["SP12", "lower", 0.169, "17.1%", 0.178, 0.1325],
  ["SP13", "higher", 0.331, "33.1%", 0.286, 0.35],
  ["SP14", "higher", 0.55, "N/A", 0.56, 0.62],
  ["SP15", "higher", 100, "", 131, 450],
  ["SP16", "lower", 14.2, "N/A", 13.7, 11],
  ["SP17", "lower", 310, "318", 318, 240],
  ["SP18", "lower", 0.031, "3.1%", 0.03, 0.025],
  ["SP19", "higher", 0.658, "N/A", 0.665, 0.7],
  ["SP20", "higher", 48, "48", 51, 55],
  ["SP21", "higher", 120, "n/a", 96, 410],
  ["SP22", "higher", 0.279, "n/a", 0.261, 0.284],
  ["SP23", "higher", 0.962, "96.2%", 0.962, 0.962],
  ["SP24", "lower", 0.124, "12.9%", 0.128, 0.09],
];

const rated = OUTCOMES.map(([ref, better, baseline, previous, actual, target]) => {
  const expected = lineAt(
    { period: closingQuarter({ kind: "year", year: 2020 }), value: baseline },
    { period: closingQuarter(yearEndingIn(2024)), value: target },
    quarterOf(2021, 1),
  );
  const before = readNumber(textCell(previous));
  const rating = rateAgainst(RAG, {
    actual,
    expected: expected ?? NaN,
    better,
    tolerance: { kind: "percent", part: 0.05 },
    asFraction: target < 1,
  });
  const earlier = before.kind === "number" ? before.value : null;
  return { ref, rating, trend: trendOfChange({ latest: actual, earlier, better, staticBand: 0, best: null }).word };
});

const count = (rating: string, trend: string): number =>
  rated.filter((one) => one.rating === rating && one.trend === trend).length;

describe("the outcomes of Quarter One 2021/22, on the line to 2024 with 5% tolerance", () => {
  it.each([
    ["Green", 15, [5, 1, 0, 9]],
    ["Amber", 3, [0, 1, 0, 2]],
    ["Red", 6, [1, 0, 3, 2]],
  ])("has %s %d times; improving, static, worsening, no data: %j", (rating, total, trends) => {
    expect(rated.filter((one) => one.rating === rating)).toHaveLength(total);
    const words = ["Improving", "Static", "Worsening", "No trend data"];
    expect(words.map((word) => count(rating, word))).toEqual(trends);
  });

  it("has exactly crime, the vacancy rate and recycling both Red and worsening", () => {
    const redRed = rated.filter(({ rating, trend }) => rating === "Red" && trend === "Worsening");
    expect(redRed.map(({ ref }) => ref)).toEqual(["SP11", "SP12", "SP13"]);
  });
});
