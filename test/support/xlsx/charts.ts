import type { BookChart, BookSeries, MadeChart } from "../../../src/xlsx/book.ts";
import { KEPT_LOOK } from "../../../src/xlsx/chart/seriesXml.ts";

/** A series for a test. */
export const series = (name: string, values: string, rest: Partial<BookSeries> = {}): BookSeries => ({
  ...{ name, values, categories: "Data!$A$2:$A$5" },
  look: { ...KEPT_LOOK, line: "#1F3A5F" },
  ...rest,
});

/** A chart with lines that a test makes. */
export const madeChart = (id: string, lines: readonly BookSeries[], made: Partial<MadeChart> = {}): BookChart => ({
  id,
  name: `Chart ${id}`,
  series: [...lines],
  made: {
    ...{ kind: "lineMarkers", title: "Homes & gardens", legend: "bottom", valueFormat: null, reversed: false },
    ...{ at: { row: 1, column: 6 }, width: 360, height: 216 },
    ...made,
  },
});
