import type { Book, CellStyle } from "../../../src/xlsx/book.ts";
import { openBook } from "../../../src/xlsx/open.ts";
import { saveBook } from "../../../src/xlsx/save.ts";
import { internStyle } from "../../../src/xlsx/style/intern.ts";
import { PLAIN_STYLE } from "../../../src/xlsx/style/plainStyle.ts";
import { bookOf, constant, modelOf, putCell, reopened, sheetAt } from "../../support/xlsx/books.ts";
import { fullWorkbook } from "../../support/xlsx/fullWorkbook.ts";
import { changedParts, partOf } from "../../support/xlsx/parts.ts";
import { workbookFile } from "../../support/xlsx/workbookFile.ts";

const STYLES = "xl/styles.xml";
const full = fullWorkbook();
const styleAt = (book: Book, index: number): CellStyle => {
  const style = book.styles[index];
  if (!style) throw new Error(`The book has no style ${index}`);
  return style;
};

/** What stands behind the file's own two entries of a list after a cell got a look made from the second. */
const addedTo = (list: string, change: Partial<CellStyle>): string => {
  const book = openBook(full);
  const style = internStyle(book, { ...styleAt(book, 1), ...change });
  putCell(sheetAt(book), "H1", constant(1, { style }));
  const saved = saveBook(book);
  expect(modelOf(openBook(saved))).toEqual(modelOf(book));
  expect(partOf(saved, STYLES).includes(ownEntries(list))).toBe(true);
  return inside(partOf(saved, STYLES), list).slice(ownEntries(list).length);
};
const inside = (text: string, list: string): string => new RegExp(`<${list}[^>]*>(.*)</${list}>`).exec(text)?.[1] ?? "";
const ownEntries = (list: string): string => inside(partOf(full, STYLES), list);

describe("a look made from one of the file's", () => {
  const { font, borders } = styleAt(openBook(full), 1);
  const xf = (attributes: string, inner = '<alignment textRotation="90"/><protection hidden="1"/>'): string =>
    `<xf ${attributes}>${inner}</xf>`;

  it.each<[string, Partial<CellStyle>, string, string]>([
    [
      "fills",
      { fill: "#FFC7CE" },
      '<fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor indexed="64"/></patternFill></fill>',
      "a fill",
    ],
    [
      "fonts",
      { font: { ...font, color: "#FF0000", italic: true } },
      '<font><b/><i/><sz val="12"/><color rgb="FFFF0000"/><name val="Calibri"/><scheme val="minor"/></font>',
      "a font keeps what it is not asked to change",
    ],
    [
      "fonts",
      { font: { ...font, name: "Arial", size: 9, bold: false, underline: true, strikethrough: true } },
      '<font><strike/><u/><sz val="9"/><name val="Arial"/></font>',
      "a font with another name leaves its theme",
    ],
    ["numFmts", { numberFormat: "dd/mm/yyyy" }, '<numFmt numFmtId="165" formatCode="dd/mm/yyyy"/>', "a number format"],
    ["numFmts", { numberFormat: "0.00%" }, "", "a built-in number format needs no entry"],
    ["numFmts", { numberFormat: "0.0%" }, "", "nor does one that the file has"],
    [
      "borders",
      { borders: { ...borders, bottom: { style: "thin", color: "#808080" }, left: { style: "hair", color: null } } },
      '<border diagonalUp="1"><left style="hair"><color auto="1"/></left><right/><top/><bottom style="thin"><color rgb="FF808080"/></bottom><diagonal style="thin"/></border>',
      "a border keeps its diagonal",
    ],
    [
      "cellXfs",
      { wrap: true, horizontal: "center", vertical: "top", indent: 1 },
      xf(
        'numFmtId="164" fontId="1" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyFont="1" applyNumberFormat="1" applyAlignment="1"',
        '<alignment textRotation="90" horizontal="center" vertical="top" wrapText="1" indent="1"/><protection hidden="1"/>',
      ),
      "an alignment keeps its rotation",
    ],
    [
      "cellXfs",
      { locked: false },
      xf(
        'numFmtId="164" fontId="1" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyFont="1" applyNumberFormat="1" applyProtection="1"',
        '<alignment textRotation="90"/><protection hidden="1" locked="0"/>',
      ),
      "a cell that may be written stays one whose formula is hidden",
    ],
    ["cellXfs", {}, "", "a look that is no other needs no entry"],
  ])("adds to %s for %j: %s (%s)", (list, change, xml) => {
    expect(addedTo(list, change)).toBe(xml);
  });

  it("counts its lists anew and leaves the rest of the part as it is", () => {
    const book = openBook(full);
    putCell(sheetAt(book), "H1", constant(1, { style: internStyle(book, { ...styleAt(book, 1), fill: "#112233" }) }));
    const before = partOf(full, STYLES);
    const after = partOf(saveBook(book), STYLES);
    expect(after).toContain('<fills count="3">');
    expect(after).toContain('<cellXfs count="3">');
    expect(after).toContain('<fonts count="2" x14ac:knownFonts="1" xmlns:x14ac="u">');
    expect(after.slice(after.indexOf("<cellStyles"))).toBe(before.slice(before.indexOf("<cellStyles")));
  });
});

