import { invalidOperation, itemAlreadyExists, itemNotFound } from "../../protocol/refusal.ts";
import type { Remote, Scalar, TypeSpec } from "../../protocol/remote.ts";
import { booleanOf, choiceOf, numberOf, textOf, wholeNumberOf } from "../arguments.ts";
import { addChart, deleteChart, madeOf, setPosition, shownOf } from "../chart-edit.ts";
import type { ChartAxisHandle, ChartHandle, SheetHandle } from "../handles.ts";

const remotes = (self: SheetHandle): readonly Remote[] =>
  self.sheet.charts.map((one) => self.session.remote("Chart", { ...self, chart: one }));

/** Excel: charts are known by their ids too, by which the client goes on asking for one that it has. */
function find(self: SheetHandle, key: unknown): Remote | null {
  const isIt = ({ id, name }: { id: string; name: string }): boolean =>
    id === key || name.toLowerCase() === String(key).toLowerCase();
  const found = self.sheet.charts.find(isIt);
  return found ? self.session.remote("Chart", { ...self, chart: found }) : null;
}

function required(found: Remote | null | undefined): Remote {
  if (!found) throw itemNotFound();
  return found;
}

/** `Excel.ChartCollection`: the charts of a sheet. */
export const charts: TypeSpec<SheetHandle> = {
  name: "ChartCollection",
  scalars: { Count: { get: ({ sheet }) => sheet.charts.length } },
  items: remotes,
  item: (self, key) => required(find(self, key)),
  methods: {
    Add: (self, type, source) => self.session.remote("Chart", addChart(self, type, source)),
    GetCount: ({ sheet }) => sheet.charts.length,
    GetItem: (self, key) => required(find(self, key)),
    GetItemAt: (self, index) => required(remotes(self)[wholeNumberOf(index)]),
    GetItemOrNullObject: find,
  },
};

function rename(self: ChartHandle, value: unknown): void {
  madeOf(self);
  const name = textOf(value);
  const others = self.sheet.charts.filter((one) => one !== self.chart);
  if (others.some((one) => one.name.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists();
  self.chart.name = name;
}

/** A chart's width or height in points. */
const size = (key: "width" | "height"): Scalar<ChartHandle> => ({
  get: (self) => shownOf(self)[key],
  set: (self, value) => {
    madeOf(self)[key] = numberOf(value);
  },
  heavy: true,
});

/** `Excel.Chart`. Of a chart that the file has only name and series are modelled; it is kept as it is. */
export const chart: TypeSpec<ChartHandle> = {
  name: "Chart",
  scalars: {
    Id: { get: (self) => self.chart.id },
    Name: { get: (self) => self.chart.name, set: rename },
    Width: size("width"),
    Height: size("height"),
  },
  children: {
    Axes: (self) => self.session.remote("ChartAxes", self),
    Legend: (self) => self.session.remote("ChartLegend", self),
    Series: (self) => self.session.remote("ChartSeriesCollection", self),
    Title: (self) => self.session.remote("ChartTitle", self),
    Worksheet: (self) => self.session.remote("Worksheet", self),
  },
  methods: { Delete: deleteChart, SetPosition: setPosition },
};

/** `Excel.ChartTitle`: its text. */
export const chartTitle: TypeSpec<ChartHandle> = {
  name: "ChartTitle",
  scalars: {
    Text: {
      get: (self) => shownOf(self).title,
      set: (self, value) => {
        madeOf(self).title = textOf(value);
      },
    },
  },
};

/** `Excel.ChartLegend`: below the chart, or none. */
export const chartLegend: TypeSpec<ChartHandle> = {
  name: "ChartLegend",
  scalars: {
    Visible: {
      get: (self) => shownOf(self).legend !== null,
      set: (self, value) => {
        madeOf(self).legend = booleanOf(value) ? "bottom" : null;
      },
    },
    Position: {
      get: () => "Bottom",
      set: (self, value) => {
        choiceOf(value, ["Bottom"]);
        madeOf(self).legend = "bottom";
      },
    },
  },
};

/** `Excel.ChartAxes`. */
export const chartAxes: TypeSpec<ChartHandle> = {
  name: "ChartAxes",
  item: (self, type) =>
    self.session.remote("ChartAxis", {
      ...self,
      axis: choiceOf(type, ["Category", "Value"]) === "Value" ? "value" : "category",
    }),
  children: {
    CategoryAxis: (self) => self.session.remote("ChartAxis", { ...self, axis: "category" }),
    ValueAxis: (self) => self.session.remote("ChartAxis", { ...self, axis: "value" }),
  },
};

/** Refuses what the stand-in models of the other axis only. */
function only(self: ChartAxisHandle, axis: ChartAxisHandle["axis"]): ChartAxisHandle {
  if (self.axis !== axis) throw invalidOperation(`The stand-in Excel models this of the ${axis} axis only.`);
  return self;
}

/** `Excel.ChartAxis`: the order of the categories, and the number format of the values. */
export const chartAxis: TypeSpec<ChartAxisHandle> = {
  name: "ChartAxis",
  scalars: {
    ReversePlotOrder: {
      get: (self) => shownOf(only(self, "category")).reversed,
      set: (self, value) => {
        madeOf(only(self, "category")).reversed = booleanOf(value);
      },
      heavy: true,
    },
    NumberFormat: {
      get: (self) => shownOf(only(self, "value")).valueFormat ?? "General",
      set: (self, value) => {
        madeOf(only(self, "value")).valueFormat = textOf(value);
      },
      heavy: true,
    },
  },
};
