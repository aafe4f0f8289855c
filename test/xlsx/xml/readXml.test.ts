import { strToU8 } from "fflate";
import { XlsxError } from "../../../src/xlsx/error.ts";
import { decodeXml } from "../../../src/xlsx/xml/decode.ts";
import { scanXml } from "../../../src/xlsx/xml/scanXml.ts";
import { child, children, flag, numeric, parseXml, prefixedAttribute } from "../../../src/xlsx/xml/xmlTree.ts";
import { utf16 } from "../../support/xlsx/bytes.ts";

describe("the text of a part", () => {
  const declared = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?><a>é€</a>`;

  it.each([
    ["UTF-8", strToU8(declared("UTF-8"))],
    ["UTF-8 with a byte order mark", strToU8(`\uFEFF${declared("UTF-8")}`)],
    ["UTF-8 without a declaration", strToU8("<a>é€</a>")],
    ["UTF-8 that calls itself UTF-16", strToU8(declared("UTF-16"))],
    ["UTF-16, low byte first", utf16(declared("UTF-16"), "little")],
    ["UTF-16, high byte first", utf16(declared("UTF-16"), "big")],
    ["UTF-16 without a byte order mark", utf16(declared("UTF-16"), "little").subarray(2)],
    ["UTF-16 without a byte order mark, high byte first", utf16(declared("UTF-16"), "big").subarray(2)],
  ])("is read from %s", (_, bytes) => {
    expect(decodeXml(bytes, "a.xml")).toContain("<a>é€</a>");
  });

  it("is read from the encoding that the part names, whatever that is", () => {
    const latin = Uint8Array.from(declared("iso-8859-1").replace("€", ""), (letter) => letter.charCodeAt(0));
    expect(decodeXml(latin, "a.xml")).toContain("<a>é</a>");
  });

  it.each([
    ["bytes that are no UTF-8", Uint8Array.of(0x3c, 0x61, 0xff, 0xfe, 0x80)],
    ["an encoding that nobody knows", strToU8(declared("klingon"))],
  ])("cannot be %s", (_, bytes) => {
    expect(() => decodeXml(bytes, "xl/a.xml")).toThrow(/its part xl\/a\.xml is not readable text/);
  });
});

describe("scanning a part", () => {
  const events = (text: string): string[] => {
    const seen: string[] = [];
    scanXml(text, "a.xml", {
      open: ({ name, start, end, empty }) => seen.push(`${empty ? "empty" : "open"} ${name} ${text.slice(start, end)}`),
      close: (name, start, end) => seen.push(`close ${name} ${text.slice(start, end)}`),
      text: (piece) => seen.push(`text ${piece}`),
    });
    return seen;
  };

  it("tells tags with their places, and text", () => {
    expect(events('<a  b="1>2"\n><!-- <c> --><x:c/>&lt;t&#9;<![CDATA[<d>]]></a >')).toEqual([
      'open a <a  b="1>2"\n>',
      "empty x:c <x:c/>",
      "close x:c <x:c/>",
      "text <t\t",
      "text <d>",
      "close a </a >",
    ]);
  });

  it.each([
    ["a tag that is not closed", "<a><b></a>"],
    ["an end in the middle", "<a"],
    ["two roots", "<a/><b/>"],
    ["nothing", ""],
    ["an attribute twice", '<a b="1" b="2"/>'],
    ["an entity that nobody declared", "<a>&nbsp;</a>"],
    ["no XML", "Indicator,Target"],
  ])("names the part that has %s", (_, text) => {
    expect(() => events(text)).toThrow(/The workbook is damaged: its part a\.xml is not well-formed/);
  });

  it("refuses a document type declaration before anything in it is used", () => {
    const laughs = '<!DOCTYPE a [<!ENTITY l "ha"><!ENTITY m "&l;&l;">]><a>&m;</a>';
    expect(() => events(laughs)).toThrow(XlsxError);
    expect(() => events(laughs)).toThrow(/its part a\.xml has a document type declaration/);
  });
});

describe("a part as a tree", () => {
  const text = '<x:a xmlns:x="u"><x:b n=" 3 "/><y:b/><x:b on="true" off="0" y:id="r1">t<x:c/>u</x:b></x:a>';
  const root = parseXml(text, "a.xml");

  it("keeps the places of every element", () => {
    const second = children(root, "b")[1];
    expect(second && text.slice(second.start, second.end)).toBe('<x:b on="true" off="0" y:id="r1">t<x:c/>u</x:b>');
    expect(second && text.slice(second.innerStart, second.innerEnd)).toBe("t<x:c/>u");
    expect(second?.text).toBe("tu");
  });

  it("finds children of the parent's own namespace only", () => {
    expect(children(root, "b")).toHaveLength(2);
    expect(root.children).toHaveLength(3);
    expect(child(root, "d")).toBeNull();
    expect(child(null, "b")).toBeNull();
  });

  it.each([
    ["on", false, true],
    ["off", true, false],
    ["none", true, true],
    ["none", false, false],
  ])("reads the flag %s, else %s, as %s", (name, otherwise, is) => {
    expect(flag(children(root, "b")[1] ?? null, name, otherwise)).toBe(is);
  });

  it("reads numbers, and attributes whatever their prefix", () => {
    const [first = null, second = null] = children(root, "b");
    expect([numeric(first, "n"), numeric(first, "none"), numeric(second, "on")]).toEqual([3, null, null]);
    expect(second && [prefixedAttribute(second, "id"), prefixedAttribute(second, "no")]).toEqual(["r1", null]);
  });
});
