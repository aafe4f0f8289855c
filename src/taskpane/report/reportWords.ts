import type { PackState } from "../../actions/packStates.ts";
import type { ChangedCell, PlacedTable } from "../../actions/placeTables.ts";
import type { Report } from "../../actions/report.ts";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { ROLE_WORDS } from "../../domain/register/role.ts";
import { counted, listed } from "../pane/wording.ts";

/** What the report will be made from: `From SP Outcomes (Outcomes) and Workplan (Workplan).` */
export function sourcesWords({ registers, tables }: WorkbookState, pack: Pick<PackState, "tables">): string {
  const roles = new Set(pack.tables.flatMap((id) => tables.get(id)?.from ?? []));
  const used = [...roles].flatMap((role) =>
    registers.flatMap((one) => (one.roles.includes(role) ? [`${one.layout.name} (${ROLE_WORDS[role]})`] : [])),
  );
  return used.length === 0
    ? "No register feeds a table of this report yet. Choose under Registers what each is for."
    : `From ${listed(used)}.`;
}

/** What making or refreshing a report did, in one sentence. */
export function doneWords({ tables, retired, written }: Report): string {
  if (written === 0) return "Everything is as it should be: nothing was written.";
  const made = tables.filter(({ isNew }) => isNew).length;
  const figures = tables.reduce((sum, { changed }) => sum + changed.length, 0);
  const old = retired.filter(({ isNew }) => isNew).length;
  const parts = [
    made === 0 ? "" : `${counted(made, "table was", "tables were")} made`,
    figures === 0 ? "" : `${counted(figures, "cell was", "cells were")} changed`,
    old === 0
      ? ""
      : `${counted(old, "table", "tables")} that nothing feeds any more now ${old === 1 ? "says" : "say"} so`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "No figure changed." : `${listed(parts)}.`;
}

/** How a table came out of the last report: `new`, `3 cells changed`; empty where nothing changed. */
export const tableNote = ({ isNew, changed }: PlacedTable): string =>
  isNew ? "new" : changed.length === 0 ? "" : `${counted(changed.length, "cell", "cells")} changed`;

/** What a refresh changed in a cell: `15/24 (62.5%) → 16/24 (66.7%)`. */
export function changeWords({ before, after }: ChangedCell): string {
  const shown = (text: string): string => (text === "" ? "(empty)" : text);
  return `${shown(before)} → ${shown(after)}`;
}
