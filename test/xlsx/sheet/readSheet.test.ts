import { areaAddress } from "../../../src/grid/area.ts";
import type { BookSheet, ConditionalRule } from "../../../src/xlsx/book.ts";
import { bookOf, sheetAt } from "../../support/xlsx/books.ts";

const styles =
  '<cellXfs><xf/><xf/></cellXfs><dxfs><dxf><font><b/><color rgb="FF9C0006"/></font>' +
  '<fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';
const sheetOf = (xml: string): BookSheet => sheetAt(bookOf({ sheets: [{ xml }], styles }));
const empty = "<sheetData/>";

describe("how a sheet looks", () => {
  it("is plain where the file says nothing", () => {
    expect(sheetOf(empty)).toMatchObject({
      visibility: "visible",
      merged: [],
      tables: [],
      conditionalFormats: [],
      frozenRows: 0,
      frozenColumns: 0,
      tabColor: null,
      showGridlines: true,
      protection: null,
      defaultWidth: 9.140625,
      defaultHeight: 15,
      printTitleRows: null,
      landscape: false,
      fitToPages: null,
    });
  });

  it.each<[string, Partial<BookSheet>, string]>([
    [`<sheetPr><tabColor rgb="FF00B050"/></sheetPr>${empty}`, { tabColor: "#00B050" }, "the colour of its tab"],
    [
      `<sheetPr><tabColor theme="4" tint="-0.249977111117893"/></sheetPr>${empty}`,
      { tabColor: "#2E75B6" },
      "of the theme",
    ],
    [
      `<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>${empty}`,
      { showGridlines: false },
      "no lines",
    ],
    [
      `<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="3" state="frozen"/></sheetView></sheetViews>${empty}`,
      { frozenRows: 3, frozenColumns: 2 },
      "frozen panes",
    ],
    [
      `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" state="frozenSplit"/></sheetView></sheetViews>${empty}`,
      { frozenRows: 1, frozenColumns: 0 },
      "panes that were split before they were frozen",
    ],
    [
      `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1500" topLeftCell="A5"/></sheetView></sheetViews>${empty}`,
      { frozenRows: 0 },
      "panes that are split only: 1,500 is no number of rows",
    ],
    [`${empty}<sheetProtection sheet="1"/>`, { protection: { password: false } }, "protected"],
    [`${empty}<sheetProtection sheet="1" password="CC1A"/>`, { protection: { password: true } }, "with a password"],
    [`${empty}<sheetProtection sheet="1" hashValue="x=="/>`, { protection: { password: true } }, "with a newer one"],
    [`${empty}<sheetProtection sheet="0" password="CC1A"/>`, { protection: null }, "no longer protected"],
    [`${empty}<pageSetup orientation="landscape"/>`, { landscape: true, fitToPages: null }, "printed across"],
    [
      `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${empty}<pageSetup fitToHeight="0"/>`,
      { fitToPages: { wide: 1, tall: 0 } },
      "shrunk to one page wide and as many tall as needed",
    ],
    [`${empty}<pageSetup fitToHeight="0"/>`, { fitToPages: null }, "the numbers alone shrink nothing"],
    [
      `<sheetFormatPr defaultColWidth="12.5" defaultRowHeight="20"/>${empty}`,
      { defaultWidth: 12.5, defaultHeight: 20 },
      "sizes",
    ],
    [
      `<sheetFormatPr baseColWidth="10" defaultRowHeight="15"/>${empty}`,
      { defaultWidth: 11.42578125 },
      "ten characters",
    ],
  ])("is read from %s: %j, %s", (xml, look) => {
    expect(sheetOf(xml)).toMatchObject(look);
  });

  it("knows merged areas", () => {
    const merges = '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="$B$3:B5"/></mergeCells>';
    expect(sheetOf(empty + merges).merged.map(areaAddress)).toEqual(["A1:C1", "B3:B5"]);
  });

  it("knows heights, hidden rows and the look of empty cells", () => {
    const rows =
      '<row r="1"/><row r="2" ht="30" customHeight="1"/><row r="3" hidden="1"/><row r="4" s="1" customFormat="1"/>';
    expect([...sheetOf(`<sheetData>${rows}</sheetData>`).rowFormats]).toEqual([
      [1, { height: 30, hidden: false }],
      [2, { height: null, hidden: true }],
      [3, { height: null, hidden: false, style: 1 }],
    ]);
  });

  it("knows columns, each on its own however many the file describes at once", () => {
    const cols =
      '<cols><col min="2" max="3" width="20.5" customWidth="1"/><col min="5" max="5" hidden="1" style="1"/></cols>';
    expect([...sheetOf(cols + empty).columnFormats]).toEqual([
      [1, { width: 20.5, hidden: false, style: 0 }],
      [2, { width: 20.5, hidden: false, style: 0 }],
      [4, { width: null, hidden: true, style: 1 }],
    ]);
  });

  it("ends where a sheet ends, whatever the file says of columns", () => {
    const cols = '<cols><col min="16383" max="99999" hidden="1"/></cols>';
    expect([...sheetOf(cols + empty).columnFormats.keys()]).toEqual([16_382, 16_383]);
  });
});

