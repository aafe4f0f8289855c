import type { Area } from "../../grid/area.ts";
import type { Doubt, FieldColumn, FieldName, Layout, SectionRow } from "../layout.ts";
import { confidenceOf } from "./confidence.ts";
import { doubtsAbout } from "./doubts.ts";
import type { Draft } from "./draft.ts";
import { explain } from "./explain.ts";
import { nameFor } from "./nameRegister.ts";
import type { SheetView } from "./sheetView.ts";
import { sectionAbove } from "./linesAbove.ts";
import { turnArea } from "./turnOver.ts";

/** What a layout has beside what the draft says. */
export interface LayoutExtras {
  readonly table: string | null;
  /** Fields that a person chose. */
  readonly settled: ReadonlySet<FieldName>;
  readonly kindIsSettled: boolean;
  /** Whether a person said how many rows of headings there are. */
  readonly headingsAreSettled: boolean;
  /** What is doubtful beyond the reading itself. */
  readonly doubts: readonly Doubt[];
}

/** What a layout has when nobody has chosen anything. */
export const UNSETTLED: LayoutExtras = {
  table: null,
  settled: new Set<never>(),
  kindIsSettled: false,
  headingsAreSettled: false,
  doubts: [],
};

/** The layout of a draft: the contract that the rest of the domain works on. */
export function layoutOf(view: SheetView, read: Draft, extras: LayoutExtras): Layout {
  const draft = { ...read, rows: { ...read.rows, sections: sectionsOf(view, read) } };
  const doubts = [...extras.doubts, ...doubtsAbout(draft, extras)];
  const area = areaOf(view, draft);
  const { items: itemRows, sections, repeatedHeaders, totals, notes, blanks } = draft.rows;
  return {
    sheet: view.sheet,
    kind: draft.kind,
    orientation: draft.orientation,
    name: nameFor(view.sheet, draft.lines.own, draft.kind),
    lines: draft.lines.all,
    area: draft.orientation === "rows" ? area : turnArea(area),
    headerRows: draft.block.rows,
    itemRows,
    fields: fieldsOf(draft),
    ...(draft.rows.parts.rows.length > 0 ? { parts: draft.rows.parts.rows } : {}),
    sections,
    repeatedHeaders,
    totals,
    notes,
    blanks,
    table: extras.table,
    confidence: confidenceOf(draft, doubts.length),
    why: explain(draft, doubts, extras.table),
    doubts,
  };
}

/** The section rows, the one above the headings among them. */
function sectionsOf(view: SheetView, { block, rows }: Draft): readonly SectionRow[] {
  const above = sectionAbove(view, block, rows);
  if (above === null) return rows.sections;
  const column = view.filled(above, block.left)[0] ?? block.left;
  return [{ row: above, text: view.text(above, column) }, ...rows.sections];
}

/** From the first row of headings to the last item (all its rows, where its title is merged over several), over all columns of the header. */
function areaOf(view: SheetView, { block, rows, assigned }: Draft): Area {
  const first = block.rows[0] ?? block.main;
  const lastItem = Math.max(rows.items.at(-1) ?? first, rows.parts.rows.at(-1)?.row ?? first);
  const title = assigned.find(({ chosen }) => chosen.field === "title")?.chosen.column;
  const merged = title === undefined ? null : view.mergedAt(lastItem, title);
  const lastRow = merged ? Math.min(merged.row + merged.rows - 1, Math.max(view.bottom, lastItem)) : lastItem;
  const last = Math.max(block.rows.at(-1) ?? first, lastRow);
  return { row: first, column: block.left, rows: last - first + 1, columns: block.right - block.left + 1 };
}

const fieldsOf = ({ assigned }: Draft): readonly FieldColumn[] =>
  assigned.map(({ chosen, facts: { heading } }) => ({
    field: chosen.field,
    column: chosen.column,
    heading: heading.text,
    period: heading.found?.period ?? null,
    periodWords: heading.found?.words ?? null,
  }));
