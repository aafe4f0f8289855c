import type { Write } from "../../src/grid/write.ts";
import { inWorkbook } from "../../src/workbook/inWorkbook.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { asText, bookOf, sheetOf } from "./books.ts";

const cell = (sheet: string, value: number, row = 0): Write => ({
  ...{ kind: "values", sheet, area: { row, column: 0, rows: 1, columns: 1 }, values: [[value]] },
});

describe("inWorkbook", () => {
  it("gives back what the work gives", async () => {
    await withExcel(["A"], async () => {
      expect(await inWorkbook(() => Promise.resolve(42))).toBe(42);
    });
  });

  it("makes the trips of its calls and no others: two to read and one to write", async () => {
    await withExcel(bookOf({ Risks: [["Flood"]] }), async ({ host, book }) => {
      await inWorkbook(async (room) => {
        const { grids } = await room.read();
        expect(syncs(host)).toBe(2);
        await room.write([cell("Risks", grids.length, 1)]);
        expect(syncs(host)).toBe(3);
      });
      expect(syncs(host)).toBe(3);
      expect(asText(sheetOf(book, "Risks"))).toBe('1: "Flood"\n2: 1');
    });
  });

  it("gives every reference back to Excel", async () => {
    await withExcel(bookOf({ Risks: [["Flood"]] }), async ({ host }) => {
      await inWorkbook(async (room) => {
        await room.read();
        await room.write([cell("Risks", 1)]);
      });
      expect(host.session.references.size).toBe(0);
    });
  });

  it("knows, when it writes again, what it has written before", async () => {
    await withExcel(bookOf({ Risks: [["Flood"]] }), async ({ host, book }) => {
      const name = (refersTo: string): Write => ({
        kind: "setName",
        name: "Scr_1",
        refersTo,
        comment: "",
        visible: true,
      });
      await inWorkbook(async (room) => {
        await room.read();
        await room.write([{ kind: "addSheet", sheet: "Report", after: null, visible: true }, name("=Report!$A$1")]);
        await room.write([cell("Report", 7), name("=Report!$A$2")]);
      });
      expect(syncs(host)).toBe(4);
      expect(asText(sheetOf(book, "Report"))).toBe("1: 7");
      expect(book.names).toMatchObject([{ formula: "Report!$A$2" }]);
    });
  });

  it("sees what it has written when it reads again", async () => {
    await withExcel(bookOf({ Risks: [["Flood"]] }), async () => {
      await inWorkbook(async (room) => {
        await room.read();
        await room.write([cell("Risks", 5)]);
        expect((await room.read()).grids[0]?.values).toStrictEqual([[5]]);
      });
    });
  });
});
