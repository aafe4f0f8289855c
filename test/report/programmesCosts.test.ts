import { transformationPack } from "../../src/report/packs/transformation.ts";
import { buildPack } from "../../src/report/pack.ts";
import { inputFrom } from "./input.ts";

const costs = (rows: string) =>
  buildPack(transformationPack, inputFrom({ programmes: `title | status | budget | forecast\n${rows}` })).find(
    ({ id }) => id === "programmes-costs",
  );

describe("programmes and projects by cost", () => {
  it("adds up what each rating costs, the forecast before the budget", () => {
    const table = costs("A | Green | 50 | 100\nB | Red | 60 | 250.5\nC | Green | 1 | n/a\nD | | 1 | 49.5");
    expect(table?.rows.map((row) => row.map(({ text }) => text).join(" · "))).toEqual([
      "Green · 2 · 100.0 · 25.0%",
      "Amber · 0 · 0.0 · 0.0%",
      "Red · 1 · 250.5 · 62.6%",
      "No data · 1 · 49.5 · 12.4%",
      "Total · 4 · 400.0 · 100.0%",
    ]);
    expect(table?.note).toContain("1 of 4 give no cost");
  });

  it("shares nothing out of nought", () =>
    expect(
      costs("A | Green | | 0")
        ?.rows.at(-1)
        ?.map(({ text }) => text),
    ).toEqual(["Total", "1", "0.0", "N/A"]));

  it("is not there where no cost is given", () => expect(costs("A | Green | | ")).toBeUndefined());
});
