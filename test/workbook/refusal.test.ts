import type { Write } from "../../src/grid/write.ts";
import { refusedBy } from "../../src/workbook/refusal.ts";
import { WorkbookError } from "../../src/workbook/workbookError.ts";

/** An error as Microsoft's client library makes it. */
const fromHost = (code: string, errorLocation?: string) =>
  Object.assign(new Error(`The host's own words for ${code}.`), {
    name: "RichApi.Error",
    code,
    debugInfo: { errorLocation },
  });

const cell = (sheet: string): Write => ({
  ...{ kind: "values", sheet, area: { row: 0, column: 0, rows: 1, columns: 1 }, values: [[1]] },
});
const reading = { writes: [], begun: false, again: "press Refresh again" };
const writing = (...writes: Write[]) => ({ writes, begun: false, again: "press Refresh again" });

describe("refusedBy", () => {
  it.each([
    { host: "InvalidOperationInCellEditMode", code: "cell-being-edited" },
    { host: "WriteNotSupportedWhenModalDialogOpen", code: "dialog-open" },
    { host: "ResponsePayloadSizeLimitExceeded", code: "too-large" },
    { host: "RequestPayloadSizeLimitExceeded", code: "too-large" },
    { host: "RangeExceedsLimit", code: "too-large" },
    { host: "ActivityLimitReached", code: "busy" },
    { host: "Conflict", code: "busy" },
    { host: "ConnectionFailure", code: "connection-lost" },
    { host: "InvalidOrTimedOutSession", code: "connection-lost" },
    { host: "ApiNotFound", code: "not-supported" },
    { host: "UnsupportedSheet", code: "not-supported" },
    { host: "MergedRangeConflict", code: "in-the-way" },
    { host: "ItemAlreadyExists", code: "invalid-name" },
    { host: "GeneralException", code: "unknown" },
    { host: "SomethingNew", code: "unknown" },
  ])("takes $host as $code, whatever was going on", ({ host, code }) => {
    for (const doing of [reading, writing(cell("Risks"))]) {
      const error = fromHost(host);
      expect(refusedBy(error, doing)).toMatchObject({ name: "WorkbookError", code, cause: error });
    }
  });

  it.each([
    { host: "AccessDenied", at: "Range.values", code: "sheet-protected", because: "a cell was written" },
    { host: "AccessDenied", at: "WorksheetCollection.add", code: "workbook-protected", because: "a sheet was added" },
    { host: "AccessDenied", at: "Worksheet.name", code: "workbook-protected", because: "a sheet was renamed" },
    { host: "AccessDenied", at: undefined, code: "read-only", because: "the request as a whole was refused" },
    { host: "ItemNotFound", at: "WorksheetCollection.getItem", code: "sheet-gone", because: "a sheet was asked for" },
    { host: "ItemNotFound", at: "NamedItemCollection.getItem", code: "name-gone", because: "a name was asked for" },
    { host: "ItemNotFound", at: "TableCollection.getItem", code: "table-gone", because: "a table was asked for" },
    { host: "ItemNotFound", at: "Range.getCell", code: "unknown", because: "something else was asked for" },
    { host: "InvalidArgument", at: "Worksheet.name", code: "invalid-name", because: "a name was given" },
    { host: "InvalidArgument", at: "NamedItemCollection.add", code: "invalid-name", because: "a name was given" },
    { host: "InvalidArgument", at: "Range.values", code: "unknown", because: "something else was given" },
  ])("takes $host at $at as $code while writing, because $because", ({ host, at, code }) => {
    expect(refusedBy(fromHost(host, at), writing(cell("Risks")))).toMatchObject({ code });
  });

  it.each([
    { error: new TypeError("x is not a function"), because: "it is not the host's" },
    { error: "text", because: "it is no error at all" },
    { error: null, because: "it is nothing" },
    { error: Object.assign(new Error("no such file"), { code: "ENOENT" }), because: "its code is not the host's" },
    { error: fromHost("PropertyNotLoaded"), because: "we read what we had not asked for" },
    { error: fromHost("InvalidObjectPath"), because: "we used what was no longer there" },
    { error: fromHost("RunMustReturnPromise"), because: "we called it wrongly" },
  ])("lets a fault through, because $because", ({ error }) => {
    expect(refusedBy(error, writing(cell("Risks")))).toBe(error);
  });

  it("lets our own refusals through", () => {
    const refused = refusedBy(fromHost("ActivityLimitReached"), reading);
    expect(refusedBy(refused, writing(cell("Risks")))).toBe(refused);
  });
});

describe("the sentence of a refusal", () => {
  const message = (error: unknown) => (error instanceof WorkbookError ? error.message : "no refusal");

  it("says what happened, what to do, and that nothing was changed", () => {
    expect(message(refusedBy(fromHost("InvalidOperationInCellEditMode"), writing(cell("Risks"))))).toBe(
      "A cell is being edited, and until that is finished Excel does nothing else. " +
        "Press Enter to keep what was typed or Esc to drop it, then press Refresh again. Nothing was changed.",
    );
  });

  it("does not speak of changes where nothing was to be changed", () => {
    expect(message(refusedBy(fromHost("ActivityLimitReached"), reading))).toBe(
      "Excel is busy with something else. Wait a minute, then press Refresh again.",
    );
  });

  it("says that part may be written when an earlier request had gone through", () => {
    const doing = { ...writing(cell("Risks")), begun: true };
    expect(message(refusedBy(fromHost("ActivityLimitReached"), doing))).toBe(
      "Excel is busy with something else. Wait a minute, then press Refresh again. " +
        "Part of what was to be written may already be in the workbook.",
    );
  });

  it("says that part may be written when a request stopped on its way", () => {
    expect(message(refusedBy(fromHost("AccessDenied", "Range.values"), writing(cell("Risks"))))).toBe(
      "The sheet Risks is protected. Unprotect it (Review, Unprotect Sheet), then press Refresh again. " +
        "Part of what was to be written may already be in the workbook.",
    );
  });

  it("names the sheets among which the refused one is", () => {
    const doing = writing(cell("Risks"), cell("Actions"), cell("Risks"), cell("Workplan"));
    expect(message(refusedBy(fromHost("AccessDenied", "Range.values"), doing))).toContain(
      "One of the sheets Risks, Actions and Workplan is protected.",
    );
  });

  it("names what was asked for and is not there", () => {
    const write: Write = { kind: "setName", name: "Scr_1", refersTo: "=Risks!$A$1", comment: "", visible: true };
    expect(message(refusedBy(fromHost("ItemNotFound", "NamedItemCollection.getItem"), writing(write)))).toContain(
      "The name Scr_1 is no longer defined in this workbook.",
    );
  });

  it("tells the code and the member of what we do not know", () => {
    expect(message(refusedBy(fromHost("InvalidArgument", "Range.values"), reading))).toContain(
      "(InvalidArgument at Range.values)",
    );
  });
});
