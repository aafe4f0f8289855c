import type { SheetArea } from "../grid/reference.ts";
import { rangeOf } from "./askArea.ts";
import { hostError } from "./hostError.ts";
import { refusedBy } from "./refusal.ts";
import { refusalFor } from "./sentences.ts";
import { WorkbookError, type WorkbookErrorCode } from "./workbookError.ts";

const AGAIN = "try again";

/**
 * Shows a sheet and selects an area of it.
 * Syncs: 1.
 * @throws WorkbookError `sheet-gone` when there is no such sheet, `sheet-hidden` when it cannot be shown.
 */
export async function selectArea(place: SheetArea): Promise<void> {
  try {
    await Excel.run((context) => select(context, place));
  } catch (error) {
    throw refusedBy(error, { writes: [], begun: false, again: AGAIN });
  }
}

async function select(context: Excel.RequestContext, place: SheetArea): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
  sheet.load({ visibility: true });
  sheet.activate();
  rangeOf(sheet, place.area).select();
  try {
    await context.sync();
  } catch (error) {
    // Excel: a request is carried out up to the step that fails, so what was asked before that step is known.
    const answered = hostError(error)?.location ?? null;
    throw (answered === null ? null : refusalOf(sheet, place.sheet, error)) ?? error;
  }
  const refusal = refusalOf(sheet, place.sheet, null);
  if (refusal) throw refusal;
}

/** What kept a sheet from being shown; null when nothing of the sheet did. */
function refusalOf(sheet: Excel.Worksheet, name: string, cause: unknown): WorkbookError | null {
  const code = codeOf(sheet);
  const about = { names: [name], each: true, again: AGAIN, changed: "no matter", host: null } as const;
  return code && new WorkbookError(refusalFor(code, about), { cause });
}

function codeOf(sheet: Excel.Worksheet): WorkbookErrorCode | null {
  if (sheet.isNullObject) return "sheet-gone";
  return sheet.visibility === "Visible" ? null : "sheet-hidden";
}
