import { numberCell, type TableCell, textCell } from "../../grid/table.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import type { RatedIndicator } from "../../domain/register/rated.ts";
import type { RatedRegister } from "../../domain/register/ratedRegister.ts";
import { type LinePoint, targetAt, type TrendLine, trendLine } from "../../domain/register/trendLine.ts";
import { withFormula } from "../cells.ts";
import { numberOf } from "../live/numberOf.ts";
import type { Live } from "../live/live.ts";
import type { ReportInput } from "../reportInput.ts";
import { redRedOutcomes } from "../tables/redRedOutcomes.ts";
import { sharing } from "./sharing.ts";
import type { DrawnSeries, WantedChart } from "./wantedChart.ts";

/** The lines: the actual with round points, the target dashed with square ones. They differ by more than their colours. */
const SERIES: readonly DrawnSeries[] = [
  { name: "Actual", fill: null, line: "#1F3A5F", dashed: false, points: "circle", labels: null },
  { name: "Target", fill: null, line: "#5C0A08", dashed: true, points: "square", labels: null },
];

/** The trend of each Red Red outcome with its target, widest gap first; none of one of which fewer than two values are known. */
export const trendCharts = (input: ReportInput): readonly WantedChart[] =>
  sharing(input, "outcomes").flatMap((register) => {
    if (register.kind !== "indicators") return [];
    return redRedOutcomes(register.scale, register.rated).flatMap((one) => {
      const line = trendLine(one, register.context);
      return line === null ? [] : [chartOf(one, line, register, input.live)];
    });
  });

function chartOf(one: RatedIndicator, line: TrendLine, register: RatedRegister, live: Live | null): WantedChart {
  const { item } = one;
  const format = item.percent ? "0.0%" : "General";
  const cell = (value: number | null, formula: string | null): TableCell =>
    value === null ? textCell("") : withFormula(numberCell(value, line.show(value), format), formula && drawn(formula));
  const hasTarget = line.points.some((point) => targetAt(point) !== null);
  return {
    id: `Red Red: ${register.register.layout.name}: ${item.key}`,
    table: "red-red",
    kind: "lines",
    title: `${item.title}: actual${hasTarget ? " and target" : ""}`,
    valueFormat: item.percent ? "0%" : "General",
    series: hasTarget ? SERIES : SERIES.slice(0, 1),
    points: line.points.map((point) => ({
      label: formatPeriod(point.period),
      values: [
        cell(point.value, live && point.figure && numberOf(point.figure, item, live)),
        ...(hasTarget ? [cell(targetAt(point), live && targetFormula(point, one, live))] : []),
      ],
    })),
  };
}

/** Excel: a line breaks at #N/A; an empty text would be drawn as nought. */
const drawn = (formula: string): string => `IFERROR((${formula})+0,NA())`;

/** What was expected at a point: the target, or its place on the line from the baseline; null where no cell says it. */
function targetFormula({ expected, start }: LinePoint, { item }: RatedIndicator, live: Live): string | null {
  if (start !== null) return numberOf(start, item, live);
  if (expected.kind !== "value") return null;
  const target = numberOf(expected.target, item, live);
  if (expected.line === undefined) return target;
  const { baseline, gone, length } = expected.line;
  const from = numberOf(baseline, item, live);
  return `(${from})+((${target})-(${from}))*${String(gone)}/${String(length)}`;
}
