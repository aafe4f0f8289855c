import { addRegister } from "../../src/actions/addRegister.ts";
import { bindRegisters, unbindRegister } from "../../src/actions/bind.ts";
import { changeRegister, NO_CHANGE } from "../../src/actions/changeRegister.ts";
import { checkWorkbook } from "../../src/actions/check.ts";
import { findRegisters } from "../../src/actions/find.ts";
import { ignoreFinding } from "../../src/actions/ignoreFinding.ts";
import { putBack } from "../../src/actions/putBack.ts";
import { refreshReport } from "../../src/actions/refreshReport.ts";
import { renameRegister } from "../../src/actions/renameRegister.ts";
import { repairFindings } from "../../src/actions/repair.ts";
import { makeReport } from "../../src/actions/report.ts";
import { saveSettings } from "../../src/actions/saveSettings.ts";
import { readState } from "../../src/actions/workbookState.ts";
import type { StandIn } from "../../src/standin/host.ts";
import type { WireRequest } from "../../src/standin/protocol/wire.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { openBook } from "../../src/xlsx/open.ts";
import { saveBook } from "../../src/xlsx/save.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { sheetOf } from "../workbook/books.ts";
import { choices } from "./sample.ts";

const RECORD = "Scrutineer put back";

const book = (): Book =>
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

/** All that cells hold, and what names refer to, but for the record itself. */
function picture(open: Book): unknown {
  return {
    sheets: open.sheets.flatMap(({ name, rows, tables }) =>
      name === RECORD
        ? []
        : [
            {
              name,
              tables: tables.map(({ name: called, area }) => ({ called, area })),
              cells: [...rows]
                .flatMap(([row, cells]) =>
                  [...cells].flatMap(([column, { value, formula, style }]) =>
                    value === "" ? [] : [[row, column, formula ?? value, open.styles[style]?.numberFormat].join(" ")],
                  ),
                )
                .sort(),
            },
          ],
    ),
    names: open.names
      .flatMap(({ name, formula }) => (name === "Scrutineer.Table.put_back" ? [] : [`${name} ${formula}`]))
      .sort(),
  };
}

const set = (open: Book, sheet: string, row: number, column: number, value: string | number): void => {
  const cells = sheetOf(open, sheet).rows.get(row);
  const cell = cells?.get(column);
  if (cell) cells?.set(column, { ...cell, value, formula: null });
};

const checked = () => checkWorkbook(choices());
const report = () => makeReport("scrutiny", choices());
const setting = (value: string) =>
  ({ section: "report", item: "", name: "period", value, format: "General", from: "changed in the pane" }) as const;

const ACTIONS = [
  {
    action: "a refresh after an actual changed",
    before: report,
    change: (open: Book) => set(open, "KPIs", 2, 4, 2),
    run: () => refreshReport(choices()),
  },
  {
    action: "a refresh after an item was added, so that tables grow",
    before: report,
    change: (open: Book) => {
      const rows = sheetOf(open, "KPIs").rows;
      const last = rows.get(4);
      if (last) rows.set(5, new Map([...last].map(([column, cell]) => [column, { ...cell }])));
      set(open, "KPIs", 5, 0, "D");
      set(open, "KPIs", 5, 1, "Floods");
    },
    run: () => refreshReport(choices()),
  },
  { action: "a repair", before: checked, run: repairAll },
  { action: "changed rules", before: report, run: () => saveSettings(choices(), [setting("Q4 20/21")]) },
  { action: "binding", before: checked, run: () => bindRegisters(["KPIs"]) },
  { action: "unbinding", before: () => bindRegisters(["KPIs"]), run: () => unbindRegister("KPIs") },
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
  { action: "an ignored finding", before: report, run: ignoreFirst },
] as const;

