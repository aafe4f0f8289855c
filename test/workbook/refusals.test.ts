import { parseArea } from "../../src/grid/area.ts";
import type { Write } from "../../src/grid/write.ts";
import { CELL_EDIT, CONNECTION_LOST, type Fault, THROTTLED, tooLarge } from "../../src/standin/faults.ts";
import { inWorkbook } from "../../src/workbook/inWorkbook.ts";
import { WorkbookError } from "../../src/workbook/workbookError.ts";
import { type Opened, syncs, withExcel } from "../support/excel.ts";
import { asText, bookOf, sheetOf } from "./books.ts";

const cell = (sheet: string, address: string, value: string | number): Write => ({
  ...{
    kind: "values",
    sheet,
    area: parseArea(address) ?? { row: -1, column: 0, rows: 1, columns: 1 },
    values: [[value]],
  },
});
const modal: Fault = { kind: "refused", status: 400, code: "WriteNotSupportedWhenModalDialogOpen", message: "" };
const session: Fault = { kind: "refused", status: 408, code: "InvalidOrTimedOutSession", message: "" };

const words = { again: "press Refresh again" };
const book = () => bookOf({ Outcomes: [["Crime"]], Risks: [["Flood"]] });

/** Reads, lets something happen, then writes; gives what was thrown. */
const refusalAfter = (happens: () => void, writes: readonly Write[]) =>
  inWorkbook(async (room) => {
    await room.read();
    happens();
    await room.write(writes);
  }, words).then(
    () => null,
    (error: unknown) => (error instanceof WorkbookError ? error : Promise.reject(error as Error)),
  );

describe("a refusal of the host", () => {
  it.each([
    { fault: CELL_EDIT, code: "cell-being-edited", changed: "nothing" },
    { fault: THROTTLED, code: "busy", changed: "nothing" },
    { fault: modal, code: "dialog-open", changed: "nothing" },
    { fault: session, code: "connection-lost", changed: "part" },
    { fault: CONNECTION_LOST, code: "connection-lost", changed: "part" },
  ])("$fault.code while writing is $code, and $changed was changed", async ({ fault, code, changed }) => {
    await withExcel(book(), async ({ host, book }) => {
      const refusal = await refusalAfter(() => host.failNext(fault), [cell("Risks", "B1", 12)]);
      expect(refusal).toMatchObject({ code, changed });
      expect(refusal?.message).toContain("then press Refresh again.");
      expect(asText(sheetOf(book, "Risks"))).toBe('1: "Flood"');
    });
  });

  it.each([
    { fault: CELL_EDIT, code: "cell-being-edited" },
    { fault: THROTTLED, code: "busy" },
    { fault: CONNECTION_LOST, code: "connection-lost" },
  ])("$code while reading says nothing of changes", async ({ fault, code }) => {
    await withExcel(book(), async ({ host }) => {
      host.failNext(fault);
      const refusal = inWorkbook((room) => room.read(), words);
      await expect(refusal).rejects.toMatchObject({ code, changed: "no matter" });
      await expect(refusal).rejects.not.toThrow(/changed/);
    });
  });

  it("keeps the host's own error as its cause", async () => {
    await withExcel(book(), async ({ host }) => {
      const refusal = await refusalAfter(() => host.failNext(THROTTLED), [cell("Risks", "B1", 12)]);
      expect(refusal?.cause).toBeInstanceOf(OfficeExtension.Error);
    });
  });

  it("does not stand in the way of the next try in the same run", async () => {
    await withExcel(book(), async ({ host, book }) => {
      await inWorkbook(async (room) => {
        await room.read();
        host.failNext(THROTTLED);
        await expect(room.write([cell("Risks", "B1", 12)])).rejects.toMatchObject({ code: "busy" });
        await room.write([cell("Risks", "B1", 12)]);
      });
      expect(asText(sheetOf(book, "Risks"))).toBe('1: "Flood" | 12');
    });
  });

  it("does not stand in the way of the next run", async () => {
    await withExcel(book(), async ({ host, book }) => {
      await refusalAfter(() => host.failNext(CELL_EDIT), [cell("Risks", "B1", 12)]);
      expect(await refusalAfter(() => undefined, [cell("Risks", "B1", 12)])).toBeNull();
      expect(asText(sheetOf(book, "Risks"))).toBe('1: "Flood" | 12');
    });
  });

  it("of a request that cannot be made smaller is too-large", async () => {
    await withExcel(book(), async ({ host }) => {
      const refuseAll = () => Array.from({ length: 9 }, () => host.failNext(tooLarge("Request")));
      const refusal = await refusalAfter(refuseAll, [cell("Risks", "B1", 12)]);
      expect(refusal).toMatchObject({ code: "too-large", changed: "nothing" });
      expect(syncs(host)).toBeLessThanOrEqual(9);
    });
  });
});

