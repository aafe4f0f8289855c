import type { Book, BookTable } from "../../../src/xlsx/book.ts";
import { openBook } from "../../../src/xlsx/open.ts";
import { saveBook } from "../../../src/xlsx/save.ts";
import { constant, modelOf, putCell, reopened, sheetAt } from "../../support/xlsx/books.ts";
import { changedParts, partOf } from "../../support/xlsx/parts.ts";
import { link, linksPart, override, workbookFile } from "../../support/xlsx/workbookFile.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const PART = "xl/tables/table1.xml";
const XML =
  '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Plan" displayName="Plan" ref="B4:D9" totalsRowShown="0" x="kept">' +
  '<autoFilter ref="B4:D9"><filterColumn colId="2"><filters><filter val="Green"/></filters></filterColumn></autoFilter>' +
  '<sortState ref="B5:D9"><sortCondition ref="D5:D9"/></sortState>' +
  '<tableColumns count="3"><tableColumn id="1" name="Action" dataDxfId="4"/><tableColumn id="2" name="Due"/>' +
  '<tableColumn id="3" name="Status"><calculatedColumnFormula>IF(1,2)</calculatedColumnFormula></tableColumn></tableColumns>' +
  '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="1" showRowStripes="1"/><extLst/></table>';

const file = workbookFile({
  sheets: [
    {
      xml: '<sheetData/><pageMargins/><tableParts count="1"><tablePart r:id="rId9"/></tableParts><extLst/>',
      links: link("rId9", "table", "../tables/table1.xml"),
    },
    { name: "Other" },
  ],
  types: override("xl/tables/table1.xml", "table"),
  parts: { [PART]: XML },
});
const first = (book: Book): BookTable => {
  const [table] = sheetAt(book).tables;
  if (!table) throw new Error("The sheet has no table");
  return table;
};
const after = (edit: (table: BookTable, book: Book) => void): { saved: Uint8Array; table: string } => {
  const book = openBook(file);
  edit(first(book), book);
  const saved = saveBook(book);
  expect(modelOf(openBook(saved))).toEqual(modelOf(book));
  return { saved, table: partOf(saved, PART) };
};
const ours = (rest: Partial<BookTable> = {}): BookTable => ({
  id: 7,
  name: "Scrutiny",
  area: { row: 1, column: 1, rows: 4, columns: 2 },
  columns: ["Outcome", "R & G"],
  hasHeader: true,
  hasTotals: false,
  style: "TableStyleLight9",
  bandedRows: false,
  showFilter: true,
  ...rest,
});

describe("a table of the file", () => {
  it.each<[string, (table: BookTable) => void, (xml: string) => string]>([
    ["is the same", () => undefined, (xml) => xml],
    ["is renamed", (t) => (t.name = "Workplan"), (xml) => xml.replaceAll('ame="Plan"', 'ame="Workplan"')],
    ["has more rows", (t) => (t.area = { ...t.area, rows: 9 }), (xml) => xml.replaceAll('ref="B4:D9"', 'ref="B4:D12"')],
    [
      "gets totals",
      (t) => Object.assign(t, { hasTotals: true, area: { ...t.area, rows: 7 } }),
      (xml) =>
        xml
          .replace('ref="B4:D9" totalsRowShown="0" x="kept"', 'ref="B4:D10" x="kept" totalsRowCount="1"')
          .replace('<autoFilter ref="B4:D9">', '<autoFilter ref="B4:D9">'),
    ],
    [
      "has a column renamed",
      (t) => (t.columns = ["Action", "Due\ndate", "Status"]),
      (xml) => xml.replace('name="Due"', 'name="Due_x000a_date"'),
    ],
    [
      "gets a column",
      (t) => Object.assign(t, { columns: ["Action", "Due", "RAG", "Status"], area: { ...t.area, columns: 4 } }),
      (xml) =>
        xml
          .replaceAll('ref="B4:D9"', 'ref="B4:E9"')
          .replace('colId="2"', 'colId="3"')
          .replace('count="3"', 'count="4"')
          .replace('<tableColumn id="3"', '<tableColumn id="4" name="RAG"/><tableColumn id="3"'),
    ],
    [
      "loses a column that was filtered",
      (t) => Object.assign(t, { columns: ["Action", "Due"], area: { ...t.area, columns: 2 } }),
      (xml) =>
        xml
          .replaceAll('ref="B4:D9"', 'ref="B4:C9"')
          .replace(/<filterColumn.*<\/filterColumn>/, "")
          .replace('count="3"', 'count="2"')
          .replace(/<tableColumn id="3".*<\/tableColumn>/, ""),
    ],
    ["has another style", (t) => (t.style = "TableStyleLight1"), (xml) => xml.replace("Medium2", "Light1")],
    ["has no bands", (t) => (t.bandedRows = false), (xml) => xml.replace('showRowStripes="1"', 'showRowStripes="0"')],
    [
      "has no style",
      (t) => Object.assign(t, { style: null, bandedRows: false }),
      (xml) => xml.replace(/<tableStyleInfo[^>]*>/, ""),
    ],
    ["has no filter", (t) => (t.showFilter = false), (xml) => xml.replace(/<autoFilter.*<\/autoFilter>/, "")],
  ])("%s", (_, edit, wanted) => {
    expect(after(edit).table).toBe(wanted(XML));
  });

  it("that is gone goes with its part, its link and its content type", () => {
    const { saved } = after((_, book) => sheetAt(book).tables.splice(0));
    expect(changedParts(file, saved)).toEqual(
      ["[Content_Types].xml", PART, "xl/worksheets/_rels/sheet1.xml.rels", SHEET].sort(),
    );
    expect(partOf(saved, SHEET)).toContain("<pageMargins/><extLst/>");
    expect(partOf(saved, PART)).toBe("");
    expect(partOf(saved, "xl/worksheets/_rels/sheet1.xml.rels")).toBe(linksPart(""));
  });
});

