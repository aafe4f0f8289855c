import { parseArea } from "../../src/grid/area.ts";
import { THROTTLED } from "../../src/standin/faults.ts";
import { inWorkbook } from "../../src/workbook/inWorkbook.ts";
import { type SheetChange, watchSheets } from "../../src/workbook/watchSheets.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { bookOf, sheetOf } from "./books.ts";

/** Lets events that are under way arrive. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

const book = () => bookOf({ Outcomes: [["x"]], Risks: [["y"]] });

/** Writes a value as the add-in does. */
const write = (sheet: string) =>
  inWorkbook(async (room) => {
    await room.read();
    await room.write([{ kind: "values", sheet, area: { row: 1, column: 1, rows: 2, columns: 1 }, values: [[1], [2]] }]);
  });

describe("watchSheets", () => {
  it("hears what changes on the sheets it watches, and on no others", async () => {
    await withExcel(book(), async ({ book }) => {
      const heard: SheetChange[] = [];
      const { id } = sheetOf(book, "Risks");
      await watchSheets(
        (one) => one === id,
        (change) => heard.push(change),
      );
      await write("Outcomes");
      await write("Risks");
      await settle();
      expect(heard).toStrictEqual([
        { sheetId: id, area: parseArea("B2:B3"), what: "edited", own: true, remote: false },
      ]);
    });
  });

  it("hears nothing after it was stopped, and can be stopped twice", async () => {
    await withExcel(book(), async ({ host, book }) => {
      const heard: SheetChange[] = [];
      const { id } = sheetOf(book, "Risks");
      const stop = await watchSheets(
        (one) => one === id,
        (change) => heard.push(change),
      );
      expect(syncs(host)).toBe(1);
      await stop();
      await stop();
      expect(syncs(host)).toBe(2);
      await write("Risks");
      await settle();
      expect(heard).toStrictEqual([]);
    });
  });

  it("says when it cannot begin", async () => {
    await withExcel(book(), async ({ host }) => {
      host.failNext(THROTTLED);
      await expect(
        watchSheets(
          () => false,
          () => undefined,
        ),
      ).rejects.toMatchObject({ code: "busy" });
    });
  });
});
