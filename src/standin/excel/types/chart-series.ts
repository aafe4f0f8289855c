import type { SeriesLook } from "../../../xlsx/book.ts";
import { itemNotFound } from "../../protocol/refusal.ts";
import type { Remote, Scalar, TypeSpec } from "../../protocol/remote.ts";
import { booleanOf, choiceOf, colourOf, numberOf, textOf, wholeNumberOf } from "../arguments.ts";
import { addSeries, lookOf, madeOf, rangeOf } from "../chart-edit.ts";
import { mustBeUnprotected } from "../guards.ts";
import type { ChartHandle, ChartSeriesHandle } from "../handles.ts";
import { formulaReference } from "../range-address.ts";

const remotes = (self: ChartHandle): readonly Remote[] =>
  self.chart.series.map((series) => self.session.remote("ChartSeries", { ...self, series }));

function at(self: ChartHandle, index: unknown): Remote {
  const found = remotes(self)[wholeNumberOf(index)];
  if (!found) throw itemNotFound();
  return found;
}

/** `Excel.ChartSeriesCollection`. */
export const chartSeriesList: TypeSpec<ChartHandle> = {
  name: "ChartSeriesCollection",
  scalars: { Count: { get: ({ chart }) => chart.series.length } },
  items: remotes,
  methods: {
    Add: (self, name) => self.session.remote("ChartSeries", addSeries(self, name)),
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: at,
  },
};

/** A part of a series' look. */
function part<Part extends keyof SeriesLook>(
  key: Part,
  read: (value: unknown) => SeriesLook[Part],
  shown: (value: SeriesLook[Part]) => unknown = (value) => value,
): Scalar<ChartSeriesHandle> {
  return {
    get: ({ series }) => shown(series.look[key]),
    set: (self, value) => {
      lookOf(self)[key] = read(value);
    },
  };
}

const MARKERS: Readonly<Record<string, SeriesLook["marker"]>> = { None: "none", Circle: "circle", Square: "square" };
const marker = part(
  "marker",
  (value) => MARKERS[choiceOf(value, Object.keys(MARKERS))] ?? "none",
  (is) => Object.keys(MARKERS).find((name) => MARKERS[name] === is),
);

const points = (self: ChartSeriesHandle, key: "values" | "categories", source: unknown): void => {
  mustBeUnprotected(self);
  self.series[key] = formulaReference(rangeOf(self, source));
};

/** `Excel.ChartSeries`. Points of a line are of its colour: a marker's own colours are not modelled. */
export const chartSeries: TypeSpec<ChartSeriesHandle> = {
  name: "ChartSeries",
  scalars: {
    Name: {
      get: ({ series }) => series.name,
      set: (self, value) => {
        madeOf(self);
        self.series.name = textOf(value);
      },
    },
    GapWidth: part("gapWidth", numberOf),
    HasDataLabels: part(
      "labels",
      (value) => (booleanOf(value) ? "General" : null),
      (is) => is !== null,
    ),
    MarkerStyle: marker,
  },
  children: {
    DataLabels: (self) => self.session.remote("ChartDataLabels", self),
    Format: (self) => self.session.remote("ChartSeriesFormat", self),
  },
  methods: {
    SetValues: (self, source) => points(self, "values", source),
    SetXAxisValues: (self, source) => points(self, "categories", source),
  },
};

/** `Excel.ChartSeriesFormat`. */
export const chartSeriesFormat: TypeSpec<ChartSeriesHandle> = {
  name: "ChartSeriesFormat",
  children: {
    Fill: (self) => self.session.remote("ChartFill", self),
    Line: (self) => self.session.remote("ChartLineFormat", self),
  },
};

/** `Excel.ChartFill`: one plain colour or none. */
export const chartFill: TypeSpec<ChartSeriesHandle> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: (self, colour) => {
      lookOf(self).fill = colourOf(colour);
    },
    Clear: (self) => {
      lookOf(self).fill = null;
    },
  },
};

/** `Excel.ChartLineFormat`. */
export const chartLine: TypeSpec<ChartSeriesHandle> = {
  name: "ChartLineFormat",
  scalars: {
    Color: part("line", colourOf, (is) => is ?? ""),
    LineStyle: part(
      "dashed",
      (value) => choiceOf(value, ["Continuous", "Dash"]) === "Dash",
      (is) => (is ? "Dash" : "Continuous"),
    ),
    Weight: part("weight", numberOf),
  },
};

/** `Excel.ChartDataLabels`: the values themselves, under a number format. */
export const chartLabels: TypeSpec<ChartSeriesHandle> = {
  name: "ChartDataLabels",
  scalars: { NumberFormat: part("labels", textOf) },
};