describe("a new table", () => {
  it("on a sheet that has one stands beside it", () => {
    const { saved } = after((_, book) => sheetAt(book).tables.push(ours()));
    expect(partOf(saved, SHEET)).toMatch(
      /<tableParts count="2"><tablePart r:id="rId9"\/><tablePart [^>]*r:id="rId2"\/><\/tableParts><extLst\/>/,
    );
    expect(partOf(saved, "xl/tables/table2.xml")).toContain(
      'id="7" name="Scrutiny" displayName="Scrutiny" ref="B2:C5" totalsRowShown="0"><autoFilter ref="B2:C5"/>' +
        '<tableColumns count="2"><tableColumn id="1" name="Outcome"/><tableColumn id="2" name="R &amp; G"/></tableColumns>' +
        '<tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>',
    );
  });

  it("on a sheet that has none brings its list with it", () => {
    const { saved } = after((_, book) => sheetAt(book, 1).tables.push(ours()));
    expect(partOf(saved, "xl/worksheets/sheet2.xml")).toMatch(/<sheetData\/><tableParts count="1"><tablePart /);
    expect(partOf(saved, "xl/worksheets/_rels/sheet2.xml.rels")).toContain('Target="/xl/tables/table2.xml"');
    expect(partOf(saved, "[Content_Types].xml")).toContain('PartName="/xl/tables/table2.xml"');
  });

  it.each<[string, Partial<BookTable>]>([
    ["without a header, and so without a filter", { hasHeader: false, showFilter: false }],
    ["with totals", { hasTotals: true }],
    ["without a style", { style: null, bandedRows: false }],
  ])("may be %s", (_, rest) => {
    const { saved } = after((__, book) => sheetAt(book, 1).tables.push(ours(rest)));
    expect(partOf(saved, "xl/tables/table2.xml")).not.toBe("");
  });

  it("filters all but its totals", () => {
    const { saved } = after((_, book) => sheetAt(book, 1).tables.push(ours({ hasTotals: true })));
    expect(partOf(saved, "xl/tables/table2.xml")).toContain('<autoFilter ref="B2:C4"/>');
  });

  it.each<[string, Partial<BookTable>, RegExp]>([
    ["has a blank in its name", { name: "My table" }, /must begin with a letter/],
    ["is called like a cell", { name: "RAG1" }, /must begin with a letter/],
    ["has another's name", { name: "PLAN" }, /name is taken/],
    ["has another's number", { id: 1 }, /number 1 is taken/],
    ["has a column twice", { columns: ["a", "A"] }, /name of its own/],
    ["has a column without a name", { columns: ["a", ""] }, /name of its own/],
    ["has more columns than names", { columns: ["a"] }, /1 names for 2 columns/],
  ])("that %s is refused", (_, rest, message) => {
    const book = openBook(file);
    const table = ours(rest);
    // A table that stands alone cannot have the number of another without being that one.
    sheetAt(book, 1).tables.push(table);
    expect(() => saveBook(book)).toThrow(message);
  });
});

test("a table on a new sheet is saved with it", () => {
  const book = openBook(file);
  sheetAt(book, 1).tables.push(ours());
  expect(sheetAt(reopened(book), 1).tables).toEqual([ours()]);
});

describe("a column's name and its header cell", () => {
  const header = (book: Book, texts: readonly (string | number)[]): void =>
    texts.forEach((text, index) => putCell(sheetAt(book), `${"BCD".charAt(index)}4`, constant(text)));
  const columnsAfter = (edit: (book: Book) => void, from = file): string[] => {
    const book = openBook(from);
    edit(book);
    return first(reopened(book)).columns;
  };

  it.each<[readonly (string | number)[], string[], string]>([
    [["Action", "Due by", "Status"], ["Action", "Due by", "Status"], "the cell was changed"],
    [["Action", 2021, "Status"], ["Action", "2021", "Status"], "to a number"],
    [["Action", "", "Status"], ["Action", "Due", "Status"], "an empty cell names nothing"],
    [["Action", "status", "Status"], ["Action", "Due", "Status"], "a name that is taken is not taken twice"],
    [["ACTION", "Due", "Status"], ["ACTION", "Due", "Status"], "capitals alone are a change"],
  ])("are one: with %j it is %j, %s", (texts, columns) => {
    expect(columnsAfter((book) => header(book, texts))).toEqual(columns);
  });

  it("stay two where the file had them so", () => {
    const odd = openBook(file);
    header(odd, ["Action", "Due date", "Status"]);
    const asItWas = saveBook(odd);
    const book = openBook(asItWas);
    first(book).columns = ["Action", "Due", "Status"];
    putCell(sheetAt(book), "B9", constant("new"));
    expect(first(reopened(book)).columns).toEqual(["Action", "Due date", "Status"]);
    const unlike = workbookFile({
      sheets: [
        {
          xml: '<sheetData><row r="4"><c r="C4" t="str"><v>Else</v></c></row></sheetData><tableParts><tablePart r:id="t"/></tableParts>',
          links: link("t", "table", "../tables/table1.xml"),
        },
      ],
      parts: { [PART]: XML },
    });
    expect(columnsAfter((b) => putCell(sheetAt(b), "B9", constant("new")), unlike)).toEqual([
      "Action",
      "Due",
      "Status",
    ]);
  });

  it("do not matter in a table without a header", () => {
    const book = openBook(file);
    header(book, ["a", "b", "c"]);
    Object.assign(first(book), { hasHeader: false, showFilter: false });
    expect(first(reopened(book)).columns).toEqual(["Action", "Due", "Status"]);
  });
});
