import type { StandingTable } from "../../../src/grid/layOut.ts";
import type { TableModel } from "../../../src/grid/table.ts";
import { quarterOf } from "../../../src/domain/period.ts";
import { withFormula } from "../../../src/report/cells.ts";
import { isNarrativeFormula } from "../../../src/report/narrative/narrativeCell.ts";
import { keepShown } from "../../../src/report/narrative/keepShown.ts";
import { takeTyped } from "../../../src/report/narrative/takeTyped.ts";
import { besideFindings } from "../../../src/domain/findings/narrativeFindings.ts";
import { readRegister } from "../../../src/domain/register/register.ts";
import { rateRegister } from "../../../src/actions/rateRegisters.ts";
import { defaultSettings } from "../../../src/domain/rules/defaultSettings.ts";
import { readRules } from "../../../src/domain/rules/readRules.ts";
import { layoutFromText } from "../../support/registerFromText.ts";
import { entry, HEADER, standing, summary } from "./standing.ts";

const key = (item: string): string => `SP | ${item} | Q1 21/22 | Commentary`;
const items = ["Crime", "Waste", "Parks"].map((title, row) => ({
  ...{ register: "SP", item: title, title, ref: "" },
  place: { sheet: "SP", row, column: 0 },
}));
const follows = (place: number): string =>
  `IFERROR(INDEX(Scrutineer.Working.SP.Item,MATCH(${place},Scrutineer.Working.SP.RedRedorder,0)),"")`;

/** A list of two rows, each of which shows whichever item has its place in an order. */
const list: TableModel = ((model: TableModel) => ({
  ...model,
  rows: model.rows.map(([title, ...rest], index) => [
    ...(title ? [withFormula(title, follows(index + 1))] : []),
    ...rest,
  ]),
}))(
  summary([
    ["Crime", "1", "C.", key("Crime")],
    ["Waste", "2", "W.", key("Waste")],
  ]),
);

/** The list as it stands, with the items that its rows show by now and what was typed beside them. */
function standsWith(rows: readonly (readonly [title: string, said: string])[]): StandingTable {
  const table = standing(list, (cells) =>
    cells.map((row, index) => {
      const now = rows[index - HEADER - 1];
      return now === undefined ? row : [now[0], row[1] ?? "", now[1]];
    }),
  );
  const { grid } = table;
  const formulas = grid?.values.map((row, index) =>
    row.map((value, column) => (index > HEADER && column === 0 ? `=${follows(index - HEADER)}` : value)),
  );
  return { ...table, grid: grid && formulas ? { ...grid, formulas } : grid };
}

const kept = keepShown([entry(key("Crime"), { value: "C." }), entry(key("Waste"), { value: "W." })], [list]);
const typedIn = (rows: readonly (readonly [title: string, said: string])[]) =>
  takeTyped(kept, new Map([["red-red", standsWith(rows)]]), { items, date1904: false }).filter(({ typed }) => typed);

describe("what is typed beside a row that follows an order", () => {
  it.each<{
    rows: readonly (readonly [string, string])[];
    says: readonly (readonly [string, string, string?])[];
    because: string;
  }>([
    {
      rows: [
        ["Crime", "Typed."],
        ["Waste", "W."],
      ],
      says: [["Crime", "Typed."]],
      because: "the row shows what it showed when it was written",
    },
    {
      rows: [
        ["Waste", "Typed."],
        ["Crime", "C."],
      ],
      says: [["Waste", "Typed.", "Crime"]],
      because: "a reader takes it for the item that it stands beside",
    },
    {
      rows: [
        ["Parks", "Typed."],
        ["Crime", "C."],
      ],
      says: [["Parks", "Typed.", "Crime"]],
      because: "an item that was not on the list then is on it now",
    },
    {
      rows: [
        ["Waste", "W."],
        ["Crime", "C."],
      ],
      says: [],
      because: "the rows have only changed places, as their formulas say",
    },
    {
      rows: [
        ["", "Typed."],
        ["Waste", "W."],
      ],
      says: [["Crime", "Typed."]],
      because: "beside nothing it is of the item that stood there",
    },
  ])("$because", ({ rows, says }) => {
    expect(typedIn(rows).map(({ key: of, value, insteadOf }) => [of, value, insteadOf])).toEqual(
      says.map(([item, value, insteadOf]) => [key(item), value, insteadOf]),
    );
  });

  it("is told where it may have been meant for the other item", () => {
    const { grid, layout } = layoutFromText("title | baseline\nCrime | 1\nWaste | 2", {
      kind: "indicators",
      name: "SP",
    });
    const { rules } = readRules(defaultSettings([]));
    const period = quarterOf(2021, 1);
    const register = rateRegister(readRegister(grid, layout, false), { rules, period, asAt: 44377, year: 2021 });
    const [said] = typedIn([
      ["Waste", "Typed."],
      ["Crime", "C."],
    ]);
    const entries = new Map(said ? [[said.key, said]] : []);
    expect(besideFindings(register, entries, period).map(({ code, message }) => [code, message])).toEqual([
      [
        "narrative-beside",
        'The commentary was typed in a row that showed "Crime" when the summary was last refreshed, and shows "Waste" now. It is kept with "Waste", beside which it stands.',
      ],
    ]);
  });
});

describe("a formula that looks narrative up", () => {
  it.each([
    ['=IFERROR(IF(INDEX(Scrutineer.Narrative.Text,MATCH("k",Scrutineer.Narrative.Key,0))="","",""),"")', true],
    ['=IFERROR(INDEX(Scrutineer.Working.W.Delay,MATCH(2,Scrutineer.Working.W.Offtargetorder,0)),"")', true],
    ['="See "&IFERROR(INDEX(Scrutineer.Working.W.Delay,MATCH(2,Scrutineer.Working.W.Offtargetorder,0)),"")', false],
    ["=A1", false],
  ])("%s: %s", (formula, is) => {
    expect(isNarrativeFormula(formula)).toBe(is);
  });
});
