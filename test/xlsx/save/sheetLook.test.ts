import type { BookSheet } from "../../../src/xlsx/book.ts";
import { WORKSHEET_ORDER } from "../../../src/xlsx/sheet/sheetOrder.ts";
import { saveBook } from "../../../src/xlsx/save.ts";
import { parseXml } from "../../../src/xlsx/xml/xmlTree.ts";
import { bookOf, constant, modelOf, putCell, reopened, sheetAt } from "../../support/xlsx/books.ts";
import { fullParts } from "../../support/xlsx/fullWorkbook.ts";
import { openBook } from "../../../src/xlsx/open.ts";
import { pack, partOf } from "../../support/xlsx/parts.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const after = (xml: string, edit: (sheet: BookSheet) => void): string => {
  const book = bookOf({ sheets: [{ xml }] });
  edit(sheetAt(book));
  expect(modelOf(reopened(book))).toEqual(modelOf(book));
  return /<worksheet[^>]*>(.*)<\/worksheet>/s.exec(partOf(saveBook(book), SHEET))?.[1] ?? "";
};
const freeze = (sheet: BookSheet, rows: number, columns: number): void => {
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
};
const view = (attributes: string, inner = ""): string =>
  `<sheetViews><sheetView${attributes} workbookViewId="0">${inner}</sheetView></sheetViews><sheetData/>`;
const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>';

describe("the look of a sheet can change", () => {
  it.each<[string, string, (sheet: BookSheet) => void, string]>([
    [
      "rows frozen where there was no view",
      "<sheetData/>",
      (s) => freeze(s, 1, 0),
      `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetData/>`,
    ],
    [
      "rows frozen in a view without anything",
      view("").replace("></sheetView>", "/>"),
      (s) => freeze(s, 1, 0),
      view("", pane),
    ],
    [
      "rows frozen in a view that was scrolled away",
      view(' topLeftCell="A50" zoomScale="80"', '<selection activeCell="B2"/>'),
      (s) => freeze(s, 1, 0),
      view(' zoomScale="80"', pane),
    ],
    [
      "columns frozen too",
      view("", pane),
      (s) => freeze(s, 2, 3),
      view(
        "",
        '<pane xSplit="3" ySplit="2" topLeftCell="D3" activePane="bottomRight" state="frozen"/><selection pane="bottomRight"/>',
      ),
    ],
    [
      "columns alone",
      view("", pane),
      (s) => freeze(s, 0, 1),
      view("", '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/><selection pane="topRight"/>'),
    ],
    ["nothing frozen any more", view("", `${pane}<extLst/>`), (s) => freeze(s, 0, 0), view("", "<extLst/>")],
    [
      "no gridlines",
      view(' tabSelected="1"'),
      (s) => (s.showGridlines = false),
      view(' tabSelected="1"').replace('"0">', '"0" showGridLines="0">'),
    ],
    ["gridlines again", view(' showGridLines="0"'), (s) => (s.showGridlines = true), view("")],
    [
      "a colour on the tab",
      "<sheetData/>",
      (s) => (s.tabColor = "#00B050"),
      '<sheetPr><tabColor rgb="FF00B050"/></sheetPr><sheetData/>',
    ],
    [
      "another colour on the tab",
      '<sheetPr codeName="S"><tabColor theme="4"/><outlinePr/></sheetPr><sheetData/>',
      (s) => (s.tabColor = "#FF0000"),
      '<sheetPr codeName="S"><tabColor rgb="FFFF0000"/><outlinePr/></sheetPr><sheetData/>',
    ],
    [
      "no colour on the tab",
      '<sheetPr codeName="S"><tabColor theme="4"/></sheetPr><sheetData/>',
      (s) => (s.tabColor = null),
      '<sheetPr codeName="S"></sheetPr><sheetData/>',
    ],
    [
      "printed across, on one page",
      "<sheetData/><headerFooter/>",
      (s) => {
        s.landscape = true;
        s.fitToPages = { wide: 1, tall: 0 };
      },
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/>' +
        '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter/>',
    ],
    [
      "printed as it comes",
      '<sheetPr><pageSetUpPr autoPageBreaks="0" fitToPage="1"/></sheetPr><sheetData/><pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>',
      (s) => {
        s.landscape = false;
        s.fitToPages = null;
      },
      '<sheetPr><pageSetUpPr autoPageBreaks="0"/></sheetPr><sheetData/><pageSetup paperSize="9" orientation="portrait"/>',
    ],
    [
      "more pages",
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/><pageSetup fitToHeight="0"/>',
      (s) => (s.fitToPages = { wide: 2, tall: 3 }),
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/><pageSetup fitToHeight="3" fitToWidth="2"/>',
    ],
    [
      "other sizes",
      "<sheetData/>",
      (s) => {
        s.defaultWidth = 20;
        s.defaultHeight = 18;
      },
      '<sheetFormatPr defaultRowHeight="18" defaultColWidth="20" customHeight="1"/><sheetData/>',
    ],
    [
      "another width",
      '<sheetFormatPr defaultRowHeight="15" outlineLevelRow="1"/><sheetData/>',
      (s) => (s.defaultWidth = 20),
      '<sheetFormatPr defaultRowHeight="15" outlineLevelRow="1" defaultColWidth="20"/><sheetData/>',
    ],
    [
      "protected",
      "<sheetData/><autoFilter ref='A1'/>",
      (s) => (s.protection = { password: false }),
      '<sheetData/><sheetProtection sheet="1" objects="1" scenarios="1"/><autoFilter ref=\'A1\'/>',
    ],
    [
      "no longer protected",
      '<sheetData/><sheetProtection password="CC1A" sheet="1"/>',
      (s) => (s.protection = null),
      "<sheetData/>",
    ],
  ])("%s", (_, before, edit, wanted) => {
    expect(after(before, edit)).toBe(wanted);
  });
});

