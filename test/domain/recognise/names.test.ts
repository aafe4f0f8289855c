import { recogniseWorkbook } from "../../../src/domain/recognise/recogniseWorkbook.ts";
import { gridFromText } from "../../support/gridFromText.ts";
import { layoutsOf } from "../../support/recognised.ts";

const ACTIONS = `Action | Owner | Due date | RAG
Write the plan | Jo Smith | 30/09/2021 | Green
`;

describe("what a register is called", () => {
  it.each<readonly [name: string, sheet: string, above: string, because: string]>([
    ["Workplan", "Workplan", "", "as its sheet"],
    ["Workplan", "Workplan", "Strategic Plan workplan 2021-24\n", "even below a title"],
    [
      "Strategic Plan workplan",
      "Sheet1",
      "Strategic Plan workplan\n",
      "as its title, where the sheet's name says nothing",
    ],
    ["Key actions", "Sheet 2", "Hart District Council\nKey actions\n", "a council is no title"],
    ["Key actions", "Data", "Owner: | Jo\nKey actions\n", "nor is an owner"],
    ["Key actions", "Sheet1 (2)", "Please update by the fifth.\nKey actions\n", "nor is a sentence"],
    ["Actions", "Sheet1", "", "as what it lists, where nothing else says"],
  ])("%j on sheet %j: %s", (name, sheet, above) => {
    expect(layoutsOf(`\n${above}${ACTIONS}`, { sheet }).map((layout) => layout.name)).toEqual([name]);
  });

  it("gives two on one sheet their own titles", () => {
    const risks = "Risk | Likelihood | Impact\nFlood | Likely | Major\n";
    const text = `\nOur actions\n${ACTIONS}\nOur risks\n${risks}`;
    expect(layoutsOf(text, { sheet: "Q1" }).map(({ name }) => name)).toEqual(["Q1: Our actions", "Q1: Our risks"]);
    expect(layoutsOf(text).map(({ name }) => name)).toEqual(["Our actions", "Our risks"]);
  });

  it("numbers what cannot be told apart, over the whole workbook", () => {
    const grids = ["Sheet1", "Sheet2", "Sheet3"].map((sheet) => gridFromText(`\n${ACTIONS}`, { sheet }));
    const names = recogniseWorkbook(grids, []).map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3);
    expect(names[2]).toMatch(/\(2\)$|\(3\)$/);
  });

  it("keeps the lines above it, from the top down", () => {
    const [layout] = layoutsOf(`\nActions 2021/22\nAs at: | 30/06/2021\n\n${ACTIONS}`);
    expect(layout?.lines).toEqual(["Actions 2021/22", "As at: 30/06/2021"]);
  });
});
