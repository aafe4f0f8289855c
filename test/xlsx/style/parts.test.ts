import type { CellStyle } from "../../../src/xlsx/book.ts";
import { dxfXml } from "../../../src/xlsx/style/dxfXml.ts";
import { argb, borderXml, fillXml, fontXml, sameBorder } from "../../../src/xlsx/style/lookXml.ts";
import { NumberFormatIds } from "../../../src/xlsx/style/numberFormatIds.ts";
import { joinPieces, piecesOf } from "../../../src/xlsx/style/pieces.ts";
import { PLAIN_FONT, PLAIN_STYLE } from "../../../src/xlsx/style/plainStyle.ts";
import { sameLook, styleKey } from "../../../src/xlsx/style/sameLook.ts";
import { StyleGroup } from "../../../src/xlsx/style/styleGroup.ts";
import { elementWriter } from "../../../src/xlsx/xml/elementWriter.ts";
import { parseXml } from "../../../src/xlsx/xml/xmlTree.ts";

const write = elementWriter("");

describe("a list of the styles part", () => {
  const text = "<fills><fill><a/></fill><fill><b/></fill><fill><a/></fill></fills>";
  const group = (): StyleGroup => new StyleGroup(text, parseXml(text, "s"), "fill", ["<default/>"]);

  it("gives the number of what it has, the first of equals", () => {
    expect(group().numberOf("<fill><a/></fill>")).toBe(0);
    expect(group().numberOf("<fill><b/></fill>")).toBe(1);
    expect(group().added).toEqual([]);
  });

  it("adds what it has not, once", () => {
    const list = group();
    expect([list.numberOf("<fill/>"), list.numberOf("<fill/>"), list.length]).toEqual([3, 3, 4]);
  });

  it("adds the same again when told to", () => {
    const list = group();
    expect([list.add("<fill/>"), list.add("<fill/>"), list.numberOf("<fill/>")]).toEqual([3, 4, 3]);
  });

  it("begins with its defaults where the file has none", () => {
    const list = new StyleGroup("", null, "fill", ["<default/>"]);
    expect([list.numberOf("<default/>"), list.numberOf("<fill/>"), list.added]).toEqual([
      0,
      1,
      ["<default/>", "<fill/>"],
    ]);
  });
});

describe("the numbers of number formats", () => {
  const own =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/>' +
    '<numFmt numFmtId="44" formatCode="&quot;€&quot;0"/></numFmts></styleSheet>';
  const ids = (): NumberFormatIds => new NumberFormatIds(write, parseXml(own, "s"));

  it.each([
    ["General", 0],
    ["0%", 9],
    ["m/d/yyyy", 14],
    ["@", 49],
    ["0.0%", 164],
    ["dd/mm/yyyy", 170],
    ['"€"0', 44],
    ["0.000", 171],
    ['"£"#,##0;-"£"#,##0', 171],
  ])("%s has %i", (code, id) => {
    expect(ids().idOf(code)).toBe(id);
  });

  it("are given once, and spelt out", () => {
    const numbers = ids();
    expect([numbers.idOf("a"), numbers.idOf('b"'), numbers.idOf("a")]).toEqual([171, 172, 171]);
    expect(numbers.added).toEqual([
      '<numFmt numFmtId="171" formatCode="a"/>',
      '<numFmt numFmtId="172" formatCode="b&quot;"/>',
    ]);
  });
});

describe("pieces of an element", () => {
  it("come by name, the first of each", () => {
    const text = '<font><b/><sz val="1"/><b val="0"/></font>';
    expect([...piecesOf(text, parseXml(text, "s"))]).toEqual([
      ["b", "<b/>"],
      ["sz", '<sz val="1"/>'],
    ]);
    expect(piecesOf("", null).size).toBe(0);
  });

  it("are put together in order, those that the order does not know last", () => {
    const pieces = new Map(Object.entries({ z: "<z/>", b: "<b/>", a: "<a/>" }));
    expect(joinPieces(pieces, ["a", "b", "c"])).toBe("<a/><b/><z/>");
  });
});

