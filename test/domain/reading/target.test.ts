import { formatPeriod } from "../../../src/domain/formatPeriod.ts";
import { readTarget } from "../../../src/domain/reading/target.ts";
import { textCell } from "../../../src/domain/reading/words.ts";

const read = (text: string) => readTarget(textCell(text));

describe("a target in a cell", () => {
  it.each<readonly [string, number, boolean, string | null, string | null, string]>([
    ["97%", 0.97, true, null, null, "a percentage"],
    ["8.3", 8.3, false, null, null, "a number typed as text"],
    ["1,278", 1278, false, null, null, "thousands"],
    ["at least 90%", 0.9, true, "at-least", null, "the side in words"],
    ["≥ 90%", 0.9, true, "at-least", null, "the side as a sign"],
    [">=90%", 0.9, true, "at-least", null, "the side as two signs"],
    ["90%+", 0.9, true, "at-least", null, "the side after it"],
    ["90% or more", 0.9, true, "at-least", null, "the side after it"],
    ["<= 5", 5, false, "at-most", null, "the side as two signs"],
    ["<5", 5, false, "at-most", null, "a target, not a suppressed figure"],
    ["5 or fewer", 5, false, "at-most", null, "the side after it"],
    ["No more than 10 days", 10, false, "at-most", null, "with its unit"],
    ["85% by Q4", 0.85, true, null, "Q4", "by when"],
    ["100 by March 2024", 100, false, null, "Mar-24", "by when"],
    ["95% (2024/25)", 0.95, true, null, "24/25", "by when, in brackets"],
    ["at least 90% by 2027", 0.9, true, "at-least", "26/27", "side and time"],
    ["-0.5 days per FTE", -0.5, false, null, null, "below nought"],
    ["£14.1m", 14_100_000, false, null, null, "money"],
  ])("%j is %d (%s, %s, by %s): %s", (text, value, percent, side, by) => {
    const target = read(text);
    expect(target).toMatchObject({ kind: "value", value, percent, side, asText: true, words: text });
    expect(target.kind === "value" && target.by ? formatPeriod(target.by) : null).toBe(by);
  });

  it.each([
    ["45–50%", 0.45, 0.5, true, "one sign for both"],
    ["45% - 50%", 0.45, 0.5, true, "a sign for each"],
    ["between 45 and 50", 45, 50, false, "in words"],
    ["50 to 45", 45, 50, false, "the larger first"],
    ["45-50% by 2027", 0.45, 0.5, true, "by when"],
    ["50 ± 5", 45, 55, false, "either side"],
    ["50% +/- 5", 0.45, 0.55, true, "points either side"],
    ["-5 to 5", -5, 5, false, "around nought"],
  ])("%j is the range from %d to %d: %s", (text, low, high, percent) => {
    expect(read(text)).toEqual({ kind: "range", low, high, percent, words: text });
  });

  it.each([
    ["Improve", "odd", "a direction"],
    ["Top quartile", "odd", "a rank"],
    ["5% reduction", "odd", "a change"],
    ["10% more than last year", "odd", "a change"],
    ["", "none", "empty"],
    ["TBC", "none", "not set yet"],
    ["No target", "none", "none set"],
    ["#N/A", "error", "a failed formula"],
  ])("%j is %s: %s", (text, kind) => {
    expect(read(text)).toMatchObject({ kind, words: text });
  });

  it("takes a number as it is", () => {
    expect(readTarget({ value: 0.58, text: "58.0%", format: "0.0%" })).toMatchObject({
      kind: "value",
      value: 0.58,
      percent: true,
      asText: false,
    });
    expect(readTarget({ value: 0, text: "0", format: "0" })).toMatchObject({ kind: "value", value: 0 });
  });
});
