import type { ChartPoints } from "../grid/chart.ts";
import { cellAt } from "../grid/grid.ts";
import type { StandingTable } from "../grid/layOut.ts";
import { NOTE_ROWS, placeTable } from "../grid/placeTable.ts";
import type { TableModel } from "../grid/table.ts";
import type { Write } from "../grid/write.ts";
import { CHART_COLUMNS, CHARTS_TABLE, chartsTable, type PlacedChart } from "../report/charts/chartsTable.ts";
import type { WantedChart } from "../report/charts/wantedChart.ts";
import { CHARTED_TABLES, wantedCharts } from "../report/charts/wantedCharts.ts";
import { isCalled } from "../report/packs/choosePacks.ts";
import { type ChartInfo, OUR_CHARTS } from "../workbook/reading.ts";
import type { Assessed } from "./assess.ts";
import { isOf } from "./packsInUse.ts";
import type { PlacedTable } from "./placeTables.ts";

/** Lays tables out on their sheets. */
type Place = (models: readonly TableModel[]) => {
  readonly placed: readonly PlacedTable[];
  readonly writes: readonly Write[];
};

/** In points: that of Excel's own new charts; bars are given room for each of them. */
const sizeOf = ({ kind, points }: WantedChart) => ({
  width: 360,
  height: kind === "bars" ? Math.max(216, 100 + 24 * points.length) : 216,
});
/** So many rows, none lower than LibreOffice's 12.8 points, are a chart's height and some room. */
const ROWS_A_CHART = 18;

/**
 * The charts beside the summaries that stand or are being made, where the council asked for charts: their figures on a sheet of ours, and new
 * charts. A chart that stands keeps its look and place and is only led to its figures where these have moved; one that somebody deleted is not
 * made again; one of which there is nothing left to show goes. Nothing to change gives no writes.
 * @param made the summaries of this report, where they stand
 */
export function placeCharts(assessed: Assessed, made: readonly PlacedTable[], place: Place): readonly Write[] {
  const { input, reading, survey } = assessed;
  const standing = survey.own.tables.get(CHARTS_TABLE) ?? null;
  const beside = new Map<string, Pick<PlacedTable, "sheet" | "area">>([
    ...survey.own.tables,
    ...made.map((one) => [one.model.id, one] as const),
  ]);
  const tables = CHARTED_TABLES.filter((id) => beside.has(id) && isAsked(assessed, id));
  const before = standing === null ? NONE_BEFORE : chartsBefore(standing);
  const wanted = withPlaces(wantedCharts(input, tables), before);
  if (wanted.length === 0 && standing === null) return [];
  const { placed, writes } = place([chartsTable(wanted)]);
  const [table] = placed;
  if (table === undefined) return writes;
  const names = new Set(wanted.map(nameOf));
  return [
    ...writes,
    ...wanted.flatMap((chart) => chartWrites(chart, table, before, { reading: reading.charts, beside })),
    ...reading.charts.flatMap(({ name, sheet }): readonly Write[] =>
      names.has(name) ? [] : [{ kind: "removeChart", sheet, name }],
    ),
  ];
}

/** Whether a pack with some summary is to have charts. */
const isAsked = ({ packs, settled: { rules } }: Assessed, id: string): boolean =>
  packs.some(
    (pack) =>
      pack.tables.some((table) => isOf(id, table)) &&
      [...rules.charts].some(([name, choice]) => choice === "beside" && isCalled(pack, name)),
  );

/** Excel: the name of a shape is cut after 255 characters; ours stays well below. */
const nameOf = ({ id }: WantedChart): string => `${OUR_CHARTS}${id.slice(0, 150)}`;

/** What stood on the sheet of charts before: for each chart its place and its rows, and the headings. */
interface Before {
  readonly charts: ReadonlyMap<string, { readonly place: number; readonly rows: readonly number[] }>;
  readonly headings: readonly string[];
}

const NONE_BEFORE: Before = { charts: new Map(), headings: [] };