describe("a look made from nothing", () => {
  it("takes the file's own lists where they have what it needs", () => {
    const book = openBook(full);
    book.styles.push({ ...PLAIN_STYLE, numberFormat: "0.0%" });
    putCell(sheetAt(book), "H1", constant(1, { style: 2 }));
    const saved = saveBook(book);
    expect(inside(partOf(saved, STYLES), "fonts")).toContain('<font><sz val="11"/><name val="Calibri"/></font>');
    expect(inside(partOf(saved, STYLES), "cellXfs")).toMatch(
      /<xf xfId="0" numFmtId="164" fontId="2" fillId="0" borderId="0"[^>]*\/>$/,
    );
    expect(modelOf(openBook(saved))).toEqual(modelOf(book));
  });

  it("is written once however often it was added", () => {
    const book = bookOf({ styles: "<cellXfs><xf/></cellXfs>" });
    const look: CellStyle = { ...PLAIN_STYLE, fill: "#112233" };
    book.styles.push(look, { ...look }, { ...look, wrap: true });
    [1, 2, 3].forEach((style) => putCell(sheetAt(book), `A${style}`, constant(1, { style })));
    const again = reopened(book);
    expect(again.styles).toHaveLength(3);
    expect(modelOf(again)).toEqual(modelOf(book));
  });
});

describe("a workbook whose styles are poor", () => {
  it.each<[string, string | null]>([
    ["has none", null],
    ["has an empty part", ""],
    ["has entries and no lists", '<cellXfs count="1"><xf numFmtId="0"/></cellXfs>'],
    ["has lists and no entries", "<fonts><font><b/></font></fonts><fills><fill/></fills>"],
  ])("%s: it gets what a look needs", (_, styles) => {
    const book = bookOf({ styles });
    const font = { ...PLAIN_STYLE.font, bold: true, size: 20 };
    const style = internStyle(book, { ...PLAIN_STYLE, fill: "#FFEB9C", font, numberFormat: "0.000", wrap: true });
    putCell(sheetAt(book), "A1", constant(1, { style }));
    putCell(sheetAt(book), "A2", constant(1));
    const borders = { ...PLAIN_STYLE.borders, top: { style: "thick", color: "#000000" } } as const;
    putCell(sheetAt(book), "A3", constant(1, { style: internStyle(book, { ...PLAIN_STYLE, borders }) }));
    expect(modelOf(reopened(book))).toEqual(modelOf(book));
  });

  it("gets a styles part with its link and its content type", () => {
    const file = workbookFile();
    const book = openBook(file);
    putCell(sheetAt(book), "A1", constant(1, { style: internStyle(book, { ...PLAIN_STYLE, fill: "#FFEB9C" }) }));
    const saved = saveBook(book);
    expect(changedParts(file, saved)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      STYLES,
      "xl/worksheets/sheet1.xml",
    ]);
    expect(partOf(saved, "[Content_Types].xml")).toContain('PartName="/xl/styles.xml"');
  });
});

describe("asking for a look", () => {
  it("gives the same number for the same look", () => {
    const book = bookOf();
    const look: CellStyle = { ...PLAIN_STYLE, fill: "#112233" };
    const first = internStyle(book, look);
    expect(internStyle(book, { ...look })).toBe(first);
    expect(internStyle(book, { ...look, wrap: true })).toBe(first + 1);
    expect(book.styles).toHaveLength(first + 2);
  });

  it("finds what somebody else appended", () => {
    const book = bookOf();
    internStyle(book, PLAIN_STYLE);
    book.styles.push({ ...PLAIN_STYLE, fill: "#445566" });
    expect(internStyle(book, { ...PLAIN_STYLE, fill: "#445566" })).toBe(book.styles.length - 1);
  });
});

test("more looks than Excel holds are refused", () => {
  const book = bookOf();
  for (let size = 1; size <= 65_500; size++) book.styles.push({ ...PLAIN_STYLE, indent: size });
  expect(() => saveBook(book)).toThrow(/more than 65490 different cell formats/);
});
