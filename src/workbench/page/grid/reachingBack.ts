import { type Area, areaBetween, intersection } from "../../../grid/area.ts";
import { indexOf, lineAt } from "./axis.ts";
import type { Segment } from "./place.ts";
import type { SheetPicture } from "./sheetPicture.ts";

/** Merged cells that begin further back than this are drawn from the window's edge on, without their text. */
const FURTHEST = { rows: 120, columns: 30 } as const;

/** A stretch of rows and one of columns. */
export interface Stretches {
  readonly rows: Segment;
  readonly columns: Segment;
}

/** What is drawn, made to begin where the merged cells begin that its first row or column cuts: they keep their text. */
export function reachingBack(picture: SheetPicture, { rows, columns }: Stretches): Stretches {
  const window = windowArea(picture, rows, columns);
  let [top, left] = [rows.first, columns.first];
  for (const area of window ? picture.sheet.merged : []) {
    if (!window || !intersection(area, window)) continue;
    top = Math.min(top, back(indexOf(picture.rows, area.row), rows.first, picture.frozenRows, FURTHEST.rows));
    left = Math.min(
      left,
      back(indexOf(picture.columns, area.column), columns.first, picture.frozenColumns, FURTHEST.columns),
    );
  }
  return { rows: { first: top, end: rows.end }, columns: { first: left, end: columns.end } };
}

/** The cells from the first to the last that are drawn; null when none are. */
function windowArea({ rows: down, columns: across }: SheetPicture, rows: Segment, columns: Segment): Area | null {
  if (rows.end <= rows.first || columns.end <= columns.first) return null;
  return areaBetween(
    lineAt(down, rows.first),
    lineAt(across, columns.first),
    lineAt(down, rows.end - 1),
    lineAt(across, columns.end - 1),
  );
}

/** Where merged cells begin, if they scroll and begin no further back than `furthest`; else where the window does. */
const back = (begins: number, window: number, frozen: number, furthest: number): number =>
  begins < frozen || window - begins > furthest ? window : begins;
