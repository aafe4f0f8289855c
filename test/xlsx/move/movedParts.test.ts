import type { Book } from "../../../src/xlsx/book.ts";
import { deleteColumns, deleteRows, insertColumns, insertRows, renameSheet } from "../../../src/xlsx/insert.ts";
import { openBook } from "../../../src/xlsx/open.ts";
import { saveBook } from "../../../src/xlsx/save.ts";
import { modelOf, sheetAt } from "../../support/xlsx/books.ts";
import { fullWorkbook } from "../../support/xlsx/fullWorkbook.ts";
import { changedParts, partOf } from "../../support/xlsx/parts.ts";
import { link, workbookFile } from "../../support/xlsx/workbookFile.ts";

const full = fullWorkbook();
const SHEET = "xl/worksheets/sheet1.xml";
const moved = (edit: (book: Book, data: string) => void): Uint8Array => {
  const book = openBook(full);
  edit(book, sheetAt(book).id);
  const saved = saveBook(book);
  expect(modelOf(openBook(saved))).toEqual(modelOf(book));
  return saved;
};
const rowIn = moved((book, data) => insertRows(book, data, 2, 1));
const columnIn = moved((book, data) => insertColumns(book, data, 1, 1));
const rowsOut = moved((book, data) => deleteRows(book, data, 2, 2));
const renamed = moved((book, data) => renameSheet(book, data, "All data"));

describe("with a row put in, what the file has beside the model", () => {
  const part = partOf(rowIn, SHEET);
  it.each([
    ["cells keep their rich text and their marks", '<c r="A2" t="s" ph="1"><v>3</v></c>'],
    ["cells below keep them too", '<c r="D4" vm="1" t="e"><v>#VALUE!</v></c>'],
    ["rows keep their outline", '<row r="5" spans="1:5" outlineLevel="1">'],
    ["notes between rows stay", "<!-- a note -->"],
    ["ranges that may be edited grow", '<protectedRange sqref="B2:B6"'],
    ["the filter grows", '<autoFilter ref="A1:C6"><filterColumn colId="1">'],
    ["lists to choose from grow", 'sqref="C2:C6"><formula1>Lists!$A$1:$A$3</formula1>'],
    ["page breaks move", '<brk id="4" max="16383" man="1"/>'],
    ["sparklines show the same cells", "<xm:f>Data!B2:B6</xm:f><xm:sqref>E2</xm:sqref>"],
    ["bars grow", '<conditionalFormatting sqref="B2:B6"><cfRule type="dataBar"'],
    ["what has no cells stays", "<oddHeader>&amp;CPerformance</oddHeader>"],
  ])("%s", (_, xml) => {
    expect(part).toContain(xml);
  });

  it.each([
    ["xl/charts/chart1.xml", "<c:f>Data!$A$2:$A$6</c:f>", "a chart shows the same cells"],
    ["xl/drawings/drawing1.xml", "<xdr:row>3</xdr:row>", "a drawing moves"],
    ["xl/drawings/drawing1.xml", "<xdr:row>18</xdr:row>", "with both of its corners"],
    ["xl/comments1.xml", '<comment ref="B5"', "a comment stays with its cell"],
    ["xl/drawings/vmlDrawing1.vml", "<x:Row>4</x:Row><x:Column>1</x:Column>", "and so does its box"],
    ["xl/drawings/vmlDrawing1.vml", "<x:Anchor>2, 15, 3, 10, 4, 31, 7, 9</x:Anchor>", "wherever it is drawn"],
    ["xl/ctrlProps/ctrlProp1.xml", 'fmlaLink="Data!$B$5"', "a control is tied to the same cell"],
    ["xl/pivotCache/pivotCacheDefinition1.xml", 'ref="A1:C6" sheet="Data"', "a pivot table counts the same cells"],
    ["xl/tables/table1.xml", "SUM(Data!$B$2:$B$6)", "a calculated column sums the same cells"],
    ["xl/workbook.xml", "Data!$B$2:$B$6</definedName>", "a name means the same cells"],
    ["xl/workbook.xml", "Data!$A:$A,Data!$1:$1</definedName>", "printed titles above stay"],
  ])("in %s has %s: %s", (path, xml) => {
    expect(partOf(rowIn, path)).toContain(xml);
  });

  it("stays byte for byte where nothing points to the sheet", () => {
    const changed = changedParts(full, rowIn);
    for (const path of [
      "xl/vbaProject.bin",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/pivotTables/pivotTable1.xml",
    ]) {
      expect(changed).not.toContain(path);
    }
  });
});

