import { quarterOf } from "../../../src/domain/period.ts";
import { cellAt } from "../../../src/grid/grid.ts";
import { readDate } from "../../../src/domain/reading/date.ts";
import { readNumber } from "../../../src/domain/reading/number.ts";
import { listWords, wordsOf } from "../../../src/domain/reading/words.ts";
import { defaultSettings } from "../../../src/domain/rules/defaultSettings.ts";
import { readRules } from "../../../src/domain/rules/readRules.ts";
import type { Dated, Figure } from "../../../src/domain/register/item.ts";
import { dateCell, figureCell, toldCell } from "../../../src/report/cells.ts";
import { liveFrom } from "../../../src/report/live/liveFrom.ts";
import { gridFromText } from "../../support/gridFromText.ts";

/** A sheet of one cell, as formulas see it. */
function oneCell(text: string) {
  const grid = gridFromText(text, { sheet: "Reg" });
  const place = { sheet: "Reg", row: 0, column: 0 };
  const live = liveFrom({
    cell: (at) => cellAt(grid, at.row, at.column),
    settings: [],
    registers: [],
    rules: readRules(defaultSettings([])).rules,
    asAt: 44377,
    period: quarterOf(2021, 1),
    date1904: false,
  });
  return { cell: cellAt(grid, 0, 0), place, live };
}

const figureOf = (text: string): Figure => {
  const { cell, place } = oneCell(text);
  return { place, words: wordsOf(cell), period: null, heading: "Q1", reading: readNumber(cell), format: cell.format };
};

const datedOf = (text: string): Dated => {
  const { cell, place } = oneCell(text);
  return { place, words: wordsOf(cell), reading: readDate(cell) };
};

describe("a cell that repeats the words of a register", () => {
  it.each([
    ["Libraries", '=IFERROR(Reg!$A$1&"","")', "a text is taken as it is"],
    ["a  b", '=IFERROR(TRIM(Reg!$A$1),"")', "blanks are folded as the engine folds them"],
    ["a\\nb", '=IFERROR(TRIM(SUBSTITUTE(Reg!$A$1,CHAR(10)," ")),"")', "lines are folded as the engine folds them"],
    ["", '=IFERROR(Reg!$A$1&"","")', "what is typed in an empty cell shows"],
    ["12", '=IFERROR(Reg!$A$1&"","")', "a number that shows as it is"],
    ["31/10/2021", '=IFERROR(IF(Reg!$A$1="","",TEXT(Reg!$A$1,"dd/mm/yyyy")),"")', "a day is said as it stands"],
    ["28.6%", '=IFERROR(IF(Reg!$A$1="","",TEXT(Reg!$A$1,"0.0%")),"")', "a number is said as it shows"],
    ["TRUE", '=IFERROR(IF(Reg!$A$1="","","TRUE"),"")', "yes or no stays as it was read"],
  ])("%s is %s: %s", (text, formula) => {
    const { cell, place, live } = oneCell(text);
    expect(toldCell({ place, words: wordsOf(cell) }, live).formula).toBe(formula);
  });

  it("has the words as they were read while the cell stays the same, where bullets are left out", () => {
    const { cell, place, live } = oneCell("• a,\\n• b");
    const formula = toldCell({ place, words: listWords(cell) }, live).formula;
    expect(formula).toBe('=IFERROR(IF(Reg!$A$1="","","a; b"),"")');
  });

  it("parts a text that is longer than a formula may hold", () => {
    const { place, live } = oneCell("x");
    const formula = toldCell({ place, words: "y".repeat(250) }, live).formula ?? "";
    expect(formula).toContain(`("${"y".repeat(240)}"&"${"y".repeat(10)}")`);
  });

  it("is a fixed value where formulas are not asked for", () => {
    const { cell, place } = oneCell("Libraries");
    expect(toldCell({ place, words: wordsOf(cell) }, null).formula).toBeNull();
  });
});

describe("a figure that repeats one of a register", () => {
  it.each<[string, string, string | number, string]>([
    ["12.5", '=IFERROR(IF(Reg!$A$1="","N/A",IF(ISNUMBER(Reg!$A$1),Reg!$A$1,Reg!$A$1&"")),"")', 12.5, "a number"],
    ["28.5%", '=IFERROR(IF(Reg!$A$1="","N/A",IF(ISNUMBER(Reg!$A$1),Reg!$A$1,Reg!$A$1&"")),"")', 0.285, "a percentage"],
    [
      "'28.6%",
      '=IFERROR(IF(Reg!$A$1="","N/A",IF(ISNUMBER(Reg!$A$1),Reg!$A$1,IFERROR(VALUE(Reg!$A$1),TRIM(Reg!$A$1)))),"")',
      0.286,
      "a number that stands as a text",
    ],
    [
      "'£1.2m",
      '=IFERROR(IF(Reg!$A$1="","N/A",IF(ISNUMBER(Reg!$A$1),Reg!$A$1,IF(Reg!$A$1="£1.2m",1200000,TRIM(Reg!$A$1)))),"")',
      1_200_000,
      "a text that VALUE does not read",
    ],
    [
      "To follow",
      '=IFERROR(IF(Reg!$A$1="","N/A",IF(ISNUMBER(Reg!$A$1),Reg!$A$1,IFERROR(Reg!$A$1&"",""))),"")',
      "To follow",
      "words, in whose place a number may be typed",
    ],
    [
      "",
      '=IFERROR(IF(Reg!$A$1="","N/A",IF(ISNUMBER(Reg!$A$1),Reg!$A$1,IFERROR(Reg!$A$1&"",""))),"")',
      "N/A",
      "an empty cell, in which a number may be typed",
    ],
  ])("%s is %s", (text, formula, value) => {
    expect(figureCell(figureOf(text), oneCell(text).live)).toMatchObject({ formula, value });
  });
});

describe("a date that repeats one of a register", () => {
  it.each<[string, string, string | number, string]>([
    ["31/10/2021", '=IFERROR(IF(Reg!$A$1="","",IF(ISNUMBER(Reg!$A$1),INT(Reg!$A$1),', 44500, "a real date"],
    ["'31/10/21", 'IF(Reg!$A$1="31/10/21",DATE(2021,10,31),TRIM(Reg!$A$1))', 44500, "a date that stands as a text"],
    ["Ongoing", 'IFERROR(Reg!$A$1&"","")', "Ongoing", "words, in whose place a date may be typed"],
  ])("%s holds %s", (text, part, value) => {
    const cell = dateCell(datedOf(text), oneCell(text).live);
    expect(cell).toMatchObject({ value, format: "dd/mm/yy" });
    expect(cell.formula).toContain(part);
  });
});
