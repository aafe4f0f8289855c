import { refusedBy } from "./refusal.ts";

/**
 * Registers a handler of an event, until the function that comes back is called; calling it again does nothing.
 * Syncs: 1 to begin and 1 to stop.
 * @throws WorkbookError when Excel refuses
 */
export async function hearing<Args>(
  register: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<Args>,
): Promise<() => Promise<void>> {
  const handler = await refusing(
    Excel.run(async (context) => {
      const registered = register(context);
      await context.sync();
      return registered;
    }),
  );
  let stopped = false;
  return async () => {
    if (stopped) return;
    stopped = true;
    await refusing(Excel.run(handler.context, (context) => stop(context, handler)));
  };
}

/** Excel: a registration is taken back in the context that it was made in ("Work with events", learn.microsoft.com). */
async function stop<Args>(
  context: OfficeExtension.ClientRequestContext,
  handler: OfficeExtension.EventHandlerResult<Args>,
): Promise<void> {
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
