import { heard, onSheet } from "../support/sheet.ts";

type Listen = (sheet: Excel.Worksheet, heard: (event: object) => Promise<void>) => unknown;

/** What a listener hears of an act, without the context that the client adds. */
async function told(listen: Listen, act: (sheet: Excel.Worksheet) => unknown): Promise<Record<string, unknown>[]> {
  const events: Record<string, unknown>[] = [];
  await onSheet(async ({ sheet, context }) => {
    sheet.getRange("A1:B2").values = [
      ["h", "i"],
      [1, 2],
    ];
    sheet.tables.add("A1:B2", true).name = "T";
    await context.sync();
    listen(sheet, (event) => {
      events.push(JSON.parse(JSON.stringify(event)) as Record<string, unknown>);
      return Promise.resolve();
    });
    await context.sync();
    act(sheet);
    await context.sync();
    await heard();
  });
  return events;
}

it.each<
  readonly [what: string, listen: Listen, act: (sheet: Excel.Worksheet) => unknown, event: Record<string, unknown>]
>([
  [
    "a single cell",
    (s, h) => s.onChanged.add(h),
    (s) => Object.assign(s.getRange("D4"), { values: [[42]] }),
    {
      type: "WorksheetChanged",
      address: "D4",
      changeType: "RangeEdited",
      details: { valueBefore: "", valueAfter: 42, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
    },
  ],
  [
    "several cells, without details",
    (s, h) => s.onChanged.add(h),
    (s) => Object.assign(s.getRange("D4:E4"), { values: [[1, 2]] }),
    { address: "D4:E4", changeType: "RangeEdited", source: "Local", triggerSource: "ThisLocalAddin" },
  ],
  ["clearing", (s, h) => s.onChanged.add(h), (s) => s.getRange("A:A").clear("Contents"), { address: "A:A" }],
  [
    "rows put in",
    (s, h) => s.onChanged.add(h),
    (s) => s.getRange("5:6").insert("Down"),
    { address: "5:6", changeType: "RowInserted" },
  ],
  [
    "columns taken out",
    (s, h) => s.onChanged.add(h),
    (s) => s.getRange("F:F").delete("Left"),
    { address: "F:F", changeType: "ColumnDeleted" },
  ],
  [
    "cells put in",
    (s, h) => s.onChanged.add(h),
    (s) => s.getRange("F1").insert("Down"),
    { address: "F1", changeType: "CellInserted" },
  ],
  [
    "any sheet of the workbook",
    (s, h) => s.context.workbook.worksheets.onChanged.add(h),
    (s) => Object.assign(s.getRange("D4"), { values: [[1]] }),
    { address: "D4" },
  ],
  [
    "a table",
    (s, h) => s.tables.getItem("T").onChanged.add(h),
    (s) =>
      Object.assign(s.getRange("B2:C3"), {
        values: [
          [1, 2],
          [3, 4],
        ],
      }),
    { type: "TableChanged", address: "B2" },
  ],
  [
    "any table",
    (s, h) => s.context.workbook.tables.onChanged.add(h),
    (s) => Object.assign(s.getRange("B2"), { values: [[1]] }),
    { tableId: "1" },
  ],
  [
    "a selection",
    (s, h) => s.onSelectionChanged.add(h),
    (s) => s.getRange("B2:B3").select(),
    { type: "WorksheetSelectionChanged", address: "B2:B3" },
  ],
  [
    "a new sheet",
    (s, h) => s.context.workbook.worksheets.onAdded.add(h),
    (s) => s.context.workbook.worksheets.add("Z"),
    { type: "WorksheetAdded", source: "Local" },
  ],
  [
    "a sheet that goes",
    (s, h) => s.context.workbook.worksheets.onDeleted.add(h),
    (s) => s.context.workbook.worksheets.add("Z").delete(),
    { type: "WorksheetDeleted" },
  ],
  [
    "another active sheet",
    (s, h) => s.context.workbook.worksheets.onActivated.add(h),
    (s) => s.context.workbook.worksheets.add("Z").activate(),
    { type: "WorksheetActivated" },
  ],
])("tells of %s", async (_, listen, act, event) => {
  const events = await told(listen, act);
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject(event);
});

it("tells nobody who stopped listening, and nobody of what another sheet does", async () => {
  const events = await told(
    (sheet, hear) => {
      sheet.onChanged.add(hear).remove();
      sheet.context.workbook.worksheets.add("Quiet").onChanged.add(hear);
    },
    (sheet) => Object.assign(sheet.getRange("A2"), { values: [[1]] }),
  );
  expect(events).toStrictEqual([]);
});

it("tells in the order in which things happened", async () => {
  const events = await told(
    (sheet, hear) => {
      sheet.onChanged.add(hear);
      sheet.onSelectionChanged.add(hear);
      sheet.context.workbook.worksheets.onAdded.add(hear);
    },
    (sheet) => {
      sheet.getRange("D1").values = [[1]];
      sheet.context.workbook.worksheets.add("Z");
      sheet.getRange("B2:B3").select();
    },
  );
  expect(events.map(({ type }) => type)).toStrictEqual([
    "WorksheetChanged",
    "WorksheetAdded",
    "WorksheetSelectionChanged",
  ]);
});
