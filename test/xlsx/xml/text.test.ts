import fc from "fast-check";
import { attributesXml, escapeAttribute, escapeText } from "../../../src/xlsx/xml/escapeXml.ts";
import { parseXml } from "../../../src/xlsx/xml/xmlTree.ts";
import { readXstring, writeXstring } from "../../../src/xlsx/xml/xstring.ts";

describe("text as a workbook writes it", () => {
  it.each([
    ["plain", "plain", "nothing to escape"],
    ["tab\tline\nend", "tab\tline\nend", "XML can hold these"],
    ["\r\n", "_x000D_\n", "a carriage return would become a line feed"],
    ["\u0007\u0000", "_x0007__x0000_", "control characters"],
    ["_x000D_", "_x005F_x000D_", "what only looks escaped"],
    ["_x00", "_x00", "what does not even look escaped"],
    ["__x0041_", "__x005F_x0041_", "an underscore before it"],
    ["😀", "😀", "a pair of surrogates"],
    ["a\uD83D", "a_xD83D_", "half of a pair"],
    ["\uDE00b", "_xDE00_b", "the other half"],
    ["\uFFFE\uFFFF", "_xFFFE__xFFFF_", "what is no character"],
  ])("%j is %j: %s", (text, written) => {
    expect(writeXstring(text)).toBe(written);
    expect(readXstring(written)).toBe(text);
  });

  it.each([
    ["_x000d_", "\r", "small letters"],
    ["_x000_", "_x000_", "three digits are too few"],
    ["_X000D_", "_X000D_", "a capital X"],
  ])("%j reads %j: %s", (written, text) => {
    expect(readXstring(written)).toBe(text);
  });

  it("comes back from a part whatever it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const xml = `<t a="${escapeAttribute(writeXstring(text))}">${escapeText(writeXstring(text))}</t>`;
        const element = parseXml(xml, "t.xml");
        expect(readXstring(element.text)).toBe(text);
        expect(readXstring(element.attributes["a"] ?? "")).toBe(text);
      }),
    );
  });
});

test("attributes are written in order, without those that are null", () => {
  expect(attributesXml({ r: "A1", s: null, n: 0, t: 'a"<&>\n' })).toBe(' r="A1" n="0" t="a&quot;&lt;&amp;&gt;&#10;"');
});
