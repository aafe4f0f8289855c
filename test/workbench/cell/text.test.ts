import fc from "fast-check";
import { fitNumber } from "../../../src/workbench/page/cell/fitNumber.ts";
import { type Neighbour, spillOf } from "../../../src/workbench/page/cell/spill.ts";
import { createTextMeasure } from "../../../src/workbench/page/cell/textMeasure.ts";

/** One pixel a letter. */
const letters = (text: string): number => text.length;

describe("numbers in their columns", () => {
  it.each<[because: string, shown: string, value: number, isGeneral: boolean, width: number, text: string]>([
    ["with room", "12.5", 12.5, true, 4, "12.5"],
    ["without room for all decimals", "0.123456", 0.123456, true, 5, "0.123"],
    ["without room for any decimal", "12.75", 12.75, true, 2, "13"],
    ["a whole number without room: powers of ten", "1234567890", 1_234_567_890, true, 7, "1.2E+09"],
    ["a very small one", "0.0000012345", 0.000_001_234_5, true, 7, "1.2E-06"],
    ["a huge one", "1E+100", 1e100, true, 6, "1E+100"],
    ["no room even for that", "1234567890", 1_234_567_890, true, 3, "###"],
    ["no room at all", "5", 5, true, 0, "#"],
    ["a format that is not General gives up nothing", "12.50", 12.5, false, 4, "####"],
    ["below 0", "-0.123456", -0.123456, true, 5, "-0.12"],
  ])("%s", (_because, shown, value, isGeneral, width, text) => {
    expect(fitNumber(shown, value, isGeneral, width, letters)).toBe(text);
  });

  it("never are wider than their column, but for a single #", () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 30 }), fc.boolean(), (number, width, isGeneral) => {
        expect(fitNumber(String(number), number, isGeneral, width, letters).length <= width).toBe(true);
      }),
    );
  });

  it("never show a figure that is off by more than its last digit", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 1e9, noNaN: true }),
        fc.integer({ min: 8, max: 20 }),
        (number, width) => {
          const text = fitNumber(String(number), number, true, width, letters);
          expect(Math.abs(Number(text) / number - 1) < 0.05 || number < 1).toBe(true);
        },
      ),
    );
  });
});

describe("texts over their neighbours", () => {
  const empty: Neighbour = { cell: null, merged: false, width: 10 };
  const full: Neighbour = { ...empty, cell: { value: "x", isError: false, formula: null, arrayArea: null, style: 0 } };
  const blank: Neighbour = { ...empty, cell: { value: "", isError: false, formula: null, arrayArea: null, style: 3 } };
  const formula: Neighbour = {
    ...empty,
    cell: { value: "", isError: false, formula: "A1", arrayArea: null, style: 0 },
  };
  const merged: Neighbour = { ...empty, merged: true };

  /** Places to the right, the first one next to the text, and the same to the left. */
  const beside =
    (...places: readonly Neighbour[]) =>
    (offset: number) =>
      places[Math.abs(offset) - 1] ?? null;

  it.each<[because: string, places: Neighbour[], reach: number]>([
    ["as far as they are empty", [empty, empty, full], 20],
    ["over cells with a look only", [blank, full], 10],
    ["not over a formula that shows nothing", [formula], 0],
    ["not over merged cells", [empty, merged], 10],
    ["to the end of what is drawn", [empty], 10],
    ["nowhere", [full], 0],
  ])("reach %s", (_because, places, reach) => {
    expect(spillOf(beside(...places), "left")).toStrictEqual({ left: 0, right: reach });
    expect(spillOf(beside(...places), "right")).toStrictEqual({ left: reach, right: 0 });
    expect(spillOf(beside(...places), "center")).toStrictEqual({ left: reach, right: reach });
    expect(spillOf(beside(...places), "justify")).toStrictEqual({ left: 0, right: reach });
  });

  it("do not look further than forty cells", () => {
    expect(spillOf(() => empty, "left").right).toBe(400);
  });
});

describe("measuring", () => {
  const FONT = { size: 11, bold: false, italic: false };
  const asked: string[] = [];
  const measure = createTextMeasure("Test", 0.5, (text, css) => {
    asked.push(`${text} ${css}`);
    return 10;
  });

  it.each<[because: string, text: string, width: number, lines: number]>([
    ["what fits", "one two", 100, 1],
    ["exactly", "one two", 70, 1],
    ["a word on the next line", "one two", 69, 2],
    ["every word on its own", "one two six", 30, 3],
    ["a word that is broken", "abcdefghij", 40, 3],
    ["a word that is broken, and one that fits behind it", "abcdef gh", 50, 2],
    ["lines of its own", "a\nb\n", 100, 3],
    ["nothing", "", 100, 1],
    ["no width", "abc", 0, 30],
  ])("counts the lines of a text: %s", (_because, text, width, lines) => {
    expect(measure.lines(text, FONT, width)).toBe(lines);
  });

  it("asks the browser once for each letter of a font", () => {
    asked.length = 0;
    const other = { ...FONT, bold: true, italic: true, size: 12 };
    expect(measure.width("aab", other)).toBe(30);
    expect(measure.width("ab", other)).toBe(20);
    expect(asked).toStrictEqual(["a italic 700 8px Test", "b italic 700 8px Test"]);
  });

  it("gives 11 points a line of 20 pixels", () => {
    expect(Math.round(measure.lineHeight(FONT))).toBe(20);
  });

  it("never needs fewer lines in less width", () => {
    const words = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n"), maxLength: 60 });
    const width = fc.integer({ min: 10, max: 300 });
    fc.assert(
      fc.property(words, width, (text, wide) => {
        expect(measure.lines(text, FONT, wide * 2) <= measure.lines(text, FONT, wide)).toBe(true);
      }),
    );
  });
});
