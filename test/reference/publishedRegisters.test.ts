import { previousPeriod, quarterOf } from "../../src/domain/period.ts";
import { proposeScale } from "../../src/domain/proposeScale.ts";
import { recogniseSheet } from "../../src/domain/recognise/recogniseSheet.ts";
import { recogniseWithin } from "../../src/domain/recognise/recogniseWithin.ts";
import type { Indicator } from "../../src/domain/register/item.ts";
import { rateActions } from "../../src/domain/register/rateActions.ts";
import type { RatedAction } from "../../src/domain/register/rated.ts";
import { type Register, readRegister } from "../../src/domain/register/register.ts";
import { statusWords } from "../../src/domain/register/statusWords.ts";
import { readNoValue } from "../../src/domain/reading/noValue.ts";
import { programmesCosts } from "../../src/report/tables/programmesCosts.ts";
import type { Grid } from "../../src/grid/grid.ts";
import { gridFromCsv } from "../support/csvGrid.ts";
import { gridsOfFile } from "../support/grids.ts";
import { describeShared, sharedPath } from "../support/shared.ts";
import { inputFrom } from "../report/input.ts";

const AS_AT = { asAt: 44104, dueSoonDays: 30 };

function firstGrid(file: string, sheet: string): Grid {
  const grid = gridsOfFile(sharedPath(file)).grids.find((one) => one.sheet === sheet);
  if (!grid) throw new Error(`${file} has no sheet ${sheet}.`);
  return grid;
}

/** A portfolio return, transposed, with the cost that its authors used chosen by hand, as a person does in the pane. */
function portfolio(file: string): Register {
  const grid = firstGrid(file, "Master");
  const [found] = recogniseSheet(grid, []);
  if (!found) throw new Error(`${file} holds no register.`);
  const { area, headerRows, orientation } = found;
  const fields = [{ heading: "Total Forecast", field: "forecast" }] as const;
  return readRegister(grid, recogniseWithin(grid, { area, headerRows, orientation, fields }), false);
}

const rated = (register: Register): readonly RatedAction[] =>
  register.kind === "actions"
    ? rateActions(register.items, { scale: proposeScale(statusWords(register)).scale, ...AS_AT })
    : [];

/** The table that stands on a published sheet: rating, count, cost, share of cost. */
const published = (sheet: string): readonly (readonly unknown[])[] =>
  firstGrid("data/dft/dca_print.xlsx", sheet)
    .values.slice(1, 8)
    .filter((row) => row[0] !== "None");

describeShared("DfT's portfolio, rated on five steps", "data/dft/dca_print.xlsx", () => {
  const latest = rated(portfolio("data/dft/test_master_1_2020.xlsx"));
  // A project that is missing from the latest quarter is dropped from the earlier one too.
  const known = new Set(latest.map(({ item }) => item.title));
  const earlier = rated(portfolio("data/dft/test_master_4_2019.xlsx"));

  it("drops one project of the earlier quarter", () =>
    expect(earlier.filter(({ item }) => !known.has(item.title)).map(({ item }) => item.title)).toEqual(["Apollo 11"]));

  it.each([
    ["Q1_20_21", () => latest, quarterOf(2020, 1)],
    ["Q4_19_20", () => earlier.filter(({ item }) => known.has(item.title)), quarterOf(2019, 4)],
  ] as const)("gives the count, cost and share of every rating at %s", (sheet, actions, period) => {
    const input = inputFrom({});
    const scale = proposeScale(["Amber/Green"]).scale;
    const at = { ...input, period, previous: previousPeriod(period), rules: { ...input.rules, scale } };
    const rows = programmesCosts(at, actions())?.rows.map((row) => row.map(({ value }) => value)) ?? [];
    const wanted = published(sheet);
    expect(rows.map((row) => row.slice(0, 2))).toEqual(wanted.map((row) => row.slice(0, 2)));
    rows.forEach((row, at) => {
      expect(row[2]).toBeCloseTo(Number(wanted[at]?.[2]), 5);
      expect(row[3]).toBeCloseTo(Number(wanted[at]?.[3]), 8);
    });
  });

  it("places every cell where it stands on the sheet, its rows and columns not exchanged", () => {
    const columbia = latest.find(({ item }) => item.title === "Columbia")?.item;
    expect([columbia?.place, columbia?.status?.place, columbia?.cost?.place]).toEqual([
      { sheet: "Master", row: 0, column: 5 },
      { sheet: "Master", row: 149, column: 5 },
      { sheet: "Master", row: 1528, column: 5 },
    ]);
  });
});

describeShared("the Government Major Projects Portfolio of 2019", "data/gmpp/uk_2019.csv", () => {
  const grid = gridFromCsv(sharedPath("data/gmpp/uk_2019.csv"), "latin1");
  const layout = recogniseSheet(grid, [])[0];
  const register = layout ? readRegister(grid, layout, false) : null;
  const actions = register ? rated(register) : [];
  const words = grid.values.slice(1).map((row) => String(row[2]));

  it("is a register of 133 projects, rated on five steps by their own words", () => {
    expect([layout?.kind, actions.length]).toEqual(["projects", 133]);
    for (const word of ["Green", "Amber/Green", "Amber", "Amber/Red", "Red"])
      expect([word, actions.filter(({ rating }) => rating === word).length]).toEqual([
        word,
        words.filter((one) => one === word).length,
      ]);
  });

  it("takes what is withheld for no value, never for a rating or nought", () => {
    const exempt = actions.filter(({ item }) => item.status?.words.startsWith("Exempt"));
    expect(exempt.map(({ rating }) => rating)).toEqual(["No data", "No data", "No data"]);
    expect(exempt.every(({ item }) => readNoValue(item.status?.words ?? "")?.why === "suppressed")).toBe(true);
    const costs = actions.filter(({ item }) => item.cost?.words.startsWith("Exempt"));
    expect(costs.length).toBeGreaterThan(0);
    expect(costs.every(({ item }) => item.cost?.reading.kind === "none")).toBe(true);
  });
});

describeShared("Trafford's series", "data/trafford/neet.csv", () => {
  const series = (file: string): readonly Indicator[] => {
    const path = sharedPath(`data/trafford/${file}`);
    const grid = gridFromCsv(path, "utf8", (cells) => cells[1] === "Trafford");
    const layout = recogniseSheet(grid, [])[0];
    const register = layout ? readRegister(grid, layout, false) : null;
    return register?.kind === "indicators" ? register.items : [];
  };

  it.each([
    ["household_waste_recycling.csv", [12, 8]],
    ["neet.csv", [7, 5]],
  ])("reads %s as one indicator a measure, each with its years", (file, years) => {
    const items = series(file);
    expect(items.map(({ actuals }) => actuals.length)).toEqual(years);
    expect(items.flatMap(({ unused }) => unused)).toEqual([]);
    expect(new Set(items.map(({ title }) => title)).size).toBe(items.length);
  });
});
