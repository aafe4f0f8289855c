import { readSharedStrings } from "../../../src/xlsx/workbook/sharedStrings.ts";

const read = (inner: string, prefix = ""): string[] =>
  readSharedStrings(
    `<${prefix}sst${prefix ? ` xmlns:${prefix.slice(0, -1)}="u"` : ""}>${inner}</${prefix}sst>`,
    "s.xml",
  );

test.each<[string, string[], string]>([
  ["", [], "none"],
  ["<si><t>a</t></si><si><t>b</t></si>", ["a", "b"], "in order"],
  ["<si/><si><t/></si><si><t>c</t></si>", ["", "", "c"], "empty ones count"],
  ["<si><r><t>a</t></r><r><rPr><b/></rPr><t> b</t></r></si>", ["a b"], "runs are joined"],
  [
    "<si><t>漢</t><rPh><t>かん</t></rPh><phoneticPr/></si><si><t>x</t></si>",
    ["漢", "x"],
    "phonetic guides are left out",
  ],
  ["<si><t>a&amp;b&#10;c</t></si>", ["a&b\nc"], "entities are read"],
  ["<si><t>_x000D_</t></si>", ["\r"], "escapes are read"],
  ["<si><t>_x00</t></si><si><t>0D_</t></si>", ["_x00", "0D_"], "but not across strings"],
  ["<si>\n<t>a</t>\n</si>\n", ["a"], "white space around is none of it"],
  ["<si><t xml:space='preserve'> a </t></si>", [" a "], "white space inside is"],
  ["<si><t><![CDATA[<a>]]></t></si>", ["<a>"], "CDATA is text"],
])("the strings of %s are %j: %s", (inner, strings) => {
  expect(read(inner)).toEqual(strings);
});

test("strings are read whatever the prefix", () => {
  expect(read("<x:si><x:r><x:t>a</x:t></x:r></x:si>", "x:")).toEqual(["a"]);
});
