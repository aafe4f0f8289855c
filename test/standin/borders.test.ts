import type { BorderSide } from "../../src/xlsx/book.ts";
import { lookIn, onSheet } from "../support/sheet.ts";
import { refusedSync } from "../support/refused.ts";

const sides = (book: Parameters<typeof lookIn>[0], row: number, column: number): BorderSide[] => {
  const borders = lookIn(book, row, column)?.borders;
  return (["top", "bottom", "left", "right"] as const).filter((side) => borders?.[side]);
};

it.each<readonly [edge: Excel.BorderIndex | string, corner: BorderSide[], middle: BorderSide[]]>([
  ["EdgeTop", ["top"], []],
  ["EdgeBottom", [], []],
  ["EdgeLeft", ["left"], []],
  ["EdgeRight", [], []],
  ["InsideHorizontal", ["bottom"], ["top", "bottom"]],
  ["InsideVertical", ["right"], ["left", "right"]],
])("draws %s", (edge, corner, middle) =>
  onSheet(async ({ sheet, context, book }) => {
    sheet.getRange("A1:C3").format.borders.getItem(edge as "EdgeTop").style = "Continuous";
    await context.sync();
    expect(sides(book, 0, 0)).toStrictEqual(corner);
    expect(sides(book, 1, 1)).toStrictEqual(middle);
  }),
);

it.each<readonly [style: string, weight: string, stored: string]>([
  ["Continuous", "Hairline", "hair"],
  ["Continuous", "Thin", "thin"],
  ["Continuous", "Medium", "medium"],
  ["Continuous", "Thick", "thick"],
  ["Dash", "Thin", "dashed"],
  ["Dot", "Thin", "dotted"],
  ["Double", "Thick", "double"],
])("keeps %s, %s as %s and reads it back", (style, weight, stored) =>
  onSheet(async ({ sheet, context, book }) => {
    const border = sheet.getRange("A1").format.borders.getItem("EdgeTop");
    Object.assign(border, { weight, style, color: "#c00000" });
    border.load("style,weight,color,sideIndex");
    await context.sync();
    expect(lookIn(book, 0, 0)?.borders.top).toStrictEqual({ style: stored, color: "#C00000" });
    expect([border.style, border.weight, border.color, border.sideIndex]).toStrictEqual([
      style,
      weight,
      "#C00000",
      "EdgeTop",
    ]);
  }),
);

it("takes a border away, and reads null where lines differ", () =>
  onSheet(async ({ sheet, context }) => {
    const whole = sheet.getRange("A1:B1").format.borders.getItem("EdgeBottom");
    whole.style = "Continuous";
    sheet.getRange("B1").format.borders.getItem("EdgeBottom").style = "None";
    whole.load("style");
    const first = sheet.getRange("A1").format.borders.getItem("EdgeBottom").load("style");
    await context.sync();
    expect([first.style, whole.style]).toStrictEqual(["Continuous", null]);
  }));

it("lists six borders", () =>
  onSheet(async ({ sheet, context }) => {
    const borders = sheet.getRange("A1:B2").format.borders.load("count,items/sideIndex");
    await context.sync();
    expect([borders.count, borders.items.length]).toStrictEqual([6, 6]);
  }));

it.each([
  ["lines inside a single row", "A1:C1", "InsideHorizontal", "InvalidArgument"],
  ["a diagonal", "A1:C1", "DiagonalUp", "InvalidArgument"],
  ["borders of a whole column", "A:A", "EdgeLeft", "InvalidOperation"],
] as const)("refuses %s", (_, address, edge, code) =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange(address).format.borders.getItem(edge).style = "Continuous";
    expect((await refusedSync(context)).code).toBe(code);
  }),
);
