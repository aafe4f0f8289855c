import { workedCell } from "../workingCell.ts";
import { formatPeriod } from "../../../domain/formatPeriod.ts";
import { latestFigure } from "../../../domain/register/latestFigure.ts";
import { type TableCell, textCell } from "../../../grid/table.ts";
import { figureCell, NOT_APPLICABLE, withFormula } from "../../cells.ts";
import type { ReportInput } from "../../reportInput.ts";
import type { Measure } from "../../tables/health/measures.ts";
import { quoted } from "../expression.ts";
import { chosen, firstSaid, latestCandidates } from "../latestFormula.ts";
import type { Live } from "../live.ts";
import { shownOf } from "../shownFigure.ts";
import { MEASURE } from "./measureNames.ts";
import type { WorkingColumn } from "./measuresWorking.ts";

/** The latest figure of each measure up to the reporting period, and the period that it is of. */
export function latestColumns({ live, period }: ReportInput, measures: readonly Measure[]): readonly WorkingColumn[] {
  const rows = live === null ? [] : measures.map((measure) => latestCells(measure, period, live));
  return [MEASURE.latestPlace, MEASURE.latest, MEASURE.latestPeriod].map((heading, index) => ({
    heading,
    width: 14,
    cells: rows.flatMap((cells) => cells[index] ?? []),
  }));
}

function latestCells({ one, context }: Measure, period: ReportInput["period"], live: Live): readonly TableCell[] {
  const asked = { period, year: context.year };
  const found = latestFigure(one.item, asked);
  const figures = latestCandidates(one.item, asked);
  const place = figures.findIndex(({ figure }) => figure === found?.figure);
  const shown = figureCell(found?.figure ?? null, live);
  const ofPeriod = textCell(found === null ? NOT_APPLICABLE : formatPeriod(found.period));
  if (found !== null && place < 0) return [textCell(""), shown, ofPeriod];
  const own = `[@${MEASURE.latestPlace}]`;
  const [none, periods] = [quoted(NOT_APPLICABLE), figures.map((one) => quoted(formatPeriod(one.period)))];
  return [
    workedCell(place < 0 ? "" : place + 1, figures.length === 0 ? null : firstSaid(figures, live)),
    withFormula(
      shown,
      chosen(
        own,
        figures.map(({ figure }) => shownOf(figure, live)),
        none,
      ),
    ),
    withFormula(ofPeriod, chosen(own, periods, none)),
  ];
}
