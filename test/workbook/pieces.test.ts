import fc from "fast-check";
import { cellsIn } from "../../src/workbook/askCells.ts";
import { type Piece, takePieces } from "../../src/workbook/pieces.ts";

const piece = (sheetId: string, row: number, rows: number, columns = 10): Piece => ({
  sheetId,
  formulas: false,
  area: { row, column: 0, rows, columns },
});

describe("takePieces", () => {
  it.each([
    { cells: 100, now: [piece("a", 0, 8)], later: [], pending: [piece("a", 0, 8)], because: "it fits" },
    { cells: 80, now: [piece("a", 0, 8)], later: [], pending: [piece("a", 0, 8)], because: "it fits exactly" },
    {
      ...{ cells: 79, now: [piece("a", 0, 7)], later: [piece("a", 7, 1)], pending: [piece("a", 0, 8)] },
      because: "whole rows only",
    },
    {
      ...{ cells: 9, now: [piece("a", 0, 1)], later: [piece("a", 1, 7)], pending: [piece("a", 0, 8)] },
      because: "one row at least, however wide",
    },
    {
      cells: 100,
      pending: [piece("a", 4, 6), piece("b", 0, 6)],
      now: [piece("a", 4, 6), piece("b", 0, 4)],
      later: [piece("b", 4, 2)],
      because: "what is left of a trip goes to the next sheet",
    },
    {
      cells: 65,
      pending: [piece("a", 0, 6), piece("b", 0, 6)],
      now: [piece("a", 0, 6)],
      later: [piece("b", 0, 6)],
      because: "what is left is less than a row of the next sheet",
    },
    { cells: 100, pending: [], now: [], later: [], because: "there is nothing to read" },
  ])("takes rows up to $cells cells: $because", ({ pending, cells, now, later }) => {
    expect(takePieces(pending, cells)).toStrictEqual({ now, later });
  });

  const sizes = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 })), { maxLength: 6 });

  it("reads every row once, in order, and always comes to an end", () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 400 }), (sheets, cells) => {
        let pending: readonly Piece[] = sheets.map(([rows, columns], i) => piece(String(i), 3, rows, columns));
        const whole = pending.map(({ sheetId, area }) => [sheetId, area.row, area.row + area.rows]);
        const taken: [string, number, number][] = [];
        while (pending.length > 0) {
          const { now, later } = takePieces(pending, cells);
          const size = now.reduce((sum, { area }) => sum + cellsIn(area), 0);
          expect(size <= cells || (now.length === 1 && now[0]?.area.rows === 1)).toBe(true);
          for (const { sheetId, area } of now) {
            const last = taken.at(-1);
            if (last?.[0] === sheetId && last[2] === area.row) last[2] += area.rows;
            else taken.push([sheetId, area.row, area.row + area.rows]);
          }
          pending = later;
        }
        expect(taken).toStrictEqual(whole);
      }),
    );
  });
});
