import type { Area } from "../../grid/area.ts";
import type { Grid } from "../../grid/grid.ts";
import type { Layout } from "../layout.ts";
import { draftOf, FREE } from "./draft.ts";
import type { HeaderBlock } from "./headerBlock.ts";
import { headingReader } from "./headingReader.ts";
import { isNoteText } from "./labels.ts";
import { type Lines, linesAbove } from "./linesAbove.ts";
import { layoutOf, UNSETTLED } from "./layoutOf.ts";
import { matchPhrases } from "./phraseIndex.ts";
import { headingWords } from "./phrase.ts";
import { refusal } from "./refuse.ts";
import { type SheetView, viewOf } from "./sheetView.ts";
import { turnOver } from "./turnOver.ts";

/** How far into a sheet the column of headings may stand, and how many rows are looked at to find it. */
const COLUMNS = 4;
const ROWS = 80;

/** Fewer known headings than this down a column make no register of it. */
const FEWEST_KNOWN = 3;

/**
 * The register that lists its items across and its fields down, as portfolio returns do; none when no column reads like a column of
 * headings, or when it has a single item: that is a form.
 */
export function recogniseTurned(grid: Grid): readonly Layout[] {
  const upright = viewOf(grid);
  const column = headingColumn(upright);
  if (column === null) return [];
  const view = viewOf(turnOver(grid));
  const rows = fieldRows(upright, column);
  const [top, bottom] = [rows[0] ?? 0, rows.at(-1) ?? 0];
  const block: HeaderBlock = { rows: [column], main: column, left: top, right: bottom };
  const draft = draftOf(view, headingReader(view), block, {
    bottom: view.bottom,
    lines: linesOverTurned(upright, { row: top, column, rows: 1, columns: upright.right - column + 1 }),
    ...FREE,
    orientation: "columns",
  });
  if (draft.rows.items.length < 2 || refusal(view, draft) !== null) return [];
  return [layoutOf(view, draft, UNSETTLED)];
}

/** The first column in which several different headings that we know stand below one another; null when there is none. */
function headingColumn(view: SheetView): number | null {
  for (let column = view.left; column < view.left + COLUMNS; column++) {
    const known = new Set<string>();
    for (const row of filledRows(view, column).slice(0, ROWS)) {
      const best = matchPhrases(headingWords(view.text(row, column)))[0];
      if (best !== undefined && best.strength >= 0.85) known.add(best.field);
    }
    if (known.size >= FEWEST_KNOWN && known.has("title")) return column;
  }
  return null;
}

/** The rows of fields: titles above them, in which nothing stands beside the column, are none, nor are notes below. */
function fieldRows(view: SheetView, column: number): readonly number[] {
  const rows = filledRows(view, column);
  const hasItems = (row: number): boolean => view.filled(row, column + 1).length > 0;
  const [first, last] = [rows.findIndex(hasItems), rows.findLastIndex((row) => !isNoteText(view.text(row, column)))];
  return rows.slice(Math.max(0, first), last + 1);
}

/** The lines of text above a register that lists its items across: as the sheet stands, not turned over. */
export const linesOverTurned = (upright: SheetView, { row, column, columns }: Area): Lines =>
  linesAbove(upright, { rows: [row], main: row, left: column, right: column + columns - 1 }, []);

function filledRows(view: SheetView, column: number): readonly number[] {
  const rows: number[] = [];
  for (let row = view.top; row <= view.bottom; row++) if (view.filled(row, column, column).length > 0) rows.push(row);
  return rows;
}
