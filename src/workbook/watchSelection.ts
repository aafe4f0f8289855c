import { refusedBy } from "./refusal.ts";

/**
 * Listens to what is selected, on every sheet, until the function that comes back is called; calling it again does nothing. What this add-in
 * selects is heard too.
 * Syncs: 1 to begin and 1 to stop.
 */
export async function watchSelection(listener: () => void): Promise<() => Promise<void>> {
  const heard = (): Promise<void> => {
    listener();
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

type Handler = OfficeExtension.EventHandlerResult<Excel.WorksheetSelectionChangedEventArgs>;

async function begin(context: Excel.RequestContext, heard: () => Promise<void>): Promise<Handler> {
  const handler = context.workbook.worksheets.onSelectionChanged.add(heard);
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
    throw refusedBy(error, { writes: [], begun: false, again: "try again" });
  }
}
