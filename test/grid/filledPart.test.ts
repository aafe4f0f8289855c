import { areaAddress, parseArea } from "../../src/grid/area.ts";
import { filledPart } from "../../src/grid/filledPart.ts";
import { gridFromText } from "../support/gridFromText.ts";

const GRID = gridFromText(` |  |  |
 | Action | Owner |
 | Mend | 0 |
 |  |  | x`);

it.each([
  { of: "A1:D3", is: "B2:C3", because: "empty rows and columns around it do not count" },
  { of: "B:C", is: "B2:C3", because: "whole columns end where the sheet does" },
  { of: "C3", is: "C3", because: "0 is something" },
  { of: "A1:A9", is: null, because: "nothing stands there" },
  { of: "Z90:Z99", is: null, because: "it lies beside what is used" },
])("the filled part of $of is $is: $because", ({ of, is }) => {
  const area = parseArea(of);
  const part = area && filledPart(GRID, area);
  expect(part && areaAddress(part)).toBe(is);
});
