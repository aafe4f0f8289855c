import { openBook } from "../../../src/xlsx/open.ts";
import { saveBook } from "../../../src/xlsx/save.ts";
import { SETTINGS_NAMESPACE } from "../../../src/xlsx/settings/readSettings.ts";
import { fullWorkbook } from "../../support/xlsx/fullWorkbook.ts";
import { changedParts, partOf } from "../../support/xlsx/parts.ts";
import { link, workbookFile } from "../../support/xlsx/workbookFile.ts";

const plain = workbookFile();
const withSettings = (file: Uint8Array, settings: Record<string, unknown>): Uint8Array => {
  const book = openBook(file);
  book.settings.clear();
  for (const [key, value] of Object.entries(settings)) book.settings.set(key, value);
  return saveBook(book);
};
const settingsOf = (file: Uint8Array): Record<string, unknown> => Object.fromEntries(openBook(file).settings);

const SETTINGS = { formatVersion: 1, 'a <b> & "c"': ["é", { deep: [null, true, 1.5, "]]>"] }], empty: "", none: null };

describe("an add-in's settings", () => {
  it("are none in a workbook that has none", () => {
    expect(settingsOf(plain)).toEqual({});
    expect(changedParts(plain, saveBook(openBook(plain)))).toEqual([]);
  });

  it("come back as they were, whatever they hold", () => {
    expect(settingsOf(withSettings(plain, SETTINGS))).toEqual(SETTINGS);
  });

  it("stand in a part of their own, which Excel keeps", () => {
    const saved = withSettings(plain, SETTINGS);
    expect(changedParts(plain, saved)).toEqual([
      "[Content_Types].xml",
      "customXml/_rels/item1.xml.rels",
      "customXml/item1.xml",
      "customXml/itemProps1.xml",
      "xl/_rels/workbook.xml.rels",
    ]);
    expect(partOf(saved, "customXml/item1.xml")).toContain(SETTINGS_NAMESPACE);
    expect(partOf(saved, "customXml/_rels/item1.xml.rels")).toContain("customXmlProps");
  });

  it("change in that part alone", () => {
    const saved = withSettings(plain, SETTINGS);
    const again = withSettings(saved, { ...SETTINGS, formatVersion: 2 });
    expect(changedParts(saved, again)).toEqual(["customXml/item1.xml"]);
    expect(settingsOf(withSettings(again, {}))).toEqual({});
  });

  it("leave other people's parts alone", () => {
    const full = fullWorkbook();
    const saved = withSettings(full, SETTINGS);
    expect(partOf(saved, "customXml/item1.xml")).toBe("<theirs>kept</theirs>");
    expect(partOf(saved, "customXml/item2.xml")).toContain(SETTINGS_NAMESPACE);
    expect(settingsOf(saved)).toEqual(SETTINGS);
  });

  it("are read even where others wrote into them, and around parts that are no text", () => {
    const part = `<settings xmlns="${SETTINGS_NAMESPACE}"><setting key="a">1</setting><setting key="b">oops</setting><setting>2</setting><other/></settings>`;
    const file = workbookFile({
      links: link("c1", "customXml", "../customXml/item1.xml") + link("c2", "customXml", "../customXml/item2.xml"),
      parts: { "customXml/item1.xml": Uint8Array.of(0xff, 0x00, 0x80), "customXml/item2.xml": part },
    });
    expect(settingsOf(file)).toEqual({ a: 1 });
  });
});
