import { cellIn, firstSheet, onSheet, valuesOf } from "../support/sheet.ts";
import { refusedSync } from "../support/refused.ts";

it("leaves a cell alone for null and empties it for an empty text", () =>
  onSheet(async ({ sheet, book }) => {
    const range = sheet.getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.values = [[null, "", 4]];
    expect(await valuesOf(range)).toStrictEqual([[1, "", 4]]);
    expect(cellIn(book, 0, 1)).toBeNull();
  }));

it("puts one value into every cell", () =>
  onSheet(async ({ sheet }) => {
    const range = sheet.getRange("A1:B2");
    range.values = "x" as unknown as string[][];
    expect(await valuesOf(range)).toStrictEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
  }));

it("keeps a cell without content as long as it looks like something", () =>
  onSheet(async ({ sheet, book, context }) => {
    const range = sheet.getRange("A1:B1");
    range.values = [["x", "y"]];
    sheet.getRange("A1").format.font.bold = true;
    range.values = [["", ""]];
    await context.sync();
    expect([...(firstSheet(book).rows.get(0)?.keys() ?? [])]).toStrictEqual([0]);
  }));

it.each([
  ["too few rows", [[1, 2]]],
  ["too many rows", [[1], [2], [3]]],
  ["a row too short", [[1, 2], [3]]],
  [
    "a thing that is no value",
    [
      [{}, 1],
      [2, 3],
    ],
  ],
])("refuses %s", (_, values) =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange("A1:B2").values = values as number[][];
    expect((await refusedSync(context)).code).toBe("InvalidArgument");
  }),
);

it.each(["A:A", "3:4"])("refuses values for all of %s", (address) =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange(address).values = [[1]];
    expect((await refusedSync(context)).code).toBe("InvalidArgument");
  }),
);

it("gives a date typed as text the date format, unless the cell has a format of its own", () =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange("A2").numberFormat = [["0.00"]];
    const range = sheet.getRange("A1:A2");
    range.values = [["31/03/22"], ["31/03/22"]];
    range.load("values,numberFormat,text");
    await context.sync();
    expect(range.values).toStrictEqual([[44651], [44651]]);
    expect(range.numberFormat).toStrictEqual([["m/d/yyyy"], ["0.00"]]);
    expect(range.text).toStrictEqual([["31/03/2022"], ["44651.00"]]);
  }));

it("keeps as text what is written to cells formatted as text", () =>
  onSheet(async ({ sheet, context }) => {
    const range = sheet.getRange("A1:C1");
    range.numberFormat = "@" as unknown as string[][];
    range.values = [["5%", "=1+1", "31/03/22"]];
    range.load("values,formulas,valueTypes");
    await context.sync();
    expect(range.values).toStrictEqual([["5%", "=1+1", "31/03/22"]]);
    expect(range.valueTypes).toStrictEqual([["String", "String", "String"]]);
  }));

it.each([
  ["=1+", "an unfinished formula"],
  ["=SUM(", "an unclosed bracket"],
  ["- improved, slowly", "a dash makes a formula of it"],
])("refuses %s because %s", (text) =>
  onSheet(async ({ sheet, context }) => {
    sheet.getRange("A1").values = [[text]];
    expect((await refusedSync(context)).code).toBe("InvalidArgument");
  }),
);

it("puts nothing into the covered part of merged cells", () =>
  onSheet(async ({ sheet, book }) => {
    sheet.getRange("A1:B1").merge();
    sheet.getRange("A1:B1").values = [["title", "lost"]];
    expect(await valuesOf(sheet.getRange("A1:B1"))).toStrictEqual([["title", ""]]);
    expect(firstSheet(book).merged).toStrictEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  }));

it("reads errors as their text, of the kind error", () =>
  onSheet(async ({ sheet, context }) => {
    const range = sheet.getRange("A1:C1");
    range.values = [["#N/A", "=1/0", "'#N/A"]];
    range.load("values,valueTypes,text");
    await context.sync();
    expect(range.values).toStrictEqual([["#N/A", "#DIV/0!", "#N/A"]]);
    expect(range.valueTypes).toStrictEqual([["Error", "Error", "String"]]);
    expect(range.text).toStrictEqual([["#N/A", "#DIV/0!", "#N/A"]]);
  }));

it("writes and reads 10,000 rows of 11 columns in one trip each", () =>
  onSheet(async ({ sheet, host }) => {
    const rows = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 11 }, (__, column) => row * 11 + column),
    );
    const range = sheet.getRange("A1:K10000");
    range.values = rows;
    expect(await valuesOf(range)).toStrictEqual(rows);
    expect(host.trips.map((trip) => trip.statusCode)).toStrictEqual([200]);
    expect(host.trips[0]?.request.Actions.filter((action) => action.ActionType === 4).length).toBeGreaterThan(50);
  }));

it("writes all of a block or nothing of it", () =>
  onSheet(async ({ sheet, context, book }) => {
    sheet.getRange("A1:A3").values = [[1], ["=1+"], [3]];
    expect((await refusedSync(context)).code).toBe("InvalidArgument");
    sheet.getRange("A1:B2").values = [[1, 2], [3]];
    expect((await refusedSync(context)).code).toBe("InvalidArgument");
    expect(firstSheet(book).rows.size).toBe(0);
  }));

it("shows #SPILL! where something is written into results that spill, and lets them spill again", () =>
  onSheet(async ({ sheet }) => {
    sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
    expect(await valuesOf(sheet.getRange("A1:A3"))).toStrictEqual([[1], [2], [3]]);
    sheet.getRange("A2").values = [["mine"]];
    expect(await valuesOf(sheet.getRange("A1:A3"))).toStrictEqual([["#SPILL!"], ["mine"], [""]]);
    sheet.getRange("A2").clear("Contents");
    sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
    expect(await valuesOf(sheet.getRange("A1:A3"))).toStrictEqual([[1], [2], [3]]);
  }));

it("refuses to change a part of an array formula's area", () =>
  onSheet(async ({ sheet, context, book }) => {
    sheet.getRange("A1").formulas = [["=B1:B2*2"]];
    await context.sync();
    Object.assign(cellIn(book, 0, 0) ?? {}, { arrayArea: { row: 0, column: 0, rows: 2, columns: 1 } });
    sheet.getRange("A2").values = [["x"]];
    expect((await refusedSync(context)).code).toBe("InvalidOperation");
  }));
