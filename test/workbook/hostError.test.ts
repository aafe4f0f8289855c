import { hostError, wasTooMuchToRead, wasTooMuchToWrite } from "../../src/workbook/hostError.ts";
import { withExcel } from "../support/excel.ts";

const made = (code: string, errorLocation?: unknown) => ({ name: "RichApi.Error", code, debugInfo: { errorLocation } });

describe("hostError", () => {
  it("knows a genuine error of Microsoft's client, with its code and member", async () => {
    await withExcel(["A"], async () => {
      const error: unknown = await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Gone").load({ name: true });
        await context.sync();
      }).catch((thrown: unknown) => thrown);
      expect(hostError(error)).toStrictEqual({ code: "ItemNotFound", location: "WorksheetCollection.getItem" });
    });
  });

  it.each([
    { error: made("Conflict", "Range.values"), found: { code: "Conflict", location: "Range.values" } },
    { error: made("Conflict", ""), found: { code: "Conflict", location: null } },
    { error: made("Conflict", 7), found: { code: "Conflict", location: null } },
    { error: made("Conflict"), found: { code: "Conflict", location: null } },
    { error: { name: "RichApi.Error", code: "Conflict" }, found: { code: "Conflict", location: null } },
    {
      error: { name: "RichApi.Error", code: "Conflict", debugInfo: null },
      found: { code: "Conflict", location: null },
    },
    { error: { name: "RichApi.Error", code: 500 }, found: null },
    { error: { name: "Error", code: "Conflict" }, found: null },
    { error: new Error("no code"), found: null },
    { error: "Conflict", found: null },
    { error: null, found: null },
    { error: undefined, found: null },
  ])("reads $error as $found", ({ error, found }) => {
    expect(hostError(error)).toStrictEqual(found);
  });
});

describe("what is worth asking for in smaller pieces", () => {
  it.each([
    { error: made("ResponsePayloadSizeLimitExceeded"), read: true, write: false, because: "the answer was too large" },
    { error: made("RangeExceedsLimit", "Range.values"), read: true, write: false, because: "it has too many cells" },
    { error: made("MemoryLimitReached"), read: true, write: false, because: "memory ran out" },
    { error: made("RequestPayloadSizeLimitExceeded"), read: false, write: true, because: "the request was too large" },
    {
      error: made("InvalidArgument", "Range.getRowProperties"),
      read: true,
      write: false,
      because: "all rows were asked",
    },
    {
      error: made("InvalidArgument", "Range.getColumnProperties"),
      read: true,
      write: false,
      because: "all columns were",
    },
    { error: made("InvalidArgument", "Range.values"), read: false, write: false, because: "something else was wrong" },
    { error: made("ActivityLimitReached"), read: false, write: false, because: "Excel was busy" },
    { error: new Error("ours"), read: false, write: false, because: "it is not Excel's" },
  ])("reading: $read, writing: $write, when $because", ({ error, read, write }) => {
    expect(wasTooMuchToRead(error)).toBe(read);
    expect(wasTooMuchToWrite(error)).toBe(write);
  });
});
