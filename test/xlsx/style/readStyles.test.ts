import type { CellStyle } from "../../../src/xlsx/book.ts";
import { PLAIN_FONT, PLAIN_STYLE } from "../../../src/xlsx/style/plainStyle.ts";
import { type DifferentialLook, readStyles } from "../../../src/xlsx/style/readStyles.ts";
import { OFFICE_THEME } from "../../../src/xlsx/style/theme.ts";
import { parseXml } from "../../../src/xlsx/xml/xmlTree.ts";

const read = (inner: string) => readStyles(parseXml(`<styleSheet>${inner}</styleSheet>`, "styles"), OFFICE_THEME);
const styleOf = (lists: string, xf: string): CellStyle | undefined =>
  read(`${lists}<cellXfs><xf/>${xf}</cellXfs>`).cellStyles[1];
const lookOf = (dxf: string): DifferentialLook | undefined => read(`<dxfs>${dxf}</dxfs>`).differential[0];

test("a workbook without styles has the plain one", () => {
  expect(readStyles(null, OFFICE_THEME).cellStyles).toEqual([PLAIN_STYLE]);
  expect(read("").cellStyles).toEqual([PLAIN_STYLE]);
});

test("an entry that says nothing is plain", () => {
  expect(read("<cellXfs><xf/></cellXfs>").cellStyles).toEqual([{ ...PLAIN_STYLE, basis: 0 }]);
});

test.each([
  [0, "General"],
  [9, "0%"],
  [10, "0.00%"],
  [14, "m/d/yyyy"],
  [44, '_-"£"* #,##0.00_-;-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-'],
  [49, "@"],
  [164, "dd/mm/yyyy"],
  [9_999, "General"],
])("the number format %i is %s", (id, format) => {
  const own = '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>';
  expect(styleOf(own, `<xf numFmtId="${id}"/>`)?.numberFormat).toBe(format);
});

test("a file may spell out a built-in number format of its own", () => {
  const own = '<numFmts><numFmt numFmtId="44" formatCode="&quot;€&quot;0"/></numFmts>';
  expect(styleOf(own, '<xf numFmtId="44"/>')?.numberFormat).toBe('"€"0');
});

test.each<[string, Partial<CellStyle["font"]>, string]>([
  ["<font/>", {}, "nothing said"],
  [
    '<font><b/><i/><strike/><u/><sz val="9.5"/><name val="Arial"/><color rgb="FF00B050"/></font>',
    {
      bold: true,
      italic: true,
      strikethrough: true,
      underline: true,
      size: 9.5,
      name: "Arial",
      color: "#00B050",
    },
    "everything said",
  ],
  ['<font><b val="0"/><i val="false"/><u val="none"/></font>', {}, "said not to be"],
  ['<font><u val="doubleAccounting"/><b val="1"/></font>', { underline: true, bold: true }, "two lines are a line"],
])("the font %s is read: %s", (xml, font) => {
  expect(styleOf(`<fonts>${xml}</fonts>`, '<xf fontId="0"/>')?.font).toEqual({ ...PLAIN_FONT, ...font });
});

test.each<[string, string | null, string]>([
  ['<patternFill patternType="none"/>', null, "none"],
  ["<patternFill/>", null, "none said"],
  [
    '<patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor indexed="64"/></patternFill>',
    "#FFC7CE",
    "plain",
  ],
  ['<patternFill patternType="solid"><fgColor theme="4"/></patternFill>', "#5B9BD5", "of the theme"],
  ['<patternFill patternType="gray125"/>', null, "a pattern without colours"],
  [
    '<patternFill patternType="lightUp"><fgColor rgb="FF000000"/><bgColor rgb="FFFFFF00"/></patternFill>',
    "#FFFF00",
    "behind a pattern",
  ],
  [
    '<gradientFill><stop position="0"><color rgb="FF112233"/></stop><stop position="1"/></gradientFill>',
    "#112233",
    "the first of a gradient",
  ],
])("the fill %s is %s: %s", (xml, fill) => {
  expect(styleOf(`<fills><fill>${xml}</fill></fills>`, '<xf fillId="0"/>')?.fill).toBe(fill);
});

test("borders are read side by side, unusual ones as the nearest usual one", () => {
  const xml =
    '<border><left style="thin"><color rgb="FF808080"/></left><right style="mediumDashDot"><color auto="1"/></right>' +
    '<top style="none"/><bottom/></border>';
  expect(styleOf(`<borders>${xml}</borders>`, '<xf borderId="0"/>')?.borders).toEqual({
    left: { style: "thin", color: "#808080" },
    right: { style: "dashed", color: null },
    top: null,
    bottom: null,
  });
});

test("strict files call left and right start and end", () => {
  const xml = '<border><start style="hair"/><end style="double"/></border>';
  expect(styleOf(`<borders>${xml}</borders>`, '<xf borderId="0"/>')?.borders).toMatchObject({
    left: { style: "hair" },
    right: { style: "double" },
  });
});

test("alignment and protection are read; what nobody knows is as if not said", () => {
  const xf = '<xf><alignment horizontal="center" vertical="top" wrapText="1" indent="2"/><protection locked="0"/></xf>';
  expect(styleOf("", xf)).toMatchObject({
    horizontal: "center",
    vertical: "top",
    wrap: true,
    indent: 2,
    locked: false,
  });
  expect(styleOf("", '<xf><alignment horizontal="sideways" vertical="up"/></xf>')).toMatchObject({
    horizontal: "general",
    vertical: "bottom",
    locked: true,
  });
});

test("every entry knows its place, and points to lists that may be shorter", () => {
  const styles = read('<cellXfs><xf/><xf fontId="9" fillId="9" borderId="9"/></cellXfs>').cellStyles;
  expect(styles.map(({ basis }) => basis)).toEqual([0, 1]);
  expect(styles[1]).toEqual({ ...PLAIN_STYLE, basis: 1 });
});

test.each<[string, DifferentialLook, string]>([
  ["<dxf/>", { fill: null, fontColor: null, bold: null }, "nothing"],
  [
    '<dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
    { fill: "#FFC7CE", fontColor: "#9C0006", bold: true },
    "as Excel writes it: the colour of a plain fill is the one behind",
  ],
  [
    '<dxf><font><b val="0"/></font><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></dxf>',
    { fill: "#00FF00", fontColor: null, bold: false },
    "as others write it",
  ],
  ['<dxf><fill><patternFill patternType="none"/></fill></dxf>', { fill: null, fontColor: null, bold: null }, "no fill"],
])("the look %s is read: %s", (xml, look) => {
  expect(lookOf(xml)).toEqual(look);
});
