import type { Grid } from "../../grid/grid.ts";
import type { Layout } from "../layout.ts";
import { draftOf, FREE } from "./draft.ts";
import type { HeaderBlock } from "./headerBlock.ts";
import { headingReader } from "./headingReader.ts";
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
  const rows = filledRows(upright, column);
  const block: HeaderBlock = { rows: [column], main: column, left: rows[0] ?? 0, right: rows.at(-1) ?? 0 };
  const draft = draftOf(view, headingReader(view), block, {
    bottom: view.bottom,
    lines: { all: [], own: [] },
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

function filledRows(view: SheetView, column: number): readonly number[] {
  const rows: number[] = [];
  for (let row = view.top; row <= view.bottom; row++) if (view.filled(row, column, column).length > 0) rows.push(row);
  return rows;
}
