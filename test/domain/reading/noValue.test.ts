import fc from "fast-check";
import type { GridCell } from "../../../src/grid/grid.ts";
import { readNoValue, whyNoValue } from "../../../src/domain/reading/noValue.ts";
import { isSymbolOnly } from "../../../src/domain/reading/symbol.ts";
import { fold, plain, wordsOf } from "../../../src/domain/reading/words.ts";

describe("words that are no value", () => {
  it.each([
    ["0", "nought is a value"],
    ["0%", "nought is a value"],
    ["none", "none may be a count"],
    ["nil", "nil may be a count"],
    ["C", null],
    ["Not on track", "a rating"],
    ["Annual report", "a title"],
    ["-5", "a number"],
    ["< 500", "a bound"],
    ["Pending review by Cabinet", "a sentence"],
  ])("%j may be a value unless it is known: %s", (text, because) => {
    expect(whyNoValue(text)).toBe(because === null ? "suppressed" : null);
  });

  it("keeps what the cell said", () => {
    expect(readNoValue("N/A")).toEqual({ kind: "none", why: "not-applicable", words: "N/A" });
    expect(readNoValue("12")).toBeNull();
  });

  it("takes no number for none", () => {
    fc.assert(fc.property(fc.double({ noNaN: true }), (n) => expect(whyNoValue(String(n))).toBeNull()));
  });
});

describe("the words of a cell", () => {
  it.each<readonly [GridCell, string, string]>([
    [{ value: "a\n b\u00a0", text: "a\n b\u00a0", format: "General" }, "a b", "white space is folded"],
    [{ value: 0.286, text: "28.6%", format: "0.0%" }, "28.6%", "as it is shown"],
    [{ value: 44377, text: "####", format: "dd/mm/yy" }, "30/06/21", "a date in a narrow column"],
    [{ value: 1278, text: "#####", format: "0" }, "1278", "a number in a narrow column"],
    [{ value: "", text: "", format: "General" }, "", "nothing"],
    [{ value: 12, text: "", format: ";;;" }, "12", "a number that its format hides"],
    [{ value: true, text: "TRUE", format: "General" }, "TRUE", "yes or no"],
  ])("%j says %j: %s", (cell, words) => {
    expect(wordsOf(cell)).toBe(words);
  });

  it("compares without regard to case, dashes, quotes and ampersands", () => {
    expect(plain("  Children’s  Care & Health – N.E.E.T. ")).toBe("children's care and health - n.e.e.t");
    expect(fold(" a\t\nb ")).toBe("a b");
    expect(plain("..")).toBe("..");
  });

  it.each([
    ["€", true],
    ["⋺", true],
    ["① ", true],
    ["↑", true],
    ["A", false],
    ["5", false],
    ["", false],
  ])("%j is nothing but marks: %s", (text, only) => {
    expect(isSymbolOnly(text)).toBe(only);
  });
});
