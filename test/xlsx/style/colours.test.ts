import fc from "fast-check";
import { resolveColour } from "../../../src/xlsx/style/colour.ts";
import { readIndexedColours } from "../../../src/xlsx/style/indexedColours.ts";
import { OFFICE_THEME, readTheme } from "../../../src/xlsx/style/theme.ts";
import { tinted } from "../../../src/xlsx/style/tint.ts";
import { parseXml } from "../../../src/xlsx/xml/xmlTree.ts";

const palette = { theme: OFFICE_THEME, indexed: readIndexedColours(null) };
const colour = (attributes: string): string | null => resolveColour(parseXml(`<color ${attributes}/>`, "c"), palette);

test.each<[string, string | null, string]>([
  ['rgb="FFC6EFCE"', "#C6EFCE", "with its opacity, which Excel ignores"],
  ['rgb="00c6efce"', "#C6EFCE", "whatever it is, and small letters"],
  ['rgb="C6EFCE"', "#C6EFCE", "without"],
  ['rgb="red"', null, "no colour"],
  ['theme="0"', "#FFFFFF", "the theme's first is its light colour, not the first in the part"],
  ['theme="1"', "#000000", "then its dark one"],
  ['theme="4"', "#5B9BD5", "the first accent"],
  ['theme="12"', null, "a theme has twelve"],
  ['theme="4" tint="0.79998168889431442"', "#DEEBF7", "a lighter accent, as Excel shows it"],
  ['theme="0" tint="-0.249977111117893"', "#BFBFBF", "a darker white"],
  ['theme="4" tint="-0.249977111117893"', "#2E75B6", "a darker accent"],
  ['indexed="2"', "#FF0000", "of the palette"],
  ['indexed="10"', "#FF0000", "of the palette again"],
  ['indexed="63"', "#333333", "its last"],
  ['indexed="64"', null, "the system's own: automatic"],
  ['auto="1"', null, "automatic"],
  ["", null, "nothing"],
])("the colour %s is %s: %s", (attributes, hex) => {
  expect(colour(attributes)).toBe(hex);
});

test("there is no colour where there is no element", () => {
  expect(resolveColour(null, palette)).toBeNull();
});

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).toUpperCase().padStart(6, "0")}`);
const channels = (text: string): number[] => [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16));

test("no tint changes nothing; all of it makes white or black", () => {
  fc.assert(
    fc.property(hex, (text) => {
      expect(tinted(text, 0)).toBe(text);
      expect(tinted(text, 1)).toBe("#FFFFFF");
      expect(tinted(text, -1)).toBe("#000000");
    }),
  );
});

test("a tint above 0 makes no channel darker, one below 0 none lighter", () => {
  fc.assert(
    fc.property(hex, fc.double({ min: 0, max: 1, noNaN: true }), (text, tint) => {
      const [before, lighter, darker] = [text, tinted(text, tint), tinted(text, -tint)].map(channels);
      before?.forEach((value, index) => {
        expect((lighter?.[index] ?? 0) + 1).toBeGreaterThanOrEqual(value);
        expect((darker?.[index] ?? 255) - 1).toBeLessThanOrEqual(value);
      });
    }),
  );
});

test("a theme part's colours come in the order in which cell formats count them", () => {
  const slots = ["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
  const xml = slots.map((slot, index) => `<a:${slot}><a:srgbClr val="00000${index}"/></a:${slot}>`).join("");
  const links = '<a:hlink><a:sysClr val="windowText" lastClr="0000AA"/></a:hlink>';
  const theme = parseXml(
    `<a:theme xmlns:a="u"><a:themeElements><a:clrScheme>${xml}${links}</a:clrScheme></a:themeElements></a:theme>`,
    "theme",
  );
  expect(readTheme(theme)).toEqual([
    "#000001",
    "#000000",
    "#000003",
    "#000002",
    "#000004",
    "#000005",
    "#000006",
    "#000007",
    "#000008",
    "#000009",
    "#0000AA",
    OFFICE_THEME[11],
  ]);
});

test("a workbook can replace colours of the palette", () => {
  const own = '<styleSheet><colors><indexedColors><rgbColor rgb="00112233"/></indexedColors></colors></styleSheet>';
  const indexed = readIndexedColours(parseXml(own, "styles"));
  expect(indexed).toHaveLength(64);
  expect(indexed.slice(0, 2)).toEqual(["#112233", "#FFFFFF"]);
});
