import { strToU8, zipSync } from "fflate";
import { XlsxError } from "../../src/xlsx/error.ts";
import { openBook } from "../../src/xlsx/open.ts";
import { joined } from "../support/xlsx/bytes.ts";
import { pack, type Parts } from "../support/xlsx/parts.ts";
import { link, linksPart, partsOf, sheetPart, workbookFile } from "../support/xlsx/workbookFile.ts";

const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const wide = (text: string): Uint8Array => Uint8Array.from(Array.from(text).flatMap((c) => [c.charCodeAt(0), 0]));
const compound = (stream: string): Uint8Array =>
  joined([OLE, new Uint8Array(700), wide("EncryptionInfo"), wide(stream), new Uint8Array(300)]);
const without = (path: string): Parts =>
  Object.fromEntries(Object.entries(partsOf()).filter(([name]) => name !== path));
const withPart = (path: string, part: string): Uint8Array => pack({ ...partsOf(), [path]: part });
const word = {
  "_rels/.rels": linksPart(link("rId1", "officeDocument", "word/document.xml")),
  "word/document.xml": "<w:document xmlns:w='u'/>",
};

const refusal = (bytes: Uint8Array): XlsxError => {
  try {
    openBook(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return error;
    throw error;
  }
  throw new Error("The file was opened");
};

describe("a file that cannot be opened is refused in words", () => {
  it.each<[string, Uint8Array, string, RegExp]>([
    ["a text file", strToU8("a,b\n1,2"), "not-a-workbook", /not an Excel workbook.*\.xlsx or \.xlsm/],
    ["nothing", new Uint8Array(), "not-a-workbook", /not an Excel workbook/],
    ["a zip of pictures", pack({ "a.png": "x" }), "not-a-workbook", /a zip with no workbook in it/],
    ["an empty zip", zipSync({}), "not-a-workbook", /a zip with no workbook in it/],
    ["a Word document", pack(word), "not-a-workbook", /another kind of Office document/],
    [
      "an OpenDocument file",
      pack({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
      "not-a-workbook",
      /OpenDocument/,
    ],
    [
      "a binary workbook",
      pack({ "_rels/.rels": linksPart(link("r", "officeDocument", "xl/workbook.bin")), "xl/workbook.bin": "x" }),
      "not-a-workbook",
      /binary workbook \(\.xlsb\).*save it as an Excel workbook/,
    ],
    ["a binary workbook without links", pack({ "xl/workbook.bin": "x" }), "not-a-workbook", /\.xlsb/],
    ["a workbook behind a password", compound("EncryptedPackage"), "encrypted", /protected with a password/],
    ["an old workbook", compound("Workbook"), "not-a-workbook", /before Excel 2007 \(\.xls\).*\.xlsx/],
    ["half of a workbook", workbookFile().subarray(0, 900), "damaged", /cut short/],
    [
      "a workbook whose workbook part is gone",
      pack(without("xl/workbook.xml")),
      "damaged",
      /xl\/workbook\.xml is missing/,
    ],
    ["one whose sheet is gone", pack(without("xl/worksheets/sheet1.xml")), "damaged", /sheet1\.xml is missing/],
    [
      "one whose sheet is damaged",
      withPart("xl/worksheets/sheet1.xml", sheetPart("<sheetData><row></sheetData>")),
      "damaged",
      /xl\/worksheets\/sheet1\.xml is not well-formed/,
    ],
    [
      "one whose sheet is no text",
      withPart("xl/worksheets/sheet1.xml", "\u0000\u0001"),
      "damaged",
      /xl\/worksheets\/sheet1\.xml/,
    ],
    [
      "one with a document type",
      withPart("xl/workbook.xml", '<!DOCTYPE workbook [<!ENTITY a "b">]><workbook>&a;</workbook>'),
      "doctype",
      /xl\/workbook\.xml has a document type declaration/,
    ],
    [
      "one with a document type in a sheet",
      withPart("xl/worksheets/sheet1.xml", "<!DOCTYPE worksheet SYSTEM 'file:///etc/passwd'><worksheet/>"),
      "doctype",
      /sheet1\.xml has a document type declaration/,
    ],
  ])("%s", (_, bytes, code, message) => {
    const error = refusal(bytes);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.name).toBe("XlsxError");
  });

  it("says what to do", () => {
    expect(refusal(compound("EncryptedPackage")).message).toMatch(/take the password off.*try again\.$/);
  });
});