describe("with a column put in, what the file has beside the model", () => {
  it.each([
    [SHEET, '<autoFilter ref="A1:D5"><filterColumn colId="2">', "a filter stays on its column"],
    [SHEET, '<col min="2" max="2" width="30.5" customWidth="1"/>', "the new column is as wide as its neighbour"],
    [SHEET, '<row r="2"><c r="A2" t="s" ph="1"><v>3</v></c>', "hints about a row's cells that no longer hold go"],
    [SHEET, "<xm:sqref>F2</xm:sqref>", "sparklines move"],
    [SHEET, '<c r="D2" cm="1"><f t="array" ref="D2">SUM(C2:C5)</f>', "a formula that spills still does"],
    [
      "xl/tables/table1.xml",
      '<tableColumn id="1" name="Item"/><tableColumn id="4" name="Column1"/><tableColumn id="2"',
      "a table gets a column",
    ],
    ["xl/drawings/drawing1.xml", "<xdr:col>7</xdr:col>", "a drawing moves"],
    ["xl/comments1.xml", '<comment ref="C4"', "a comment moves"],
    ["xl/workbook.xml", "Data!$A:$A,Data!$1:$1</definedName>", "printed titles before it stay"],
  ])("in %s has %s: %s", (path, xml) => {
    expect(partOf(columnIn, path)).toContain(xml);
  });
});

describe("with rows taken out, what the file has beside the model", () => {
  it("goes where its cells are gone", () => {
    expect(partOf(rowsOut, "xl/comments1.xml")).not.toContain("<comment ");
    expect(partOf(rowsOut, "xl/drawings/vmlDrawing1.vml")).not.toContain("<x:Row>");
    expect(partOf(rowsOut, "xl/drawings/vmlDrawing1.vml")).toContain("<br>");
    expect(partOf(rowsOut, SHEET)).not.toContain("rowBreaks");
    expect(partOf(rowsOut, "xl/ctrlProps/ctrlProp1.xml")).toContain('fmlaLink="Data!#REF!"');
  });

  it("shrinks where some are left", () => {
    expect(partOf(rowsOut, SHEET)).toContain('sqref="C2:C3"');
    expect(partOf(rowsOut, "xl/charts/chart1.xml")).toContain("<c:f>Data!$B$2:$B$3</c:f>");
  });

  it("leaves no list empty", () => {
    const all = moved((book, data) => deleteColumns(book, data, 0, 6));
    for (const name of [
      "dataValidations",
      "hyperlinks",
      "protectedRanges",
      "autoFilter",
      "sparkline",
      "extLst",
      "mergeCells",
    ]) {
      expect([name, partOf(all, SHEET).includes(`<${name}`)]).toEqual([name, false]);
    }
    expect(partOf(all, "xl/tables/table1.xml")).toBe("");
  });
});

describe("with a sheet renamed, what the file has beside the model", () => {
  it.each([
    ["xl/charts/chart1.xml", "<c:f>'All data'!$B$2:$B$5</c:f>"],
    ["xl/ctrlProps/ctrlProp1.xml", "fmlaLink=\"'All data'!$B$4\""],
    ["xl/pivotCache/pivotCacheDefinition1.xml", 'ref="A1:C5" sheet="All data"'],
    ["xl/tables/table1.xml", "SUM('All data'!$B$2:$B$5)"],
    [SHEET, "<xm:f>'All data'!B2:B5</xm:f>"],
    ["xl/workbook.xml", "'All data'!$A:$A,'All data'!$1:$1</definedName>"],
  ])("in %s has %s", (path, xml) => {
    expect(partOf(renamed, path)).toContain(xml);
  });

  it("stays as it is otherwise", () => {
    expect(changedParts(full, renamed)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/charts/chart1.xml",
      "xl/ctrlProps/ctrlProp1.xml",
      "xl/pivotCache/pivotCacheDefinition1.xml",
      "xl/tables/table1.xml",
      "xl/workbook.xml",
      SHEET,
      "xl/worksheets/sheet2.xml",
    ]);
  });
});

describe("with another sheet moved", () => {
  it("lists to choose from and links lead to the same cells", () => {
    const saved = moved((book) => insertRows(book, sheetAt(book, 1).id, 0, 1));
    expect(partOf(saved, SHEET)).toContain("<formula1>Lists!$A$2:$A$4</formula1>");
    expect(partOf(saved, SHEET)).toContain('location="Lists!A2"');
    expect(partOf(saved, "xl/pivotTables/pivotTable1.xml")).toContain('<location ref="A4:B9"');
  });
});

describe("several moves, one after another", () => {
  it("come to the same as they were made", () => {
    const saved = moved((book, data) => {
      insertRows(book, data, 2, 3);
      renameSheet(book, data, "Renamed");
      deleteRows(book, data, 0, 1);
      insertColumns(book, data, 0, 1);
      deleteColumns(book, data, 0, 1);
    });
    expect(partOf(saved, "xl/charts/chart1.xml")).toContain("<c:f>Renamed!$B$1:$B$7</c:f>");
    expect(partOf(saved, SHEET)).toContain('sqref="C1:C7"');
  });

  it("that undo one another leave all texts as they were", () => {
    const saved = moved((book, data) => {
      insertRows(book, data, 2, 3);
      deleteRows(book, data, 2, 3);
      renameSheet(book, data, "Renamed");
      renameSheet(book, data, "Data");
    });
    const changed = changedParts(full, saved).filter((path) => path.includes("chart") || path.includes("drawing"));
    expect(changed).toEqual([]);
  });
});

