import fc from "fast-check";
import { type NumberReading, readNumber } from "../../../src/domain/reading/number.ts";
import { textCell } from "../../../src/domain/reading/words.ts";

const read = (text: string): NumberReading => readNumber(textCell(text));

describe("a number in a cell", () => {
  it.each([
    ["28.6%", 0.286, true, "a percentage is a fraction"],
    ["28.6 per cent", 0.286, true, "in words"],
    ["0.5 %", 0.005, true, "with a space"],
    ["0%", 0, true, "nought is a value"],
    ["1,278", 1278, false, "thousands"],
    ["1,000,000.25", 1000000.25, false, "millions with pence"],
    ["(3,870)", -3870, false, "brackets are negative"],
    ["-28", -28, false, "a minus sign"],
    ["−28", -28, false, "a real minus sign"],
    ["+652", 652, false, "a plus sign"],
    [".5", 0.5, false, "no nought before the point"],
    ["£14.1m", 14_100_000, false, "millions of pounds"],
    ["(£1.2m)", -1_200_000, false, "a debt"],
    ["£(1.2)m", -1_200_000, false, "a debt, written otherwise"],
    ["£250k", 250_000, false, "thousands of pounds"],
    ["1.2m", 1_200_000, false, "millions of anything"],
  ])("%j is %d: %s", (text, value, percent) => {
    expect(read(text)).toEqual({
      kind: "number",
      value,
      percent,
      asText: true,
      remark: null,
      count: null,
      words: text,
    });
  });

  it.each([
    ["12 (provisional)", 12, "(provisional)", "a remark in brackets"],
    ["12p", 12, "p", "a mark for provisional"],
    ["12*", 12, "*", "a footnote"],
    ["12 [1]", 12, "[1]", "a footnote"],
    ["5.9 days", 5.9, "days", "a unit"],
    ["133 per 10,000", 133, "per 10,000", "a rate"],
    ["96% of staff", 0.96, "of staff", "words"],
    ["12 (45%)", 12, "(45%)", "a share beside it"],
  ])("%j is %d with a remark, %j: %s", (text, value, remark) => {
    expect(read(text)).toMatchObject({ kind: "number", value, remark, words: text });
  });

  it.each([
    ["58 of 59", 58 / 59],
    ["15/24 (62.5%)", 0.625],
    ["1,278 out of 2,000", 0.639],
  ])("%j is a share with its count", (text, value) => {
    const reading = read(text);
    expect(reading).toMatchObject({ kind: "number", percent: true, count: { kind: "count", words: text } });
    expect(reading.kind === "number" && reading.value).toBeCloseTo(value, 12);
  });

  it.each<readonly [string, number | null, string]>([
    ["report to committee", null, "words"],
    ["45–50%", null, "a range"],
    ["2 to 3", null, "a range"],
    ["12 or 13", null, "two figures"],
    ["24/7", null, "no count of a total"],
    ["31/10/21", null, "a date"],
    ["31 March 2022", null, "a date"],
    ["Q1", null, "a period"],
    ["12.5.6", null, "two points"],
    ["007", null, "a reference"],
    ["c. 45", 45, "hedged"],
    ["approx. 28.6%", 0.286, "hedged"],
    ["28..6", 28.6, "a point too many"],
    ["12,5", 12.5, "a comma for a point"],
    ["1 278", 1278, "a blank for a comma"],
    ["1O", 10, "a letter for a nought"],
    ["l2", 12, "a letter for a one"],
  ])("%j is odd, %s may be meant: %s", (text, proposal) => {
    expect(read(text)).toMatchObject({ kind: "odd", proposal, words: text });
  });

  it.each([
    ["", "empty"],
    [" \n ", "empty"],
    ["N/A", "not-applicable"],
    ["n/a", "not-applicable"],
    ["n.a.", "not-applicable"],
    ["-", "dash"],
    ["–", "dash"],
    ["TBC", "to-be-confirmed"],
    ["tbc", "to-be-confirmed"],
    ["awaiting data", "to-be-confirmed"],
    ["not available", "not-available"],
    ["No data", "not-available"],
    ["not yet reported", "not-available"],
    ["..", "not-available"],
    ["Not due", "not-due"],
    ["Annual measure", "not-due"],
    ["*", "suppressed"],
    ["x", "suppressed"],
    ["c", "suppressed"],
    ["[c]", "suppressed"],
    ["<5", "suppressed"],
    ["Exempt under Section 43 of the Freedom of Information Act", "suppressed"],
  ])("%j is no value, never nought: %s", (text, why) => {
    expect(read(text)).toEqual({ kind: "none", why, words: text.trim() });
  });

  it("reads real numbers by their value, and percentages by their format", () => {
    const cell = (value: number, text: string, format: string) => readNumber({ value, text, format });
    expect(cell(0.286, "28.6%", "0.0%")).toMatchObject({ value: 0.286, percent: true, asText: false });
    expect(cell(28.6, "28.6", "General")).toMatchObject({ value: 28.6, percent: false, asText: false });
    expect(cell(28.6, "28.6%", '0.0"%"')).toMatchObject({ value: 28.6, percent: false });
    expect(cell(1278, "####", "0")).toMatchObject({ value: 1278, words: "1278" });
    expect(cell(0, "0", "0")).toMatchObject({ kind: "number", value: 0 });
  });

  it.each([
    [{ value: 45306, text: "15-Jan", format: "d-mmm" }, "a date"],
    [{ value: true, text: "TRUE", format: "General" }, "yes or no"],
  ])("finds %j odd: %s", (cell, why) => {
    expect(readNumber(cell)).toMatchObject({ kind: "odd", proposal: null, why });
  });

  it.each(["#REF!", "#DIV/0!", "#N/A"])("says that a formula failed: %s", (text) => {
    expect(read(text)).toEqual({ kind: "error", words: text });
  });

  it("reads back whatever number is written, whole or with its percent sign", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.integer({ min: 0, max: 4 }),
        (n, decimals) => {
          const text = (n / 10 ** decimals).toFixed(decimals);
          expect(read(text)).toMatchObject({ kind: "number", value: Number(text) + 0, percent: false });
          expect(read(`${text}%`)).toMatchObject({ kind: "number", value: Number(`${text}e-2`) + 0, percent: true });
          expect(read(Number(text).toLocaleString("en-GB", { maximumFractionDigits: 9 }))).toMatchObject({
            value: Number(text) + 0,
          });
        },
      ),
    );
  });

  it("answers for any text at all, and never drops its words", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,%£() -+/abcm")) }), (text) => {
        expect(read(text).words).toBe(text.replace(/\s+/g, " ").trim());
      }),
    );
  });
});
