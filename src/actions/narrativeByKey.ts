import type { TableModel } from "../grid/table.ts";
import type { NarrativeEntry } from "../domain/narrative/narrativeEntry.ts";
import { exactly } from "../report/live/expression.ts";
import { referTo } from "../report/live/live.ts";
import { NARRATIVE_NAMES } from "../report/narrative/narrativeColumns.ts";

/**
 * Lets formulas look up what is kept on the narrative's sheet by its key: its rows move when something is added to it, also while the formulas
 * are being written.
 */
export function narrativeByKey(entries: readonly NarrativeEntry[]): (model: TableModel) => TableModel {
  const kept = entries.flatMap(({ place, key }) => {
    if (place === null || key === "") return [];
    const found = `INDEX(${NARRATIVE_NAMES.text},MATCH(${exactly(key)},${NARRATIVE_NAMES.key},0))`;
    return [[referTo(place), found] as const];
  });
  // A reference to row 1 is the beginning of one to row 10.
  const inOrder = kept.toSorted(([a], [b]) => b.length - a.length);
  const settle = (formula: string): string =>
    inOrder.reduce((said, [reference, found]) => said.replaceAll(reference, found), formula);
  if (kept.length === 0) return (model) => model;
  return (model) => ({
    ...model,
    rows: model.rows.map((row) =>
      row.map((cell) => (cell.formula === null ? cell : { ...cell, formula: settle(cell.formula) })),
    ),
  });
}