describe("what is known beforehand", () => {
  const sent = ({ host }: Opened) => syncs(host);

  it.each([
    {
      prepare: ({ book }: Opened) => void (sheetOf(book, "Risks").protection = { password: false }),
      message:
        "The sheet Risks is protected. Unprotect it (Review, Unprotect Sheet), then press Refresh again. Nothing was changed.",
    },
    {
      prepare: ({ host }: Opened) => void (host.session.readOnly = true),
      message:
        "This workbook is open for reading only. Choose Edit Workbook or save a copy and open that, then press Refresh again. " +
        "Nothing was changed.",
    },
  ])("is refused before anything is written: $message", async ({ prepare, message }) => {
    await withExcel(book(), async (opened) => {
      prepare(opened);
      const refusal = await refusalAfter(() => undefined, [cell("Outcomes", "B1", 1), cell("Risks", "B1", 12)]);
      expect(refusal?.message).toBe(message);
      expect(sent(opened)).toBe(2);
      expect(asText(sheetOf(opened.book, "Outcomes"))).toBe('1: "Crime"');
    });
  });

  it("is known of a locked structure too", async () => {
    await withExcel(book(), async (opened) => {
      opened.book.structureLocked = true;
      const add: Write = { kind: "addSheet", sheet: "Report", after: null, visible: true };
      expect(await refusalAfter(() => undefined, [add])).toMatchObject({
        code: "workbook-protected",
        changed: "nothing",
      });
      expect(sent(opened)).toBe(2);
    });
  });
});

describe("selecting", () => {
  it("works in a workbook that is open for reading only", async () => {
    await withExcel(
      book(),
      async ({ book }) => {
        const area = { row: 0, column: 0, rows: 1, columns: 1 };
        expect(await refusalAfter(() => undefined, [{ kind: "select", sheet: "Risks", area }])).toBeNull();
        expect(book.activeSheet).toBe(1);
      },
      { readOnly: true },
    );
  });
});

describe("what changes between reading and writing", () => {
  const writes = [cell("Outcomes", "B1", 1), cell("Risks", "B1", 12)];

  it("is a sheet that was protected: what came before it is written, and the message says so", async () => {
    await withExcel(book(), async ({ book }) => {
      const protect = () => void (sheetOf(book, "Risks").protection = { password: false });
      const refusal = await refusalAfter(protect, writes);
      expect(refusal).toMatchObject({ code: "sheet-protected", changed: "part" });
      expect(refusal?.message).toBe(
        "One of the sheets Outcomes and Risks is protected. Unprotect it (Review, Unprotect Sheet), then press Refresh " +
          "again. Part of what was to be written may already be in the workbook.",
      );
      expect(asText(sheetOf(book, "Outcomes"))).toBe('1: "Crime" | 1');
    });
  });

  it("is a sheet that was deleted", async () => {
    await withExcel(book(), async ({ book }) => {
      const remove = () => void book.sheets.splice(1, 1);
      expect(await refusalAfter(remove, writes)).toMatchObject({ code: "sheet-gone", changed: "part" });
    });
  });

  it("is a name that was removed", async () => {
    const set: Write = { kind: "setName", name: "Scr_risks", refersTo: "=Risks!$A$1", comment: "", visible: true };
    await withExcel(book(), async ({ book }) => {
      book.names.push({ name: "Scr_risks", sheet: null, formula: "Risks!$A$9", comment: "", hidden: false });
      const refusal = await refusalAfter(() => void book.names.pop(), [set]);
      expect(refusal?.message).toContain("The name Scr_risks is no longer defined in this workbook.");
    });
  });

  it("is a structure that was locked", async () => {
    const add: Write = { kind: "addSheet", sheet: "Report", after: null, visible: true };
    await withExcel(book(), async ({ book }) => {
      expect(await refusalAfter(() => void (book.structureLocked = true), [add])).toMatchObject({
        code: "workbook-protected",
      });
    });
  });

  it("is a sheet that is deleted while the workbook is being read", async () => {
    await withExcel(book(), async ({ host, book }) => {
      const execute = host.execute.bind(host);
      host.execute = (...request) => {
        const answer = execute(...request);
        if (host.trips.length === 1) book.sheets.splice(1, 1);
        return answer;
      };
      await expect(inWorkbook((room) => room.read())).rejects.toMatchObject({
        code: "sheet-gone",
        message:
          "A sheet is no longer there: deleted or renamed. Bring it back (Undo, or the old name) or choose another sheet, then try again.",
      });
    });
  });
});

describe("a fault of ours", () => {
  it("comes through as it is", async () => {
    const fault = new TypeError("undefined is not a register");
    await withExcel(book(), async () => {
      await expect(inWorkbook(() => Promise.reject(fault))).rejects.toBe(fault);
    });
  });

  it("is writing without having read", async () => {
    await withExcel(book(), async ({ host }) => {
      await expect(inWorkbook((room) => room.write([cell("Risks", "B1", 1)]))).rejects.toThrow("has to be read before");
      expect(asText(sheetOf(host.book, "Risks"))).toBe('1: "Flood"');
    });
  });
});