describe("a look as XML", () => {
  it("writes colours as files do, and nothing else as a colour", () => {
    expect(argb("#c6efce")).toBe("FFC6EFCE");
    expect(() => argb("red")).toThrow(/red is no colour/);
    expect(() => argb("#FFF")).toThrow(/no colour/);
  });

  it("writes a whole font where there was none", () => {
    expect(fontXml(write, { ...PLAIN_FONT, bold: true, color: "#FF0000" }, null, new Map())).toBe(
      '<b/><sz val="11"/><color rgb="FFFF0000"/><name val="Calibri"/>',
    );
  });

  it("writes nothing anew that is as it was", () => {
    const pieces = new Map([
      ["u", '<u val="double"/>'],
      ["color", '<color theme="3"/>'],
    ]);
    const font = { ...PLAIN_FONT, underline: true, color: "#112233" };
    expect(fontXml(write, font, font, pieces)).toBe('<u val="double"/><color theme="3"/>');
    expect(fontXml(write, { ...font, color: null }, font, pieces)).toBe('<u val="double"/>');
  });

  it("writes fills and borders", () => {
    expect(fillXml(write, null)).toBe('<fill><patternFill patternType="none"/></fill>');
    const { borders } = PLAIN_STYLE;
    expect(borderXml(write, { ...borders, left: { style: "thin", color: null } }, null, new Map())).toBe(
      '<left style="thin"><color auto="1"/></left><right/><top/><bottom/>',
    );
    expect(
      borderXml(
        write,
        { ...borders, left: null },
        { ...borders, left: { style: "thin", color: null } },
        new Map([["start", "<start/>"]]),
      ),
    ).toBe("<start/>");
  });

  it("writes a conditional look with what was there beside it", () => {
    const text = '<dxf><numFmt numFmtId="1"/><font><u/><b/></font></dxf>';
    const before = { fill: null, fontColor: null, bold: true };
    const basis = { look: before, element: parseXml(text, "s"), text };
    expect(dxfXml(write, { ...before, bold: null, fill: "#112233" }, basis)).toBe(
      '<dxf><font><u/></font><numFmt numFmtId="1"/><fill><patternFill><bgColor rgb="FF112233"/></patternFill></fill></dxf>',
    );
    expect(dxfXml(write, before, null)).toBe("<dxf><font><b/></font></dxf>");
    expect(dxfXml(write, { ...before, bold: null }, null)).toBe("<dxf/>");
  });
});

describe("two looks", () => {
  const changes: Partial<CellStyle>[] = [
    { numberFormat: "0" },
    { fill: "#112233" },
    { horizontal: "left" },
    { vertical: "top" },
    { wrap: true },
    { indent: 1 },
    { locked: false },
    { font: { ...PLAIN_FONT, name: "Arial" } },
    { font: { ...PLAIN_FONT, size: 12 } },
    { font: { ...PLAIN_FONT, bold: true } },
    { font: { ...PLAIN_FONT, italic: true } },
    { font: { ...PLAIN_FONT, underline: true } },
    { font: { ...PLAIN_FONT, strikethrough: true } },
    { font: { ...PLAIN_FONT, color: "#112233" } },
    { borders: { ...PLAIN_STYLE.borders, left: { style: "thin", color: null } } },
    { borders: { ...PLAIN_STYLE.borders, right: { style: "thin", color: null } } },
    { borders: { ...PLAIN_STYLE.borders, top: { style: "thin", color: "#112233" } } },
    { borders: { ...PLAIN_STYLE.borders, bottom: { style: "hair", color: null } } },
  ];

  it.each(changes)("differ in %j", (change) => {
    expect(sameLook(PLAIN_STYLE, { ...PLAIN_STYLE, ...change })).toBe(false);
    expect(styleKey({ ...PLAIN_STYLE, ...change })).not.toBe(styleKey(PLAIN_STYLE));
  });

  it("are the same when all is the same, whatever they were made from", () => {
    const copy: CellStyle = { ...structuredClone(PLAIN_STYLE), basis: 4 };
    expect(sameLook(PLAIN_STYLE, copy)).toBe(true);
    expect(styleKey(copy)).not.toBe(styleKey(PLAIN_STYLE));
    expect(new Set(changes.map((change) => styleKey({ ...PLAIN_STYLE, ...change }))).size).toBe(changes.length);
  });

  it("have borders that are the same or not", () => {
    expect(sameBorder(null, null)).toBe(true);
    expect(sameBorder({ style: "thin", color: null }, { style: "thin", color: null })).toBe(true);
    expect(sameBorder({ style: "thin", color: null }, null)).toBe(false);
    expect(sameBorder({ style: "thin", color: null }, { style: "thin", color: "#000000" })).toBe(false);
  });
});
