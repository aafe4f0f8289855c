import fc from "fast-check";
import type { Tolerance } from "../../../src/domain/rate/tolerance.ts";
import { readTolerance } from "../../../src/domain/reading/tolerance.ts";
import { textCell } from "../../../src/domain/reading/words.ts";

const percent = (part: number): Tolerance => ({ kind: "percent", part });
const points = (n: number): Tolerance => ({ kind: "points", points: n });
const amount = (n: number): Tolerance => ({ kind: "amount", amount: n });
const none: Tolerance = { kind: "none" };

describe("a tolerance in a cell", () => {
  it.each<readonly [string, string, Tolerance, string]>([
    ["5%", "Tolerance", percent(0.05), "a part of the target"],
    ["2.5 %", "Tolerance", percent(0.025), "with decimals"],
    ["within 10%", "", percent(0.1), "a word before it"],
    ["+/- 5%", "", percent(0.05), "a sign before it"],
    ["±5%", "", percent(0.05), "a sign before it"],
    ["-5%", "", percent(0.05), "below the target is meant"],
    ["5% of target", "", percent(0.05), "said in full"],
    ["10", "Tolerance %", percent(0.1), "the heading says percent"],
    ["2 pts", "Tolerance", points(2), "points"],
    ["1 pt", "", points(1), "one point"],
    ["2 percentage points", "", points(2), "said in full"],
    ["2pp", "", points(2), "abbreviated"],
    ["2% points", "", points(2), "points, though it says %"],
    ["10", "Tolerance (points)", points(10), "the heading says points"],
    ["10", "Tolerance (percentage points)", points(10), "the heading says points, not percent"],
    ["10", "Tolerance", amount(10), "the indicator's own unit"],
    ["3 days", "", amount(3), "with its unit"],
    ["£5k", "", amount(5000), "money"],
    ["0", "", none, "nothing"],
    ["0%", "", none, "nothing"],
    ["none", "", none, "in words"],
  ])("%j under %j: %j, %s", (text, heading, tolerance) => {
    expect(readTolerance(textCell(text), heading)).toEqual({ kind: "tolerance", tolerance, words: text });
  });

  it.each<readonly [number, string, string, Tolerance]>([
    [0.05, "0%", "Tolerance", percent(0.05)],
    [0, "0%", "Tolerance", none],
    [10, "General", "Tolerance", amount(10)],
    [10, "General", "Tolerance (%)", percent(0.1)],
    [2, "General", "Tolerance, points", points(2)],
  ])("the number %d shown as %s under %j: %j", (value, format, heading, tolerance) => {
    expect(readTolerance({ value, text: "shown", format }, heading)).toMatchObject({ tolerance });
  });

  it.each([
    ["", "none"],
    ["N/A", "none"],
    ["TBC", "none"],
    ["some", "unknown"],
    ["5-10%", "unknown"],
    ["10% of staff", "unknown"],
  ])("%j is %s", (text, kind) => {
    expect(readTolerance(textCell(text)).kind).toBe(kind);
  });

  it.each<readonly [string, string, Tolerance]>([
    ["85%", "Amber threshold", { kind: "floor", value: 0.85, percent: true }],
    ["85", "Floor standard", { kind: "floor", value: 85, percent: false }],
    ["0", "Red threshold", { kind: "floor", value: 0, percent: false }],
  ])("%j under %j is the last value that is still Amber", (text, heading, tolerance) => {
    expect(readTolerance(textCell(text), heading)).toMatchObject({ kind: "tolerance", tolerance });
  });

  it.each([
    ["", "none"],
    ["see note", "unknown"],
  ])("%j under an amber threshold is %s", (text, kind) => {
    expect(readTolerance(textCell(text), "Amber threshold").kind).toBe(kind);
  });

  it("is never negative", () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), fc.constantFrom("", "%", " pts", " days"), (n, unit) => {
        const reading = readTolerance(textCell(`${n}${unit}`));
        const sizes =
          reading.kind === "tolerance" ? Object.values(reading.tolerance).filter((v) => typeof v === "number") : [];
        for (const size of sizes) expect(size).toBeGreaterThan(0);
        expect(reading.kind).toBe("tolerance");
      }),
    );
  });
});
