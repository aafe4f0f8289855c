import { findRegisters } from "../../src/actions/find.ts";
import { putBack } from "../../src/actions/putBack.ts";
import { refreshReport } from "../../src/actions/refreshReport.ts";
import { readState } from "../../src/actions/workbookState.ts";
import type { StandIn } from "../../src/standin/host.ts";
import type { WireRequest } from "../../src/standin/protocol/wire.ts";
import { openBook } from "../../src/xlsx/open.ts";
import { saveBook } from "../../src/xlsx/save.ts";
import { once, prepared } from "../support/copyOf.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { sheetOf } from "../workbook/books.ts";
import { ACTIONS, readied, report, smallBook, typeIn } from "./everyAction.ts";
import { picture, RECORD } from "./picture.ts";
import { choices } from "./sample.ts";

/** The workbook as an action finds it, what was changed in it since included. */
const found = prepared(async (name) => {
  const open = await readied(name);
  const one = ACTIONS.find(({ action }) => action === name);
  if (one && "change" in one) one.change(open);
  return open;
});

/** What it holds when it is saved and opened again. */
const foundAgain = once(async (name) => picture(openBook(saveBook(await found(name)))));

describe("put back after any action", () => {
  it.each(ACTIONS)("restores cells, names and tables after $action", async (one) => {
    await withExcel(await readied(one.action), async ({ book: open, host }) => {
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
    const [first, before] = [await found(one.action), await foundAgain(one.action)];
    await withExcel(first, async () => {
      await one.run();
    });
    await withExcel(openBook(saveBook(first)), async ({ book: open }) => {
      await putBack();
      expect(picture(openBook(saveBook(open)))).toEqual(before);
    });
  });

  it("after a first report keeps the sheets unasked, and takes them away when asked", async () => {
    await withExcel(smallBook(), async ({ book: open }) => {
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
    await withExcel(smallBook(), async ({ book: open }) => {
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
    await withExcel(smallBook(), async ({ book: open, host }) => {
      await report();
      const before = JSON.stringify([...sheetOf(open, RECORD).rows].map(([row, cells]) => [row, [...cells]]));
      const trips = syncs(host);
      await refreshReport(choices());
      expect(syncs(host) - trips).toBe(2);
      expect(JSON.stringify([...sheetOf(open, RECORD).rows].map(([row, cells]) => [row, [...cells]]))).toBe(before);
    });
  });

  it("leaves a cell of a summary alone that somebody typed in since, and says so", async () => {
    await withExcel(smallBook(), async ({ book: open }) => {
      await report();
      typeIn(open, "Outcomes", 5, 0, "Pasted over");
      await refreshReport(choices());
      typeIn(open, "Outcomes", 5, 0, "Mine");
      const { left } = await putBack();
      expect(left.map(({ why }) => why)).toEqual(['A6 of Outcomes was changed since and says "Mine" now.']);
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
      const [first, before] = [await found(one.action), await foundAgain(one.action)];
      await withExcel(first, async ({ host }) => {
        cutOff(host, one.part);
        await expect(one.run()).rejects.toThrow();
      });
      await withExcel(openBook(saveBook(first)), async ({ book: open }) => {
        const { lastChange } = await readState(choices());
        // Cut off before the record was whole, nothing else has been written.
        if (lastChange?.finished === false) await putBack();
        expect(picture(open)).toEqual(before);
      });
    },
  );
});