describe("shared formulas and data tables that move", () => {
  const rows =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>' +
    '<row r="5"><c r="C5"><f t="dataTable" ref="C5:C6" dt2D="0" dtr="0" r1="B5"/><v>1</v></c></row>';
  const file = workbookFile({ sheets: [{ xml: `<sheetData>${rows}</sheetData>` }] });
  const after = (at: number): string => {
    const book = openBook(file);
    insertRows(book, sheetAt(book).id, at, 1);
    const saved = saveBook(book);
    expect(modelOf(openBook(saved))).toEqual(modelOf(book));
    return partOf(saved, SHEET);
  };

  it("are each cell's own where they no longer stand as they did", () => {
    expect(after(1)).toContain('<c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c>');
    expect(after(1)).toContain('<c r="A3"><f>B3*2</f><v>4</v></c>');
    expect(after(0)).toContain('<c r="A2"><f>B2*2</f><v>2</v></c>');
  });

  it("stay shared above what was put in", () => {
    expect(after(3)).toContain('<c r="A3"><f t="shared" si="0"/><v>6</v></c>');
  });

  it("keep a data table's inputs", () => {
    expect(after(3)).toContain('<c r="C6"><f t="dataTable" dt2D="0" dtr="0" ref="C6:C7" r1="B6"/><v>1</v></c>');
  });
});

describe("what is tied to cells in different ways", () => {
  const anchor = (name: string, attributes: string, to: string): string =>
    `<x:${name}${attributes}><x:from><x:col>1</x:col><x:row>4</x:row></x:from>${to}</x:${name}>`;
  const TO = "<x:to><x:col>3</x:col><x:row>8</x:row></x:to>";
  const rows = (drawing: string): number[] => {
    const file = workbookFile({
      sheets: [{ links: link("d", "drawing", "../drawings/drawing1.xml") }],
      parts: { "xl/drawings/drawing1.xml": `<x:wsDr xmlns:x="u">${drawing}</x:wsDr>` },
    });
    const book = openBook(file);
    insertRows(book, sheetAt(book).id, 6, 2);
    insertRows(book, sheetAt(book).id, 0, 1);
    const saved = partOf(saveBook(book), "xl/drawings/drawing1.xml");
    return Array.from(saved.matchAll(/<x:row>(\d+)</g), ([, row]) => Number(row));
  };

  it.each<[string, string, number[]]>([
    ["both corners: moves and grows", anchor("twoCellAnchor", "", TO), [5, 11]],
    ["both corners, moving only", anchor("twoCellAnchor", ' editAs="oneCell"', TO), [5, 9]],
    ["both corners, neither", anchor("twoCellAnchor", ' editAs="absolute"', TO), [4, 8]],
    ["one corner", anchor("oneCellAnchor", "", ""), [5]],
    ["none", "<x:absoluteAnchor/>", []],
  ])("%s", (_, xml, after) => {
    expect(rows(xml)).toEqual(after);
  });
});

test("shapes that show a cell, and old controls tied to one, follow it", () => {
  const vml =
    '<xml xmlns:v="v" xmlns:x="x"><v:shape id="a"><x:ClientData ObjectType="Drop"><x:Anchor>nonsense</x:Anchor>' +
    "<x:FmlaLink>$B$4</x:FmlaLink><x:FmlaRange>&apos;Data&apos;!$A$1:$A$9</x:FmlaRange></x:ClientData></v:shape>" +
    '<v:shape id="b"><v:textbox/></v:shape></xml>';
  const file = workbookFile({
    sheets: [
      { name: "Data", links: link("d", "drawing", "../drawings/d.xml") + link("v", "vmlDrawing", "../drawings/v.vml") },
    ],
    parts: {
      "xl/drawings/d.xml":
        '<x:wsDr xmlns:x="u"><x:absoluteAnchor><x:sp textlink="Data!$B$4"/></x:absoluteAnchor></x:wsDr>',
      "xl/drawings/v.vml": vml,
    },
  });
  const book = openBook(file);
  insertRows(book, sheetAt(book).id, 2, 1);
  const saved = saveBook(book);
  expect(partOf(saved, "xl/drawings/d.xml")).toContain('textlink="Data!$B$5"');
  expect(partOf(saved, "xl/drawings/v.vml")).toBe(
    vml.replace("$B$4", "$B$5").replace("&apos;Data&apos;!$A$1:$A$9", "'Data'!$A$1:$A$10"),
  );
});
