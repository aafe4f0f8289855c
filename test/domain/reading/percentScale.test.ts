import fc from "fast-check";
import { readNumber } from "../../../src/domain/reading/number.ts";
import { alignPercentages, saysPercent } from "../../../src/domain/reading/percentScale.ts";
import { textCell } from "../../../src/domain/reading/words.ts";

const fractions = (texts: readonly string[], unitSaysPercent = false) => {
  const aligned = alignPercentages(
    texts.map((text) => readNumber(textCell(text))),
    unitSaysPercent,
  );
  return {
    values: aligned.readings.map((r) => (r.kind === "number" ? r.value : r.kind)),
    percent: aligned.percent,
    mixed: aligned.mixed.map((m, i) => (m ? i : -1)).filter((i) => i >= 0),
  };
};

type Values = readonly (number | string)[];
type Case = readonly [readonly string[], boolean, Values, boolean, readonly number[], string];

describe("percentages on one scale", () => {
  it.each<Case>([
    [["28.6%", "33.1%"], false, [0.286, 0.331], true, [], "all say it"],
    [["28.6%", "33.1"], false, [0.286, 0.331], true, [1], "hundredths beside a percentage"],
    [["28.6%", "0.331"], false, [0.286, 0.331], true, [], "a fraction beside a percentage"],
    [["0.5%", "0.6"], false, [0.005, 0.006], true, [1], "small hundredths beside a small percentage"],
    [["98%", "1"], false, [0.98, 1], true, [], "1 beside 98% is all of it"],
    [["1%", "2"], false, [0.01, 0.02], true, [1], "2 beside 1% is two hundredths"],
    [["28.6%", "0"], false, [0.286, 0], true, [], "nought is nought on either scale"],
    [["28.6%", "N/A"], false, [0.286, "none"], true, [], "what is no value stays"],
    [["81.5", "80.4"], true, [0.815, 0.804], true, [], "only the unit says it: hundredths"],
    [["0.482", "0.501"], true, [0.482, 0.501], true, [], "only the unit says it: fractions"],
    [["0.9", "81.5"], true, [0.009, 0.815], true, [], "one beyond 1 makes all hundredths"],
    [["612", "604"], false, [612, 604], false, [], "no percentages at all"],
    [[], true, [], true, [], "no figures"],
  ])("%j, unit says percent: %s → %j (%s, mixed %j): %s", (texts, unit, values, percent, mixed) => {
    expect(fractions(texts, unit)).toEqual({ values, percent, mixed });
  });

  it.each([
    ["%", true],
    ["Percentage of staff appraisals completed.", true],
    ["% of Council Tax collected", true],
    ["Per cent", true],
    ["Council Tax collected (%)", true],
    ["percentage points", false],
    ["rate", false],
    ["number", false],
    ["", false],
  ])("%j says percent: %s", (text, says) => {
    expect(saysPercent(text)).toBe(says);
  });

  it("does not touch figures that are already on one scale, and doing it twice changes nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1200 }), { minLength: 1 }), (tenths) => {
        const once = alignPercentages(
          tenths.map((t) => readNumber(textCell(`${t / 10}%`))),
          true,
        );
        expect(once.mixed).not.toContain(true);
        expect(alignPercentages(once.readings, true).readings).toEqual(once.readings);
      }),
    );
  });
});
