import { type Area, parseArea } from "../grid/area.ts";
import { refusedBy } from "./refusal.ts";

/** Something that changed on a sheet. */
export interface SheetChange {
  readonly sheetId: string;
  /** Where; null when that is not one rectangle. */
  readonly area: Area | null;
  /** `shifted`: cells may have moved, because rows, columns or cells were inserted or deleted, or Excel does not say. */
  readonly what: "edited" | "shifted";
  /** Whether this add-in wrote it, in this pane. */
  readonly own: boolean;
  /** Whether somebody else did, who has the workbook open at the same time. */
  readonly remote: boolean;
}

const DOING = { writes: [], begun: false, again: "try again" } as const;

/**
 * Listens to changes of cells on some sheets, by the sheets' ids, until the function that comes back is called; calling
 * it again does nothing. What this add-in writes is heard too and says so (`own`).
 * Syncs: 1 to begin and 1 to stop.
 */
export async function watchSheets(
  sheetIds: readonly string[],
  listener: (change: SheetChange) => void,
): Promise<() => Promise<void>> {
  const watched = new Set(sheetIds);
  const heard = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (watched.has(event.worksheetId)) listener(changeOf(event));
    return Promise.resolve();
  };
  const handler = await refusing(Excel.run((context) => begin(context, heard)));
  let stopped = false;
  return async () => {
    if (stopped) return;
    stopped = true;
    await refusing(Excel.run(handler.context, (context) => stop(context, handler)));
  };
}

type Handler = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

/** One registration hears every sheet, those that are added later included. */
async function begin(
  context: Excel.RequestContext,
  heard: (event: Excel.WorksheetChangedEventArgs) => Promise<void>,
): Promise<Handler> {
  const handler = context.workbook.worksheets.onChanged.add(heard);
  await context.sync();
  return handler;
}

/** Excel: a registration is taken back in the context that it was made in ("Work with events", learn.microsoft.com). */
async function stop(context: OfficeExtension.ClientRequestContext, handler: Handler): Promise<void> {
  handler.remove();
  await context.sync();
}

async function refusing<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw refusedBy(error, DOING);
  }
}

function changeOf(event: Excel.WorksheetChangedEventArgs): SheetChange {
  return {
    sheetId: event.worksheetId,
    area: parseArea(event.address),
    what: event.changeType === "RangeEdited" ? "edited" : "shifted",
    own: event.triggerSource === "ThisLocalAddin",
    remote: event.source === "Remote",
  };
}
