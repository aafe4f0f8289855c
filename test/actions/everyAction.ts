import { addRegister } from "../../src/actions/addRegister.ts";
import { bindRegisters, unbindRegister } from "../../src/actions/bind.ts";
import { changeRegister, NO_CHANGE } from "../../src/actions/changeRegister.ts";
import { checkWorkbook } from "../../src/actions/check.ts";
import { ignoreFinding } from "../../src/actions/ignoreFinding.ts";
import { narrativeItems } from "../../src/actions/narrativeItems.ts";
import { addColumns } from "../../src/actions/rateColumns.ts";
import { refreshReport } from "../../src/actions/refreshReport.ts";
import { renameRegister } from "../../src/actions/renameRegister.ts";
import { repairFindings } from "../../src/actions/repair.ts";
import { makeReport } from "../../src/actions/report.ts";
import { rollOver } from "../../src/actions/rollOver.ts";
import { saveSettings } from "../../src/actions/saveSettings.ts";
import { readState } from "../../src/actions/workbookState.ts";
import { writeNarrative } from "../../src/actions/writeNarrative.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { prepared } from "../support/copyOf.ts";
import { withExcel } from "../support/excel.ts";
import { sheetOf } from "../workbook/books.ts";
import { choices } from "./sample.ts";

/** A small workbook with two registers that are found and a sheet that is none. */
export const smallBook = (): Book =>
  bookFromText(`
== KPIs ==
KPIs 2021/22
Ref | Indicator | Good is | Q4 20/21 | Q1 21/22 | Target
A | Visits | High | 18 | 20 | 10
B | Jobs | High | 9 | 9.8 | 10
C | Waits | Low | 12 | 14 | 10
== Workplan ==
Ref | Action | Owner | Agreed Due Date | Status
A1 | Open the centre | Finance | 31/10021 | Green
A2 | Paint the bridge | Finance | 31/0322 | Green
A3 | Count the swans | FINANCE | '31/10/26 | Green
== Notes ==
Name | Colour
Ann | Red
Bob | Blue
`);

/** Types a value into a cell that holds one. */
export const typeIn = (open: Book, sheet: string, row: number, column: number, value: string | number): void => {
  const cells = sheetOf(open, sheet).rows.get(row);
  const cell = cells?.get(column);
  if (cell) cells?.set(column, { ...cell, value, formula: null });
};

const checked = () => checkWorkbook(choices());
/** The first report on it. */
export const report = () => makeReport("scrutiny", choices());
const setting = (value: string) =>
  ({ section: "report", item: "", name: "period", value, format: "General", from: "changed in the pane" }) as const;

/** Every action that writes into a workbook that has a report, or none yet: what is done before it, and itself. */
export const ACTIONS = [
  {
    action: "a refresh after an actual changed",
    before: report,
    change: (open: Book) => typeIn(open, "KPIs", 2, 4, 2),
    run: () => refreshReport(choices()),
  },
  {
    action: "a refresh after an item was added, so that tables grow",
    before: report,
    change: (open: Book) => {
      const rows = sheetOf(open, "KPIs").rows;
      const last = rows.get(4);
      if (last) rows.set(5, new Map([...last].map(([column, cell]) => [column, { ...cell }])));
      typeIn(open, "KPIs", 5, 0, "D");
      typeIn(open, "KPIs", 5, 1, "Floods");
    },
    run: () => refreshReport(choices()),
  },
  { action: "a repair", before: checked, run: repairAll },
  { action: "changed rules", before: report, run: () => saveSettings(choices(), [setting("Q4 20/21")]) },
  { action: "binding", before: checked, run: () => bindRegisters(["KPIs"]) },
  { action: "unbinding", before: () => bindRegisters(["KPIs"]), run: () => unbindRegister("KPIs") },
  { action: "rating columns", before: report, run: () => addColumns("KPIs", choices()) },
  { action: "a new name", before: report, run: () => renameRegister("KPIs", "Measures", choices()) },
  {
    action: "a changed register",
    before: report,
    run: () => changeRegister("KPIs", { ...NO_CHANGE, roles: ["directoratePriorities"] }, choices()),
  },
  {
    action: "an added register",
    before: report,
    run: () =>
      addRegister(
        {
          ...{ name: "People", sheet: "Notes", area: { row: 0, column: 0, rows: 3, columns: 2 }, headingRows: 1 },
          ...{ orientation: "rows", kind: "actions" },
        },
        choices(),
      ),
  },
  {
    action: "a closed period",
    before: async () => {
      await report();
      await rollOver(choices());
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("KPIs").getRange("F3").values = [[21]];
        await context.sync();
      });
    },
    run: () => rollOver(choices()),
  },
  { action: "an ignored finding", before: report, run: ignoreFirst },
  { action: "a narrative", before: report, run: writeFirst },
] as const;

/** The small workbook as the action of a name finds it, before what `change` does to it. */
export const readied = prepared(async (name) => {
  const book = smallBook();
  await withExcel(book, async () => {
    await ACTIONS.find(({ action }) => action === name)?.before();
  });
  return book;
});

async function repairAll(): Promise<void> {
  const seen = (await checkWorkbook(choices())).filter(({ repair }) => repair !== null);
  await repairFindings(seen, choices());
}

async function writeFirst(): Promise<void> {
  const [item] = narrativeItems(await readState(choices()), choices());
  const [field] = item?.fields ?? [];
  if (field) await writeNarrative([{ key: field.key, seen: field.words, said: "It rained" }], choices());
}

async function ignoreFirst(): Promise<void> {
  const [finding] = await checkWorkbook(choices());
  const { registers } = (await readState(choices())).survey;
  if (finding)
    await ignoreFinding(
      finding,
      "known",
      registers.map(({ register }) => register),
      choices(),
    );
}
