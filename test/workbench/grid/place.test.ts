import { areaAddress, cellAddress } from "../../../src/grid/area.ts";
import { indexOf } from "../../../src/workbench/page/grid/axis.ts";
import { drawnAt, mergedOfRow, type Segment } from "../../../src/workbench/page/grid/place.ts";
import { reachingBack } from "../../../src/workbench/page/grid/reachingBack.ts";
import type { SheetPicture } from "../../../src/workbench/page/grid/sheetPicture.ts";
import type { Book } from "../../../src/xlsx/book.ts";
import { firstSheet } from "../../support/sheet.ts";
import { pictureFrom } from "../support/pictures.ts";

const ALL: Segment = { first: 0, end: 10 };

/** C3:E6 merged. */
const merged = (book: Book): unknown => firstSheet(book).merged.push({ row: 2, column: 2, rows: 4, columns: 3 });

/** What is drawn at a cell, as `D5 2x3 of C3` (rows by columns), or "covered". */
function drawn(picture: SheetPicture, row: number, column: number, isTop = false, segment = ALL): string {
  const index = indexOf(picture.columns, column);
  const found = drawnAt(picture, mergedOfRow(picture, row), { row, index, isTop }, segment);
  if (!found) return "covered";
  const { area, content, rowSpan, colSpan } = found;
  return `${areaAddress(area)} ${rowSpan}x${colSpan} of ${content ? cellAddress(content.row, content.column) : "nothing"}`;
}

describe("merged cells", () => {
  it.each<[because: string, row: number, column: number, isTop: boolean, segment: Segment, found: string]>([
    ["a cell alone", 0, 0, false, ALL, "A1 1x1 of A1"],
    ["the first of them stands for all", 2, 2, false, ALL, "C3:E6 4x3 of C3"],
    ["the others are covered", 3, 2, false, ALL, "covered"],
    ["the others are covered, in the first row too", 2, 3, false, ALL, "covered"],
    ["where the rows above are not drawn, the rest without the text", 4, 2, true, ALL, "C5:E6 2x3 of nothing"],
    ["only once in that row", 4, 3, true, ALL, "covered"],
    ["where the columns before are not drawn", 2, 3, false, { first: 3, end: 10 }, "D3:E6 4x2 of nothing"],
    ["no further than what is drawn", 2, 2, false, { first: 0, end: 4 }, "C3:E6 4x2 of C3"],
  ])("%s", (_because, row, column, isTop, segment, found) => {
    expect(drawn(pictureFrom("== A ==\nx", merged), row, column, isTop, segment)).toBe(found);
  });

  it("are drawn from the first row and column that are not hidden, with the text of their first cell", () => {
    const picture = pictureFrom("== A ==\nx", (book) => {
      merged(book);
      firstSheet(book).rowFormats.set(2, { height: null, hidden: true });
      firstSheet(book).columnFormats.set(2, { width: null, hidden: true, style: 0 });
    });
    expect(drawn(picture, 3, 3)).toBe("D4:E6 3x2 of C3");
  });
});

describe("what is drawn begins where merged cells begin that its edge cuts", () => {
  const picture = pictureFrom("== A ==\nx", merged);
  const none = { first: 0, end: 0 };

  it.each<[because: string, rows: Segment, columns: Segment, found: [number, number]]>([
    ["nothing is cut", { first: 0, end: 9 }, ALL, [0, 0]],
    ["cut above", { first: 4, end: 9 }, ALL, [2, 0]],
    ["cut at the left", { first: 0, end: 9 }, { first: 4, end: 10 }, [0, 2]],
    ["cut at a corner", { first: 5, end: 9 }, { first: 4, end: 10 }, [2, 2]],
    ["just not cut", { first: 6, end: 9 }, ALL, [6, 0]],
    ["nothing is drawn", none, ALL, [0, 0]],
  ])("%s", (_because, rows, columns, [top, left]) => {
    const found = reachingBack(picture, { rows, columns });
    expect([found.rows.first, found.columns.first]).toStrictEqual([top, left]);
    expect([found.rows.end, found.columns.end]).toStrictEqual([rows.end, columns.end]);
  });

  it("unless they begin in what is frozen, or very far back", () => {
    const frozen = pictureFrom("== A ==\nx", (book) => {
      merged(book);
      Object.assign(firstSheet(book), { frozenRows: 3, frozenColumns: 3 });
    });
    const cut = { rows: { first: 4, end: 9 }, columns: { first: 4, end: 9 } };
    expect(reachingBack(frozen, cut)).toStrictEqual(cut);
    const long = pictureFrom("== A ==\nx", (book) => {
      firstSheet(book).merged.push({ row: 0, column: 0, rows: 1_000, columns: 1 });
    });
    const far = { ...long, rows: { ...long.rows } };
    const window = { rows: { first: 15, end: 19 }, columns: ALL };
    expect(reachingBack(far, window).rows.first).toBe(0);
  });
});
