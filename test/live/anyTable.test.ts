import { assess } from "../../src/actions/assess.ts";
import { choosePack } from "../../src/actions/packChoice.ts";
import { decideReport } from "../../src/actions/report.ts";
import type { PlacedTable } from "../../src/actions/placeTables.ts";
import type { TableModel } from "../../src/grid/table.ts";
import { plainModelsOf } from "../../src/report/pack.ts";
import { inWorkbook } from "../../src/workbook/inWorkbook.ts";
import { withExcel } from "../support/excel.ts";
import { CASES, type LiveCase } from "./liveBooks.ts";

const formulas = ({ rows, figures }: TableModel): readonly string[] =>
  [...rows.flat(), ...(figures === undefined ? [] : [figures])].flatMap(({ formula }) => formula ?? []);

/** The names of columns and cells of ours that formulas count on and no table of the report has. */
function missing(placed: readonly PlacedTable[]): readonly string[] {
  const had = new Set(placed.flatMap(({ model }) => (model.names ?? []).map(({ name }) => name)));
  const asked = placed.flatMap(({ model }) => formulas(model)).flatMap((formula) => formula.match(OURS) ?? []);
  return [...new Set(asked)].filter((name) => !had.has(name));
}

/** Names of rules, of the period and of the as-at date stand on Scrutineer rules; the narrative has a sheet of its own. */
const OURS = /Scrutineer\.(?!Rule\.|Narrative\.|Period|AsAt)[\w.]*\w/gu;

/** What is missing where a table of the case's pack is the only one that is made, table by table. */
const missingAlone = ({ open, pack, choices }: LiveCase): Promise<readonly (readonly [string, readonly string[]])[]> =>
  withExcel(open(), () =>
    inWorkbook(async ({ read }) => {
      const assessed = assess(await read(), choices);
      const whole = choosePack(assessed, pack);
      const made = whole.tables.filter((table) => plainModelsOf(table, assessed.input).length > 0);
      return made.map((table) => {
        const { placed } = decideReport(assessed, { ...whole, id: "alone", tables: [table] });
        return [table.id, missing(placed)] as const;
      });
    }),
  );

describe("a pack of one table alone brings what its formulas count on", () => {
  it.each(CASES)("of $name", async (one) => {
    const found = await missingAlone(one);
    expect(found).not.toHaveLength(0);
    expect(found.filter(([, names]) => names.length > 0)).toEqual([]);
  });
});
