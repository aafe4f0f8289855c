import type { TableCell, TableModel } from "../../../grid/table.ts";
import { column } from "../../cells.ts";
import { onScaleOf } from "../../registersFor.ts";
import type { ReportInput } from "../../reportInput.ts";
import { byTheme, type Measure, measuresFor } from "../../tables/health/measures.ts";
import { committeeMeasures } from "../../tables/health/committeeMeasures.ts";
import { committeeColumns } from "./committeeColumns.ts";
import { latestColumns } from "./latestColumns.ts";
import { yearColumns } from "./yearColumns.ts";
import { MEASURE_COLUMNS } from "./measureNames.ts";
import { measureColumns } from "./measureColumns.ts";

/** A column of the working sheet of measures: what stands in it for each measure, in the order of the scorecard. */
export interface WorkingColumn {
  readonly heading: string;
  readonly width: number;
  readonly cells: readonly TableCell[];
}

/**
 * The working sheet of the measures of organisational health: those of all their registers in the order of the scorecard, by theme; what the
 * extracts for committees, the composite scorecard and the key points count and show. None without measures, or where figures are fixed values.
 */
export function measuresWorking(asked: ReportInput): TableModel | null {
  const input = onScaleOf(asked, "health");
  const measures = measuresFor(input);
  if (input.live === null || measures === null || measures.length === 0) return null;
  const columns = columnsOf(input, measures);
  return {
    // A register's own working sheet has no second hyphen after the first.
    id: "working--measures",
    title: "Working: measures of organisational health",
    sheetName: "Working measures",
    note: "The measures of the scorecard in its order, with what the extracts for committees, the composite scorecard and the key points count and show. Nothing needs to be typed on this sheet. A measure that was added to the register is here after the next refresh.",
    columns: columns.map(({ heading, width }) => column(heading, width)),
    rows: measures.map((_, row) => columns.flatMap(({ cells }) => cells[row] ?? [])),
    names: columns.map(({ heading }, index) => ({ name: MEASURE_COLUMNS.name(heading), column: index, row: null })),
  };
}

const columnsOf = (input: ReportInput, measures: readonly Measure[]): readonly WorkingColumn[] => [
  ...measureColumns(input, measures, byTheme(measures)),
  ...latestColumns(input, measures),
  ...yearColumns(input, measures),
  ...committeeColumns(measures, committeeMeasures(measures)),
];
