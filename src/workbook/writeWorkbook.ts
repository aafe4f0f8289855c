import { mergeWrites } from "../grid/mergeWrites.ts";
import type { Write } from "../grid/write.ts";
import { type Attended, stopped } from "./attend.ts";
import { applyWrite } from "./applyWrite.ts";
import { sheetsOf } from "./batch.ts";
import { objectionTo } from "./checkWrites.ts";
import { wasTooMuchToWrite } from "./hostError.ts";
import { afterWrite, type KnownWorkbook } from "./known.ts";
import { MOST_BYTES, planTrips } from "./planTrips.ts";
import { refusedBy } from "./refusal.ts";
import { stoppedMidway } from "./sentences.ts";
import { WorkbookError } from "./workbookError.ts";

/** Requests are not made smaller than this: what is refused even then is refused for good. */
const FEWEST_BYTES = 100_000;

/**
 * Carries out writes, joined, and tells what is known of the workbook afterwards. What can be known to be refused is
 * refused before anything is written.
 * Syncs: 1, and 1 more for every 4 MB of request; none when there is nothing to write.
 * @throws WorkbookError when Excel refuses, or `stopped` when it was called off before the last request; Excel takes nothing back, so `changed`
 *   says what is in the workbook by then.
 */
export async function writeWorkbook(
  context: Excel.RequestContext,
  writes: readonly Write[],
  known: KnownWorkbook,
  { again, progress }: Attended,
): Promise<KnownWorkbook> {
  const merged = mergeWrites(writes);
  const objection = objectionTo(merged, known, again);
  if (objection) throw new WorkbookError(objection);
  return writeOn({ context, again, progress, mostBytes: MOST_BYTES, written: 0 }, merged, known);
}

interface Course extends Attended {
  readonly context: Excel.RequestContext;
  readonly mostBytes: number;
  /** How many requests have been carried out. */
  readonly written: number;
}

/** Carries out the next request, then the rest. A request that is refused as too large is tried again in halves. */
async function writeOn(course: Course, writes: readonly Write[], known: KnownWorkbook): Promise<KnownWorkbook> {
  const [now, ...later] = planTrips(writes, course.mostBytes);
  if (!now) return known;
  await attendWriting(course, writes, later.length + 1);
  const then = queue(course.context, now, known);
  try {
    await course.context.sync();
  } catch (error) {
    const mostBytes = course.mostBytes / 2;
    if (wasTooMuchToWrite(error) && mostBytes >= FEWEST_BYTES) return writeOn({ ...course, mostBytes }, writes, known);
    throw refusedBy(error, { writes: now, begun: course.written > 0, again: course.again });
  }
  return writeOn({ ...course, written: course.written + 1 }, later.flat(), then);
}

/** Tells of the next of the requests that are left, and stops before it when the action was called off and may stop there. */
async function attendWriting(
  { progress, written, again }: Course,
  writes: readonly Write[],
  left: number,
): Promise<void> {
  await progress.tell({ doing: "writing", piece: written + 1, pieces: written + left });
  if (!progress.isStopped()) return;
  if (written === 0) throw stopped("nothing", again);
  if (!writes.some(({ kind }) => kind === "checkpoint")) throw new WorkbookError(stoppedMidway(written, left, again));
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
