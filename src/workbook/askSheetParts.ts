import { areaOf, WHERE } from "./askArea.ts";
import type { Lists } from "./askLists.ts";
import { NAME_PARTS, namesIn } from "./askNames.ts";
import type { ChartInfo, NameInfo, TableInfo } from "./reading.ts";

/** What is asked of the listed sheets and tables besides cells. */
export interface SheetParts {
  readonly tables: readonly TableInfo[];
  /** The workbook's names, then those of each sheet. */
  readonly names: readonly NameInfo[];
  readonly charts: readonly ChartInfo[];
}

/** Asks where the tables lie, what our charts are of and which names belong to single sheets; the answer can be taken after the next sync. */
export function askSheetParts(context: Excel.RequestContext, lists: Lists): () => SheetParts {
  const { worksheets, tables } = context.workbook;
  const areas = lists.tables.map(({ name }) => tables.getItem(name).getRange());
  for (const range of areas) range.load(WHERE);
  const names = lists.sheets.map(({ id }) => worksheets.getItem(id).names);
  for (const list of names) list.load(NAME_PARTS);
  const series = lists.charts.map(({ name, sheet }) => worksheets.getItem(sheet).charts.getItem(name).series);
  for (const list of series) list.load({ name: true });
  return () => ({
    charts: lists.charts.flatMap((chart, i) =>
      series.slice(i, i + 1).map(({ items }) => ({ ...chart, series: items.map(({ name }) => name) })),
    ),
    tables: areas.flatMap((range, i) =>
      lists.tables.slice(i, i + 1).map((table) => ({ ...table, area: areaOf(range) })),
    ),
    names: [...lists.names, ...names.flatMap((list, i) => namesIn(list, lists.sheets[i]?.name ?? null))],
  });
}
