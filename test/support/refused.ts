/** The error that a promise is rejected with. A promise that is kept fails the test. */
export async function refusal(work: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await work;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("This should have been refused.");
}

/** The error that Microsoft's client throws at once, before anything is sent. */
export function thrown(work: () => unknown): OfficeExtension.Error {
  try {
    work();
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("This should have thrown.");
}

/** Sends what is queued and gives the error it is refused with. */
export const refusedSync = (context: Excel.RequestContext): Promise<OfficeExtension.Error> => refusal(context.sync());