function chartsBefore({ grid, area }: StandingTable): Before {
  if (grid === null) return NONE_BEFORE;
  const head = area.row + NOTE_ROWS + 1;
  const headings = Array.from({ length: area.columns }, (_, at) => cellAt(grid, head, area.column + at).text);
  const value = (row: number, heading: string) => cellAt(grid, row, area.column + headings.indexOf(heading)).value;
  const charts = new Map<string, { place: number; rows: number[] }>();
  for (let row = head + 1; row < area.row + area.rows; row++) {
    const id = String(value(row, CHART_COLUMNS.chart));
    const known = charts.get(id) ?? { place: Number(value(row, CHART_COLUMNS.place)), rows: [] };
    known.rows.push(row);
    charts.set(id, known);
  }
  return { charts, headings };
}

/** A chart that stood keeps its place beside its summary; a new one gets the first that is free. */
function withPlaces(wanted: readonly WantedChart[], { charts }: Before): readonly PlacedChart[] {
  const placed: PlacedChart[] = [];
  const taken = (table: string): ReadonlySet<number> =>
    new Set([
      ...placed.filter((one) => one.table === table).map(({ place }) => place),
      ...wanted.flatMap(({ id, table: of }) => (of === table ? (charts.get(id)?.place ?? []) : [])),
    ]);
  for (const chart of wanted) {
    const used = taken(chart.table);
    const free = Array.from({ length: used.size + 1 }, (_, at) => at + 1).find((at) => !used.has(at)) ?? 1;
    placed.push({ ...chart, place: charts.get(chart.id)?.place ?? free });
  }
  return placed;
}

interface Standing {
  readonly reading: readonly ChartInfo[];
  readonly beside: ReadonlyMap<string, Pick<PlacedTable, "sheet" | "area">>;
}

function chartWrites(
  chart: PlacedChart,
  table: PlacedTable,
  before: Before,
  { reading, beside }: Standing,
): readonly Write[] {
  const name = nameOf(chart);
  const stands = reading.find((one) => one.name === name);
  const known = before.charts.get(chart.id);
  const rows = rowsOf(chart, table);
  if (stands !== undefined) {
    const headings = table.model.columns.map(({ heading }) => heading);
    const isThere = known?.rows.join() === rows.join() && headings.join("|") === before.headings.join("|");
    const series = chart.series.flatMap((one) => {
      const index = stands.series.indexOf(one.name);
      return index < 0 ? [] : [{ index, ...pointsOf(one.name, rows, table) }];
    });
    return isThere || series.length === 0 ? [] : [{ kind: "pointChart", sheet: stands.sheet, name, series }];
  }
  const home = beside.get(chart.table);
  if (known !== undefined || home === undefined) return [];
  const at = {
    row: home.area.row + NOTE_ROWS + 1 + (chart.place - 1) * ROWS_A_CHART,
    column: home.area.column + home.area.columns + 1,
  };
  const { kind, title, valueFormat } = chart;
  const series = chart.series.map((one) => ({ ...one, ...pointsOf(one.name, rows, table) }));
  return [
    { kind: "addChart", sheet: home.sheet, name, chart: { kind, title, valueFormat, at, ...sizeOf(chart), series } },
  ];
}

/** The rows of a chart's points on the sheet of charts. */
function rowsOf({ id }: PlacedChart, { model, area }: PlacedTable): readonly number[] {
  const first = placeTable(model, area).body.row;
  return model.rows.flatMap(([chart], index) => (chart?.value === id ? [first + index] : []));
}

/** The cells of a series, and those of its categories. */
function pointsOf(series: string, rows: readonly number[], { model, sheet, area }: PlacedTable): ChartPoints {
  const column = (heading: string) => ({
    sheet,
    area: {
      row: rows[0] ?? 0,
      rows: rows.length,
      column: area.column + model.columns.findIndex((one) => one.heading === heading),
      columns: 1,
    },
  });
  return { values: column(series), categories: column(CHART_COLUMNS.point) };
}
