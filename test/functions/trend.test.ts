import { trend } from "../../src/functions/trend.ts";
import { installCustomFunctions, sentence, shown, single } from "../support/customFunctions.ts";

beforeAll(installCustomFunctions);

/** A row of values and one cell for each other argument. */
const go = (values: readonly unknown[], ...cells: readonly unknown[]): unknown[][] => {
  const [polarity = [[""]], method, band] = cells.map((one) => [[one]]);
  return trend([[...values]], polarity, method, band);
};

const XMR = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 10];

describe("SCRUTINEER.TREND", () => {
  it.each<readonly [readonly [readonly unknown[], ...unknown[]], expected: string, because: string]>([
    [[[1, 2], "Higher"], "Improving", "up where up is good"],
    [[[1, 2], "Lower"], "Worsening", "up where it is not"],
    [[[1, 1], "Lower"], "Static", "no change"],
    [[[0.3, 0.1 + 0.2], "Higher"], "Static", "after rounding to nine decimals"],
    [[[1, 2], "Higher", "", 1], "Static", "exactly on the band"],
    [[[1, 2.1], "Higher", "Previous period", 1], "Improving", "beyond it"],
    [[["28%", 0.3], "Higher"], "Improving", "texts and numbers on one scale"],
    [[[1, 9, 9, 9, 2], "Higher", "Same period last year"], "Improving", "four quarters back"],
    [[[1, 9, 2], "Higher", "Same period last year, half-yearly"], "Improving", "two halves back"],
    [[[1, 2], "Higher", "Same period last year (annual)"], "Improving", "one year back"],
    [[[1, ...Array(11).fill(9), 2], "Higher", "same period last year monthly"], "Improving", "twelve months back"],
    [[[1, 2, 3, 4, 5.1], "Higher", "Regression"], "Improving", "a steep line"],
    [[[1, 5, 2, 4, 3], "Higher", "Regression over the last periods"], "Static", "no line at all"],
    [[[5, "", 4, 3, 2, 1], "Higher", "regression"], "Worsening", "a gap keeps its room"],
    [[XMR, "Higher", "XmR"], "Improving", "outside a limit"],
    [[XMR, "Lower", "XmR chart, screened"], "Worsening", "with outlying ranges left out"],
    [
      [["994/40299", "1023/41527", "1199/42811", "1332/44064", "1367/44701"], "Lower", "Fingertips"],
      "Worsening",
      "the golden counts",
    ],
    [[[40, 44], "45–50"], "Improving", "nearer to a range"],
    [[[44, 40], "45-50"], "Worsening", "further from it"],
    [[[46, 49], "45-50"], "Static", "within it all along"],
    [[["", "", 1, 2], "Higher"], "Improving", "empty cells before the first value"],
    [[[1, ""], "Higher"], "#N/A", "no latest value"],
    [[["", 2], "Higher"], "#N/A", "no earlier one"],
    [[["TBC", 2], "Higher"], "#N/A", "words that say so"],
    [[[1, 2], ""], "#N/A", "no polarity"],
    [[[1, 2], "None"], "#N/A", "for context only"],
    [[[1, 2, 3], "Higher", "Regression"], "#N/A", "too few"],
    [[[1, 2, 3, 4, 5], "Higher", "Fingertips"], "#N/A", "values without counts or limits"],
    [[[], "Higher"], "#N/A", "nothing at all"],
    [[[1, "oops"], "Higher"], "#VALUE!", "no number"],
    [[[1, "#REF!"], "Higher"], "#VALUE!", "an error"],
    [[[1, 2], "Sideways"], "#VALUE!", "no polarity that anybody knows"],
    [[[1, 2], "Range"], "#VALUE!", "which range?"],
    [[[1, 2], "Higher", "Astrology"], "#VALUE!", "no method"],
    [[[1, 2], "Higher", "Same period last year, now and then"], "#VALUE!", "no length of period"],
    [[[1, 2], "Higher", "", -1], "#VALUE!", "no band"],
  ])("%j is %s: %s", ([values, ...cells], expected) => {
    expect(single(go(values, ...cells))).toBe(expected);
  });

  it("takes a column as one series, and each row of a block as one", () => {
    expect(shown(trend([[1], [2]], [["Higher"]]))).toEqual([["Improving"]]);
    const answer = trend(
      [
        [1, 2],
        [2, 1],
        ["", 1],
      ],
      [["Higher"], ["Lower"], ["Lower"]],
    );
    expect(shown(answer)).toEqual([["Improving"], ["Improving"], ["#N/A"]]);
  });

  it("says why there is no trend", () => {
    expect(sentence(go([1, 2, 3], "Higher", "Regression"))).toBe(
      "No trend data: 3 values in the periods; the method needs 5.",
    );
  });
});
