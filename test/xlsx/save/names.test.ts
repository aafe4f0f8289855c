import type { Book, BookName } from "../../../src/xlsx/book.ts";
import { openBook } from "../../../src/xlsx/open.ts";
import { saveBook } from "../../../src/xlsx/save.ts";
import { modelOf, sheetAt } from "../../support/xlsx/books.ts";
import { partOf } from "../../support/xlsx/parts.ts";
import { workbookFile } from "../../support/xlsx/workbookFile.ts";

const STANDARD = '<definedName name="Standard" comment="old" function="0">One!$B$2</definedName>';
const LOCAL = '<definedName name="Standard" localSheetId="1">Two!$B$2</definedName>';
const TITLES = '<definedName name="_xlnm.Print_Titles" localSheetId="1">Two!$A:$B,Two!$1:$2</definedName>';
const fileWith = (names: string): Uint8Array =>
  workbookFile({
    sheets: [{ name: "One" }, { name: "Two" }],
    behindSheets: `${names === "" ? "" : `<definedNames>${names}</definedNames>`}<calcPr calcId="1"/>`,
  });

/** What stands between the sheets and the calculation properties after a change. */
const after = (names: string, edit: (book: Book) => void): string => {
  const book = openBook(fileWith(names));
  edit(book);
  const saved = saveBook(book);
  expect(modelOf(openBook(saved))).toEqual(modelOf(book));
  return /<\/sheets>(.*)<calcPr/s.exec(partOf(saved, "xl/workbook.xml"))?.[1] ?? "";
};
const list = (names: string): string => `<definedNames>${names}</definedNames>`;
const nameOf = (book: Book, index: number): BookName => {
  const name = book.names[index];
  if (!name) throw new Error(`The book has no name ${index}`);
  return name;
};
const ours = (rest: Partial<BookName> = {}): BookName => ({
  name: "Scrutineer.Body",
  sheet: null,
  formula: "One!$A$1",
  comment: "",
  hidden: false,
  ...rest,
});

describe("defined names", () => {
  it.each<[string, string, (book: Book) => void, string]>([
    ["the same", STANDARD + LOCAL, () => undefined, list(STANDARD + LOCAL)],
    [
      "a first one",
      "",
      (b) => b.names.push(ours()),
      list('<definedName name="Scrutineer.Body">One!$A$1</definedName>'),
    ],
    [
      "one more, of a sheet, hidden, with a comment",
      STANDARD,
      (b) => b.names.push(ours({ sheet: sheetAt(b, 1).id, hidden: true, comment: "ours & theirs", formula: 'A1<"x"' })),
      list(
        `${STANDARD}<definedName name="Scrutineer.Body" comment="ours &amp; theirs" localSheetId="1" hidden="1">A1&lt;"x"</definedName>`,
      ),
    ],
    [
      "another formula",
      STANDARD + LOCAL,
      (b) => (nameOf(b, 0).formula = "One!$B$3"),
      list(STANDARD.replace("$B$2", "$B$3") + LOCAL),
    ],
    [
      "another comment, and hidden",
      STANDARD,
      (b) => Object.assign(nameOf(b, 0), { comment: "new", hidden: true }),
      list(STANDARD.replace("old", "new").replace('function="0"', 'function="0" hidden="1"')),
    ],
    ["no comment", STANDARD, (b) => (nameOf(b, 0).comment = ""), list(STANDARD.replace(' comment="old"', ""))],
    ["one of two spelled alike", STANDARD + LOCAL, (b) => b.names.splice(0, 1), list(LOCAL)],
    ["none any more", STANDARD, (b) => b.names.splice(0), ""],
    [
      "from the workbook to a sheet",
      STANDARD,
      (b) => (nameOf(b, 0).sheet = sheetAt(b, 0).id),
      list('<definedName name="Standard" comment="old" localSheetId="0">One!$B$2</definedName>'),
    ],
  ])("%s", (_, names, edit, wanted) => {
    expect(after(names, edit)).toBe(wanted);
  });

  it("of a sheet follow it to another place", () => {
    const edited = after(LOCAL + TITLES, (book) => book.sheets.reverse());
    expect(edited).toBe(list((LOCAL + TITLES).replaceAll('localSheetId="1"', 'localSheetId="0"')));
  });

  it("of a sheet that is gone go with it", () => {
    const book = openBook(fileWith(STANDARD + LOCAL + TITLES));
    book.sheets.pop();
    const saved = saveBook(book);
    expect(partOf(saved, "xl/workbook.xml")).toContain(list(STANDARD));
  });

  it.each(["has blank", "1st", "B2", "R1C1", "r", "", "a-b", "x".repeat(256)])("cannot be %j", (name) => {
    const book = openBook(fileWith(""));
    book.names.push(ours({ name }));
    expect(() => saveBook(book)).toThrow(/cannot be a name in a workbook/);
  });

  it.each(["Rate", "_x", "Å.1", "TotalRow2024x", "a\\b", "x".repeat(255)])("can be %j", (name) => {
    expect(after("", (book) => book.names.push(ours({ name })))).toContain(`name="${name}"`);
  });
});

describe("printed titles", () => {
  it.each<[string, string, (book: Book) => void, string]>([
    [
      "other rows, and the columns stay",
      TITLES,
      (b) => (sheetAt(b, 1).printTitleRows = { first: 0, last: 4 }),
      list(TITLES.replace("$1:$2", "$1:$5")),
    ],
    [
      "no rows, and the columns stay",
      TITLES,
      (b) => (sheetAt(b, 1).printTitleRows = null),
      list(TITLES.replace(",Two!$1:$2", "")),
    ],
    [
      "no rows, and nothing is left",
      TITLES.replace("Two!$A:$B,", ""),
      (b) => (sheetAt(b, 1).printTitleRows = null),
      "",
    ],
    [
      "rows where there were none",
      "",
      (b) => (sheetAt(b).printTitleRows = { first: 3, last: 3 }),
      list('<definedName name="_xlnm.Print_Titles" localSheetId="0">One!$4:$4</definedName>'),
    ],
    [
      "of a sheet with another name",
      TITLES,
      (b) => (sheetAt(b, 1).name = "Children's"),
      list(TITLES.replaceAll("Two!", "'Children''s'!")),
    ],
  ])("%s", (_, names, edit, wanted) => {
    expect(after(names, edit)).toBe(wanted);
  });
});
