import { textPlace } from "../../../src/workbench/page/cell/alignment.ts";
import { edgeBetween, edgeCss, edgeOf, GRIDLINE } from "../../../src/workbench/page/cell/edges.ts";
import { inkOf } from "../../../src/workbench/page/cell/ink.ts";
import type { ConditionalLook } from "../../../src/workbench/page/conditional/conditionalLook.ts";
import { lookCss, placingCss } from "../../../src/workbench/page/cell/lookCss.ts";
import type { Border, CellStyle } from "../../../src/xlsx/book.ts";
import { PLAIN_FONT, PLAIN_STYLE } from "../../../src/xlsx/style/plainStyle.ts";

const NOTHING = { fill: null, fontColor: null, bold: null };
const style = (changes: Partial<CellStyle>): CellStyle => ({ ...PLAIN_STYLE, ...changes });
const font = (changes: Partial<CellStyle["font"]>): CellStyle => style({ font: { ...PLAIN_FONT, ...changes } });

it("says nothing of a cell that nobody has formatted: the style sheet has it", () => {
  expect(lookCss(PLAIN_STYLE, NOTHING, null)).toStrictEqual({});
  expect(placingCss(PLAIN_STYLE, "left")).toStrictEqual({});
});

it.each<[because: string, style: CellStyle, css: object]>([
  ["a fill", style({ fill: "#FFEE00" }), { backgroundColor: "#FFEE00" }],
  ["a colour of letters", font({ color: "#C00000" }), { color: "#C00000" }],
  ["bold", font({ bold: true }), { fontWeight: 700 }],
  ["italic", font({ italic: true }), { fontStyle: "italic" }],
  ["underlined", font({ underline: true }), { textDecoration: "underline" }],
  ["crossed out", font({ underline: true, strikethrough: true }), { textDecoration: "underline line-through" }],
  ["large letters, in pixels", font({ size: 18 }), { fontSize: "calc(var(--font-scale) * 24px)" }],
  ["at the top", style({ vertical: "top" }), { verticalAlign: "top" }],
  ["in the middle", style({ vertical: "center" }), { verticalAlign: "middle" }],
])("draws %s", (_because, look, css) => {
  expect(lookCss(look, NOTHING, null)).toStrictEqual(css);
});

it.each<[because: string, conditional: Partial<ConditionalLook>, ink: string | null, css: object]>([
  [
    "a conditional format over the cell's own look",
    { fill: "#00FF00", fontColor: "#00AA00" },
    null,
    { backgroundColor: "#00FF00", color: "#00AA00" },
  ],
  [
    "a conditional format that takes bold away",
    { bold: false },
    null,
    { backgroundColor: "#FF0000", color: "#111111" },
  ],
  [
    "the number format's colour over the font's",
    {},
    "red",
    { backgroundColor: "#FF0000", color: "red", fontWeight: 700 },
  ],
  [
    "a conditional format over the number format's",
    { fontColor: "#00AA00" },
    "red",
    { backgroundColor: "#FF0000", color: "#00AA00", fontWeight: 700 },
  ],
])("prefers %s", (_because, conditional, ink, css) => {
  const own = { ...font({ bold: true, color: "#111111" }), fill: "#FF0000" };
  expect(lookCss(own, { ...NOTHING, ...conditional }, ink)).toMatchObject(css);
  if ("bold" in conditional) expect(lookCss(own, { ...NOTHING, ...conditional }, ink)).not.toHaveProperty("fontWeight");
});

it.each<[because: string, style: CellStyle, place: "left" | "right" | "center", css: object]>([
  ["at the right", PLAIN_STYLE, "right", { textAlign: "right" }],
  ["wrapped", style({ wrap: true }), "left", { whiteSpace: "pre-wrap", overflowWrap: "anywhere" }],
  ["indented from the left", style({ indent: 2 }), "left", { paddingLeft: 21 }],
  ["indented from the right", style({ indent: 1 }), "right", { textAlign: "right", paddingRight: 12 }],
])("lays a text %s", (_because, look, place, css) => {
  expect(placingCss(look, place)).toStrictEqual(css);
});

it.each<
  [
    because: string,
    horizontal: CellStyle["horizontal"],
    value: string | number | boolean,
    isError: boolean,
    place: string,
  ]
>([
  ["a text", "general", "x", false, "left"],
  ["a number", "general", 1, false, "right"],
  ["a truth value", "general", true, false, "center"],
  ["an error", "general", "#N/A", true, "center"],
  ["a number at the left by its look", "left", 1, false, "left"],
  ["a text in the middle by its look", "center", "x", false, "center"],
  ["across a selection", "centerContinuous", "x", false, "center"],
  ["justified", "justify", "x", false, "justify"],
  ["filled", "fill", "x", false, "left"],
])("places %s", (_because, horizontal, value, isError, place) => {
  expect(textPlace(style({ horizontal }), { value, isError })).toBe(place);
});

describe("lines", () => {
  const red: Border = { style: "thin", color: "#FF0000" };
  const blue: Border = { style: "medium", color: null };
  const none = { left: null, right: null, top: null, bottom: null };
  const side = (borders: Partial<CellStyle["borders"]>, fill: string | null = null) => ({
    style: style({ borders: { ...none, ...borders } }),
    fill,
  });

  it.each<[because: string, cell: ReturnType<typeof side>, next: ReturnType<typeof side>, css: string]>([
    ["a cell's own border first", side({ right: red }), side({ left: blue }), "1px solid #FF0000"],
    ["its neighbour's else", side({}), side({ left: blue }), "2px solid #000000"],
    ["a border over a fill", side({ right: red }, "#00FF00"), side({}), "1px solid #FF0000"],
    ["its own fill", side({}, "#00FF00"), side({}, "#0000FF"), "1px solid #00FF00"],
    ["its neighbour's fill", side({}), side({}, "#0000FF"), "1px solid #0000FF"],
    ["the gridline at last", side({}), side({}), edgeCss(GRIDLINE)],
  ])("%s", (_because, cell, next, css) => {
    expect(edgeCss(edgeBetween(cell, next, "right"))).toBe(css);
  });

  it("are found below alike", () => {
    expect(edgeBetween(side({}), side({ top: red }), "bottom")).toStrictEqual(edgeOf(red));
    expect(edgeBetween(side({}), side({ left: red }), "bottom")).toBe(GRIDLINE);
  });

  it.each<[style: Border["style"], css: string]>([
    ["hair", "1px dotted #000000"],
    ["dashed", "1px dashed #000000"],
    ["thick", "3px solid #000000"],
    ["double", "3px double #000000"],
  ])("can be %s", (kind, css) => {
    expect(edgeCss(edgeOf({ style: kind, color: null }))).toBe(css);
  });
});

it.each<[format: string, value: number | string, colour: string | null]>([
  ["0;[Red]-0", -1, "red"],
  ["0;[Red]-0", 1, null],
  ["[Color10]0", 1, "#008000"],
  ["[h]:mm", 1, null],
  ["General", 1, null],
  ["[Red]not a ;;;;; format", 1, null],
])("takes the colour that %s asks for %s", (format, value, colour) => {
  expect(inkOf(format, value)).toBe(colour);
});
