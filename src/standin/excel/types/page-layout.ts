import { itemNotFound } from "../../protocol/refusal.ts";
import type { Remote, TypeSpec } from "../../protocol/remote.ts";
import { apiNotFound, invalidArgument } from "../../protocol/refusal.ts";
import { isEntireRow, WHOLE_SHEET } from "../../model/extent.ts";
import { choiceOf, memberOf, wholeNumberOf } from "../arguments.ts";
import { mustBeWritable } from "../guards.ts";
import type { SheetHandle } from "../handles.ts";
import { rangeArgument } from "../range-address.ts";

const PAPER = "A4";
const ORIENTATIONS = ["Portrait", "Landscape"] as const;

/** Either full size or fitted to pages; no other scale is modelled. Source: `Excel.PageLayoutZoomOptions`. */
function setZoom({ session, sheet }: SheetHandle, value: unknown): void {
  mustBeWritable(session);
  const scale = memberOf(value, "scale") ?? null;
  if (scale !== null && scale !== 100) throw apiNotFound("PageLayout.zoom.scale other than 100");
  if (scale !== null) {
    sheet.fitToPages = null;
    return;
  }
  const wide = memberOf(value, "horizontalFitToPages") ?? 0;
  const tall = memberOf(value, "verticalFitToPages") ?? 0;
  sheet.fitToPages = { wide: pages(wide), tall: pages(tall) };
}

function pages(value: unknown): number {
  const count = wholeNumberOf(value);
  if (count < 0) throw invalidArgument();
  return count;
}

function zoom({ sheet }: SheetHandle): unknown {
  if (!sheet.fitToPages) return { scale: 100 };
  return { horizontalFitToPages: sheet.fitToPages.wide || null, verticalFitToPages: sheet.fitToPages.tall || null };
}

function setPrintTitleRows({ session, sheet }: SheetHandle, value: unknown): void {
  mustBeWritable(session);
  const { area } = rangeArgument(session, sheet, value);
  if (!isEntireRow(area)) throw invalidArgument();
  sheet.printTitleRows = { first: area.row, last: area.row + area.rows - 1 };
}

function printTitleRows({ session, sheet }: SheetHandle): Remote | null {
  const rows = sheet.printTitleRows;
  if (!rows) return null;
  const area = { ...WHOLE_SHEET, row: rows.first, rows: rows.last - rows.first + 1 };
  return session.remote("Range", { session, sheet, area });
}

/** `Excel.PageLayout`. */
export const pageLayout: TypeSpec<SheetHandle> = {
  name: "PageLayout",
  scalars: {
    Orientation: {
      get: ({ sheet }) => (sheet.landscape ? "Landscape" : "Portrait"),
      set: ({ session, sheet }, value) => {
        mustBeWritable(session);
        sheet.landscape = choiceOf(value, ORIENTATIONS) === "Landscape";
      },
    },
    Zoom: { get: zoom, set: setZoom },
    // Only A4 is modelled, and that only as long as the book is open: a book does not hold its paper.
    PaperSize: {
      get: () => PAPER,
      set: ({ session }, value) => {
        mustBeWritable(session);
        if (value !== PAPER) throw apiNotFound(`PageLayout.paperSize other than ${PAPER}`);
      },
    },
  },
  methods: {
    SetPrintTitleRows: setPrintTitleRows,
    GetPrintTitleRowsOrNullObject: printTitleRows,
    GetPrintTitleRows: (self) => {
      const found = printTitleRows(self);
      if (!found) throw itemNotFound();
      return found;
    },
  },
};
