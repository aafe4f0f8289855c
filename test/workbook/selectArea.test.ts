import { parseArea } from "../../src/grid/area.ts";
import { CELL_EDIT } from "../../src/standin/faults.ts";
import { selectArea } from "../../src/workbook/selectArea.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { bookOf, sheetOf } from "./books.ts";

const area = parseArea("B2:C3") ?? { row: -1, column: 0, rows: 1, columns: 1 };
const book = () => bookOf({ Outcomes: [["x"]], Risks: [["y"]], Lists: [] });

describe("selectArea", () => {
  it("shows the sheet and selects the area, with one trip", async () => {
    await withExcel(book(), async ({ host, book }) => {
      await selectArea({ sheet: "Risks", area });
      expect(book.activeSheet).toBe(1);
      expect(host.session.selection).toMatchObject({ sheet: { name: "Risks" }, area });
      expect(syncs(host)).toBe(1);
    });
  });

  it("says that a sheet is gone", async () => {
    await withExcel(book(), async ({ host, book }) => {
      await expect(selectArea({ sheet: "Gone", area })).rejects.toMatchObject({
        code: "sheet-gone",
        message:
          "The sheet Gone is no longer there: deleted or renamed. " +
          "Bring it back (Undo, or the old name) or choose another sheet, then try again.",
      });
      expect(book.activeSheet).toBe(0);
      expect(syncs(host)).toBe(1);
    });
  });

  it("says that a sheet is hidden", async () => {
    await withExcel(book(), async ({ book }) => {
      sheetOf(book, "Lists").visibility = "hidden";
      await expect(selectArea({ sheet: "Lists", area })).rejects.toMatchObject({ code: "sheet-hidden" });
    });
  });

  it("says that a cell is being edited", async () => {
    await withExcel(book(), async ({ host }) => {
      host.failNext(CELL_EDIT);
      await expect(selectArea({ sheet: "Risks", area })).rejects.toMatchObject({ code: "cell-being-edited" });
    });
  });
});
