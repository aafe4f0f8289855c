import { cellAt } from "../grid/grid.ts";
import { areaAddress } from "../grid/area.ts";
import { quoteSheet } from "../grid/reference.ts";
import type { TableModel } from "../grid/table.ts";
import type { RatedRegister } from "../domain/register/ratedRegister.ts";
import { formatDayInFull, serialOf } from "../domain/serialDate.ts";
import { fixedInSummary, fixedInWorking } from "../report/live/fixed/fixedFigures.ts";
import { asAtRefresh, FIXED_TABLE, fixedTable, standingWhen } from "../report/live/fixed/fixedTable.ts";
import { WORKING } from "../report/live/liveFrom.ts";
import { type Pack, type PackTable, tableOf } from "../report/pack.ts";
import type { Assessed } from "./assess.ts";
import { standingIds } from "./packsInUse.ts";

/** What the sheet of values is made from. */
interface FixedSource {
  readonly pack: Pack;
  /** Whether the figures of a table are fixed values by choice: then the sheet does not speak of it. */
  readonly isFixed: (table: PackTable) => boolean;
  /** The summaries and working sheets of a report. */
  readonly models: readonly TableModel[];
  /** The registers that the report is made from. */
  readonly registers: readonly RatedRegister[];
}

/**
 * The sheet that lists the figures of live summaries which no formula gives. None where a report leaves out summaries that stand: what is said of
 * them stays until all are refreshed.
 * @param now when the report is made; null where that is not known
 * @param changes whether the report writes anything else: otherwise the sheet says of the figures what it said, also when
 */
export function fixedModels(
  { input, survey: { own } }: Assessed,
  { pack, isFixed, models, registers }: FixedSource,
  { now, changes }: { readonly now: Date | null; readonly changes: boolean },
): readonly TableModel[] {
  const summaries = models.filter(({ id }) => {
    const table = tableOf(pack, id);
    return table !== null && !isFixed(table);
  });
  const working = models.filter(({ id }) => id.startsWith(WORKING));
  const made = new Set(models.map(({ id }) => id));
  if (working.length === 0 || standingIds(own).some((id) => !made.has(id))) return [];
  const areas = new Map(registers.map((one) => [input.live?.working(one)?.model.id ?? "", areaOf(one)] as const));
  const figures = [
    ...summaries.flatMap(fixedInSummary),
    ...working.flatMap((model) => fixedInWorking({ model, register: areas.get(model.id) ?? "" })),
  ];
  const table = fixedTable(figures, (changes ? null : standsOn(own)) ?? asAtRefresh(now && inWords(now)));
  return table === null ? [] : [table];
}

const areaOf = ({ register: { layout } }: RatedRegister): string =>
  `${quoteSheet(layout.sheet)}!${areaAddress(layout.area)}`;

/** The line that says when, as it stands; null where the sheet is not there, or the line is gone. */
function standsOn({ tables }: Assessed["survey"]["own"]): string | null {
  const standing = tables.get(FIXED_TABLE);
  if (!standing?.grid) return null;
  return standingWhen(String(cellAt(standing.grid, standing.area.row + 1, standing.area.column).value));
}

/** `23/11/2026 14:05`, by the clock of the machine. */
function inWords(now: Date): string {
  const day = formatDayInFull(serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0);
  const [hours, minutes] = [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, "0"));
  return `${day} ${hours ?? ""}:${minutes ?? ""}`;
}