async function repairAll(): Promise<void> {
  const seen = (await checkWorkbook(choices())).filter(({ repair }) => repair !== null);
  await repairFindings(seen, choices());
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

describe("put back after any action", () => {
  it.each(ACTIONS)("restores cells, names and tables after $action", async (one) => {
    await withExcel(book(), async ({ book: open, host }) => {
      await one.before();
      if ("change" in one) one.change(open);
      const before = picture(open);
      await one.run();
      expect(picture(open)).not.toEqual(before);
      const trips = syncs(host);
      const { left } = await putBack();
      expect(left).toEqual([]);
      expect(syncs(host) - trips).toBeLessThanOrEqual(6);
      expect(picture(open)).toEqual(before);
    });
  });

  it.each(ACTIONS)("does so after saving, closing and opening again, after $action", async (one) => {
    const first = book();
    let before: unknown = null;
    await withExcel(first, async ({ book: open }) => {
      await one.before();
      if ("change" in one) one.change(open);
      before = picture(openBook(saveBook(open)));
      await one.run();
    });
    await withExcel(openBook(saveBook(first)), async ({ book: open }) => {
      await putBack();
      expect(picture(openBook(saveBook(open)))).toEqual(before);
    });
  });

  it("after a first report keeps the sheets unasked, and takes them away when asked", async () => {
    await withExcel(book(), async ({ book: open }) => {
      const before = picture(open);
      await report();
      const added = open.sheets.map(({ name }) => name).filter((name) => !["KPIs", "Workplan", "Notes"].includes(name));
      expect((await readState(choices())).lastChange).toMatchObject({
        action: "Report made",
        cells: 0,
        finished: true,
        sheets: added.filter((name) => name !== RECORD),
      });
      expect(added.at(-1)).toBe(RECORD);
      await putBack({ removeSheets: true });
      expect(picture(open)).toEqual(before);
    });
    await withExcel(book(), async ({ book: open }) => {
      await report();
      const sheets = open.sheets.map(({ name }) => name);
      const { sheets: kept } = await putBack();
      expect(open.sheets.map(({ name }) => name)).toEqual(sheets);
      expect(kept).toEqual(sheets.slice(3, -1));
      expect((await findRegisters()).registers).toHaveLength(2);
      expect((await readState(choices())).lastChange).toBeNull();
    });
  });

  it("writes no record when there is nothing to write", async () => {
    await withExcel(book(), async ({ book: open, host }) => {
      await report();
      const before = JSON.stringify([...sheetOf(open, RECORD).rows].map(([row, cells]) => [row, [...cells]]));
      const trips = syncs(host);
      await refreshReport(choices());
      expect(syncs(host) - trips).toBe(2);
      expect(JSON.stringify([...sheetOf(open, RECORD).rows].map(([row, cells]) => [row, [...cells]]))).toBe(before);
    });
  });

  it("leaves a cell of a summary alone that somebody typed in since, and says so", async () => {
    await withExcel(book(), async ({ book: open }) => {
      await report();
      set(open, "KPIs", 2, 4, 2);
      const { tables } = await refreshReport(choices());
      const changed = tables.find(({ changed: cells }) => cells.length > 0);
      const [cell] = changed?.changed ?? [];
      set(open, changed?.sheet ?? "", cell?.row ?? 0, cell?.column ?? 0, "Mine");
      const { left } = await putBack();
      expect(left.map(({ why }) => why)).toEqual([expect.stringMatching(/was changed since and says "Mine" now\.$/)]);
    });
  });
});

/** Carries out only a part of the next request that writes, and loses the answer: Excel was closed in the middle. */
function cutOff(host: StandIn, part: number): void {
  const whole = host.execute.bind(host);
  host.execute = (body, flags) => {
    const request = JSON.parse(body) as WireRequest;
    if (!request.Actions.some(({ Name }) => Name === "SuspendApiCalculationUntilNextSync")) return whole(body, flags);
    host.execute = whole;
    const Actions = request.Actions.slice(0, Math.floor(request.Actions.length * part));
    whole(JSON.stringify({ ...request, Actions }), flags);
    return { statusCode: 503, bodyText: JSON.stringify({ error: { code: "ServiceNotAvailable", message: "Gone." } }) };
  };
}

describe("an action that is cut off in the middle", () => {
  const PARTS = [0.4, 0.8, 0.98];

  it.each(PARTS.flatMap((part) => ACTIONS.map((one) => ({ part, ...one }))))(
    "is put back as far as it came: $action at $part",
    async (one) => {
      const first = book();
      let before: unknown = null;
      await withExcel(first, async ({ book: open, host }) => {
        await one.before();
        if ("change" in one) one.change(open);
        before = picture(openBook(saveBook(open)));
        cutOff(host, one.part);
        await expect(one.run()).rejects.toThrow();
      });
      await withExcel(openBook(saveBook(first)), async ({ book: open }) => {
        const { lastChange } = await readState(choices());
        // Cut off before the record was whole, nothing else has been written.
        if (lastChange?.finished === false) await putBack();
        expect(picture(openBook(saveBook(open)))).toEqual(before);
      });
    },
  );
});