describe("a conditional format", () => {
  const formatted = (rule: string): BookSheet =>
    sheetOf(`${empty}<conditionalFormatting sqref="B2:B9 D4">${rule}</conditionalFormatting>`);

  it.each<[string, ConditionalRule, string]>([
    [
      '<cfRule type="cellIs" priority="1" operator="lessThan"><formula>0.9</formula></cfRule>',
      { kind: "cellValue", operator: "lessThan", formula1: "0.9", formula2: null },
      "a comparison",
    ],
    [
      '<cfRule type="cellIs" priority="1" operator="between"><formula>1</formula><formula>$A$1</formula></cfRule>',
      { kind: "cellValue", operator: "between", formula1: "1", formula2: "$A$1" },
      "a comparison with two",
    ],
    [
      '<cfRule type="containsText" priority="1" operator="containsText" text="Red"><formula>NOT(ISERROR(SEARCH("Red",B2)))</formula></cfRule>',
      { kind: "containsText", operator: "contains", text: "Red" },
      "a text",
    ],
    [
      '<cfRule type="notContainsText" priority="1" text="Red"/>',
      { kind: "containsText", operator: "notContains", text: "Red" },
      "no text",
    ],
    [
      '<cfRule type="beginsWith" priority="1" text="R"/>',
      { kind: "containsText", operator: "beginsWith", text: "R" },
      "a beginning",
    ],
    [
      '<cfRule type="endsWith" priority="1" text="d"/>',
      { kind: "containsText", operator: "endsWith", text: "d" },
      "an end",
    ],
    [
      '<cfRule type="expression" priority="1"><formula>AND(B2&lt;1,C2&gt;0)</formula></cfRule>',
      { kind: "custom", formula: "AND(B2<1,C2>0)" },
      "a formula",
    ],
    ['<cfRule type="colorScale" priority="1"><colorScale/></cfRule>', { kind: "other", type: "colorScale" }, "a scale"],
    [
      '<cfRule type="containsBlanks" priority="1"/>',
      { kind: "other", type: "containsBlanks" },
      "a kind we do not model",
    ],
    ['<cfRule type="cellIs" priority="1"/>', { kind: "other", type: "cellIs" }, "a comparison with nothing"],
  ])("%s is read: %j, %s", (xml, rule) => {
    const [format] = formatted(xml).conditionalFormats;
    expect(format?.rule).toEqual(rule);
    expect(format?.areas.map(areaAddress)).toEqual(["B2:B9", "D4"]);
  });

  it("has a look, a rank and an end", () => {
    const rule = '<cfRule type="expression" dxfId="0" priority="7" stopIfTrue="1"><formula>1</formula></cfRule>';
    expect(formatted(rule).conditionalFormats).toMatchObject([
      { fill: "#FFC7CE", fontColor: "#9C0006", bold: true, priority: 7, stopIfTrue: true },
    ]);
  });

  it("has no look where the file says none, or one that it has not", () => {
    const rule = '<cfRule type="expression" dxfId="5" priority="1"><formula>1</formula></cfRule>';
    expect(formatted(rule).conditionalFormats).toMatchObject([{ fill: null, fontColor: null, bold: null }]);
  });
});