test("a sheet with everything changed at once has its parts in the order that Excel demands", () => {
  const book = openBook(pack(fullParts()));
  const sheet = sheetAt(book);
  sheet.columnFormats.set(4, { width: 9, hidden: false, style: 0 });
  sheet.merged.push({ row: 8, column: 0, rows: 1, columns: 2 });
  sheet.protection = null;
  sheet.fitToPages = { wide: 1, tall: 1 };
  sheet.landscape = true;
  freeze(sheet, 2, 2);
  putCell(sheet, "J20", constant("far away"));
  const areas = [{ row: 1, column: 0, rows: 4, columns: 1 }];
  const rule = { kind: "custom", formula: "A2>1" } as const;
  const look = { fill: "#FFC7CE", fontColor: null, bold: null };
  sheet.conditionalFormats.push({ id: "new", areas, priority: 2, stopIfTrue: false, rule, ...look });
  const root = parseXml(partOf(saveBook(book), SHEET), SHEET);
  const places = root.children.map(({ name }) => WORKSHEET_ORDER.indexOf(name));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(modelOf(reopened(book))).toEqual(modelOf(book));
});

test("a blank sheet gets its parts in that order too, whatever comes first", () => {
  const names = ["conditionalFormatting", "cols", "mergeCells", "sheetPr", "pageSetup", "sheetViews"];
  const xml = after("<sheetData/>", (sheet) => {
    const rule = { kind: "custom", formula: "1" } as const;
    const area = { row: 0, column: 0, rows: 1, columns: 2 };
    const look = { fill: null, fontColor: null, bold: true };
    sheet.conditionalFormats.push({ id: "a", areas: [area], priority: 1, stopIfTrue: false, rule, ...look });
    sheet.merged.push(area);
    sheet.columnFormats.set(0, { width: 5, hidden: false, style: 0 });
    sheet.tabColor = "#112233";
    sheet.landscape = true;
    freeze(sheet, 1, 1);
  });
  const found = WORKSHEET_ORDER.filter((name) => xml.includes(`<${name}`));
  expect(found).toEqual(expect.arrayContaining(names));
  const places = found.map((name) => xml.indexOf(`<${name}`));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
