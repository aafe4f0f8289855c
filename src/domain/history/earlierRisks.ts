import type { Place } from "../../grid/area.ts";
import { comparePeriods, type DatedPeriod } from "../period.ts";
import { frozenIn, type FrozenItem, frozenNumber, frozenOf } from "./frozen.ts";
import type { EarlierRisk, EarlierRisks } from "../register/riskMovement.ts";

/** The last period before another of which a register's results are kept; null when none is. */
export function lastKept(history: readonly FrozenItem[], register: string, before: DatedPeriod): DatedPeriod | null {
  const periods = frozenOf(history, register).map(({ period }) => period);
  return (
    periods
      .filter((period) => comparePeriods(period, before) < 0)
      .toSorted(comparePeriods)
      .at(-1) ?? null
  );
}

/** The risks as they were kept of the last period before the reporting one, by their keys; null when none was kept. */
export function earlierRisks(history: readonly FrozenItem[], register: string, period: DatedPeriod): EarlierRisks {
  const last = lastKept(history, register, period);
  if (last === null) return null;
  return new Map(
    frozenIn(history, register, last).map(({ key, title, place, cells }): [string, EarlierRisk] => [
      key,
      {
        title,
        score: frozenNumber(cells.score),
        level: cells.level.text,
        closed: cells.trend.text === "Closed",
        place: cells.level.place ?? cells.score.place,
        cells: cellsOf(place, cells),
      },
    ]),
  );
}

function cellsOf(item: Place | null, cells: FrozenItem["cells"]): EarlierRisk["cells"] {
  const [score, level, movement] = [cells.score.place, cells.level.place, cells.trend.place];
  return item && score && level && movement && { item, score, level, movement };
}
