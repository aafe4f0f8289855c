import { mergeWrites } from "../grid/mergeWrites.ts";
import type { Write } from "../grid/write.ts";
import { applyWrite } from "./applyWrite.ts";
import { sheetsOf } from "./batch.ts";
import { objectionTo } from "./checkWrites.ts";
import { wasTooMuchToWrite } from "./hostError.ts";
import { afterWrite, type KnownWorkbook } from "./known.ts";
import { MOST_BYTES, planTrips } from "./planTrips.ts";
import { refusedBy } from "./refusal.ts";
import { WorkbookError } from "./workbookError.ts";

/** Requests are not made smaller than this: what is refused even then is refused for good. */
const FEWEST_BYTES = 100_000;

/**
 * Carries out writes, joined, and tells what is known of the workbook afterwards. What can be known to be refused is
 * refused before anything is written.
 * Syncs: 1, and 1 more for every 4 MB of request; none when there is nothing to write.
 * @param again What to press or do to try once more, after "then": `press Refresh again`.
 * @throws WorkbookError when Excel refuses; Excel takes nothing back, so `changed` says what is in the workbook by then.
 */
export async function writeWorkbook(
  context: Excel.RequestContext,
  writes: readonly Write[],
  known: KnownWorkbook,
  again: string,
): Promise<KnownWorkbook> {
  const merged = mergeWrites(writes);
  const objection = objectionTo(merged, known, again);
  if (objection) throw new WorkbookError(objection);
  return writeOn({ context, again, mostBytes: MOST_BYTES, begun: false }, merged, known);
}

interface Course {
  readonly context: Excel.RequestContext;
  readonly again: string;
  readonly mostBytes: number;
  /** Whether an earlier request has been carried out. */
  readonly begun: boolean;
}

/** Carries out the next request, then the rest. A request that is refused as too large is tried again in halves. */
async function writeOn(course: Course, writes: readonly Write[], known: KnownWorkbook): Promise<KnownWorkbook> {
  const [now, ...later] = planTrips(writes, course.mostBytes);
  if (!now) return known;
  const then = queue(course.context, now, known);
  try {
    await course.context.sync();
  } catch (error) {
    const mostBytes = course.mostBytes / 2;
    if (wasTooMuchToWrite(error) && mostBytes >= FEWEST_BYTES) return writeOn({ ...course, mostBytes }, writes, known);
    throw refusedBy(error, { writes: now, begun: course.begun, again: course.again });
  }
  return writeOn({ ...course, begun: true }, later.flat(), then);
}

/** Puts writes into the request in the making; gives what is known once they are carried out. */
function queue(context: Excel.RequestContext, writes: readonly Write[], known: KnownWorkbook): KnownWorkbook {
  if (writes.some(({ kind }) => kind !== "select")) suspendUntilNextSync(context.workbook.application);
  const sheet = sheetsOf(context);
  return writes.reduce((before, write) => {
    applyWrite({ context, known: before, sheet }, write);
    return afterWrite(before, write);
  }, known);
}

/** One calculation and one repainting for all the writes of a request. */
function suspendUntilNextSync(application: Excel.Application): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}
