import { type Area, intersection } from "../grid/area.ts";
import { holdsRules } from "./ownSheets.ts";
import type { WorkbookState } from "./workbookState.ts";

/** Something that changed on a sheet of the workbook: where, or null when cells may have moved anywhere on it. */
export interface Change {
  readonly sheet: string;
  readonly area: Area | null;
}

/**
 * Which of the summaries that stand in the workbook may no longer say what the registers and rules say, by table id. A change beside every
 * register makes nothing stale; one that moves cells is taken to touch every register of its sheet, and one of the rules every summary. Live
 * figures follow by themselves: what of such a summary is behind all the same is known when the workbook has been read again.
 */
export function staleTables(state: WorkbookState, change: Change): readonly string[] {
  const fixed = state.made.filter(({ packs }) => packs.some(isFixed(state)));
  if (holdsRules(state.survey.own, change.sheet))
    return fixed.flatMap(({ id, state: kept }) => (kept === "kept" ? [id] : []));
  const touched = state.registers.filter(
    ({ layout }) =>
      layout.sheet === change.sheet && (change.area === null || intersection(grown(layout.area), change.area) !== null),
  );
  const fed = new Set(touched.flatMap(({ roles }) => roles));
  if (fed.size === 0) return [];
  return fixed.flatMap(({ id, state: kept, from }) =>
    kept === "kept" && (from === null || fed.has(from)) ? [id] : [],
  );
}

/** Whether the figures of a pack, by its title, are fixed values. */
const isFixed =
  ({ rules, packs }: WorkbookState) =>
  (title: string): boolean => {
    const names = [title, packs.find((one) => one.title === title)?.id ?? title];
    return names.some((name) => rules.figures.get(name.toLowerCase()) === "fixed");
  };

/** The area and the row below it, where a new item is typed. */
const grown = (area: Area): Area => ({ ...area, rows: area.rows + 1 });
