import type { BookSheet } from "../../../xlsx/book.ts";
import { usedArea, WHOLE_SHEET } from "../../model/extent.ts";
import { invalidArgument, itemNotFound } from "../../protocol/refusal.ts";
import type { Remote, TypeSpec } from "../../protocol/remote.ts";
import { booleanOf, choiceOf, colourOf, wholeNumberOf } from "../arguments.ts";
import { EventType } from "../events.ts";
import { eventMethods } from "../event-methods.ts";
import { mustBeWritable } from "../guards.ts";
import type { SheetHandle } from "../handles.ts";
import { rangeAt, rangeOnSheet } from "../range-address.ts";
import { activate } from "../selecting.ts";
import { deleteSheet, moveSheet, renameSheet, setVisibility } from "../sheet-edit.ts";

const VISIBILITY: Readonly<Record<string, BookSheet["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

const ONE_CELL = { row: 0, column: 0, rows: 1, columns: 1 } as const;

const getRangeByIndexes = (
  { session, sheet }: SheetHandle,
  row: unknown,
  column: unknown,
  rows: unknown,
  columns: unknown,
): Remote => {
  const area = {
    row: wholeNumberOf(row),
    column: wholeNumberOf(column),
    rows: wholeNumberOf(rows),
    columns: wholeNumberOf(columns),
  };
  return session.remote("Range", rangeAt(session, sheet, area));
};

/** Several addresses, with commas between them. Source: `Excel.Worksheet.getRanges` (ExcelApi 1.9). */
function getRanges({ session, sheet }: SheetHandle, addresses: unknown): Remote {
  if (typeof addresses !== "string" || addresses.length > LONGEST_ADDRESS) throw invalidArgument();
  const areas = addresses.split(",").map((address) => rangeOnSheet(session, sheet, address.trim()).area);
  return session.remote("RangeAreas", { session, sheet, areas });
}

/** Source: "Work with multiple ranges simultaneously in Excel add-ins": an address has fewer than 8,192 characters. */
const LONGEST_ADDRESS = 8191;

function usedRange({ session, sheet }: SheetHandle, valuesOnly: unknown): Remote | null {
  session.calculation.settle();
  const area = usedArea(sheet, WHOLE_SHEET, valuesOnly === true);
  return area && session.remote("Range", { session, sheet, area });
}

function neighbour({ session, sheet }: SheetHandle, step: 1 | -1, visibleOnly: unknown): Remote | null {
  const sheets = session.book.sheets.filter(
    (each) => each === sheet || visibleOnly !== true || each.visibility === "visible",
  );
  const found = sheets[sheets.indexOf(sheet) + step];
  return found ? session.remote("Worksheet", { session, sheet: found }) : null;
}

function required(found: Remote | null): Remote {
  if (!found) throw itemNotFound();
  return found;
}

const byId = ({ sheet }: SheetHandle): string => sheet.id;

/** `Excel.Worksheet`. */
export const worksheet: TypeSpec<SheetHandle> = {
  name: "Worksheet",
  scalars: {
    Id: { get: byId },
    Name: { get: ({ sheet }) => sheet.name, set: renameSheet },
    Position: { get: ({ session, sheet }) => session.book.sheets.indexOf(sheet), set: moveSheet },
    Visibility: {
      get: ({ sheet }) => Object.keys(VISIBILITY).find((name) => VISIBILITY[name] === sheet.visibility),
      set: (self, value) => setVisibility(self, VISIBILITY[choiceOf(value, Object.keys(VISIBILITY))] ?? "visible"),
    },
    // Excel: no colour reads and is written as an empty text. Source: `Excel.Worksheet.tabColor`.
    TabColor: {
      get: ({ sheet }) => sheet.tabColor ?? "",
      set: ({ session, sheet }, value) => {
        mustBeWritable(session);
        sheet.tabColor = value === "" ? null : colourOf(value);
      },
    },
    ShowGridlines: { get: ({ sheet }) => sheet.showGridlines },
    // Excel: the client reads this as ShowGridlines and writes it as Gridlines. Source: `Worksheet_ShowGridlines_Set` in the client.
    Gridlines: {
      get: ({ sheet }) => sheet.showGridlines,
      set: ({ session, sheet }, value) => {
        mustBeWritable(session);
        sheet.showGridlines = booleanOf(value);
      },
    },
  },
  children: {
    Charts: (self) => self.session.remote("ChartCollection", self),
    Tables: (self) => self.session.remote("TableCollection", self),
    Names: (self) => self.session.remote("NamedItemCollection", self),
    Protection: (self) => self.session.remote("WorksheetProtection", self),
    FreezePanes: (self) => self.session.remote("WorksheetFreezePanes", self),
    PageLayout: (self) => self.session.remote("PageLayout", self),
  },
  methods: {
    Activate: ({ session, sheet }) => activate(session, sheet),
    Delete: deleteSheet,
    GetRange: ({ session, sheet }, address) => session.remote("Range", rangeOnSheet(session, sheet, address)),
    GetRangeByIndexes: getRangeByIndexes,
    GetRanges: getRanges,
    GetCell: (self, row, column) => getRangeByIndexes(self, row, column, 1, 1),
    GetUsedRangeOrNullObject: usedRange,
    // Excel: an empty sheet gives its first cell. Source: `Excel.Worksheet.getUsedRange`.
    GetUsedRange: (self, valuesOnly) =>
      usedRange(self, valuesOnly) ?? self.session.remote("Range", { ...self, area: ONE_CELL }),
    GetNext: (self, visibleOnly) => required(neighbour(self, 1, visibleOnly)),
    GetNextOrNullObject: (self, visibleOnly) => neighbour(self, 1, visibleOnly),
    GetPrevious: (self, visibleOnly) => required(neighbour(self, -1, visibleOnly)),
    GetPreviousOrNullObject: (self, visibleOnly) => neighbour(self, -1, visibleOnly),
    ...eventMethods<SheetHandle>("DataChangedEvent", EventType.worksheetChanged, byId),
    ...eventMethods<SheetHandle>("SelectionChangedEvent", EventType.worksheetSelectionChanged, byId),
    ...eventMethods<SheetHandle>("ActivatedEvent", EventType.worksheetActivated, byId),
  },
};
