import type { Place } from "../grid/area.ts";
import type { CellContent } from "../grid/cellContent.ts";
import { type Progress, UNATTENDED } from "./progress.ts";
import type { Write } from "../grid/write.ts";
import { askActiveCell } from "./activeCell.ts";
import { type Attended, attendReading } from "./attend.ts";
import { askWidths, type ColumnPlace } from "./askWidths.ts";
import { type KnownWorkbook, knownFrom } from "./known.ts";
import { lookAtCells } from "./lookAtCells.ts";
import { type ReadOptions, VISIBLE_SHEETS, type WorkbookReading } from "./reading.ts";
import { readWorkbook } from "./readWorkbook.ts";
import { refusedBy } from "./refusal.ts";
import { writeWorkbook } from "./writeWorkbook.ts";

/** What an action can do with the open workbook. */
export interface WorkbookRoom {
  /**
   * Reads the workbook as it is now.
   * Syncs: 2; more only where Excel refuses to answer with so much at once (see `readWorkbook`).
   */
  readonly read: (options?: ReadOptions) => Promise<WorkbookReading>;
  /**
   * Asks which cell is active along with what is read next; the answer is there after that.
   * Syncs: 0.
   */
  readonly askActiveCell: () => () => Place;
  /**
   * What single cells hold at this moment, formulas included: asked again just before a council's own cells are written to.
   * Syncs: 1; more above 20,000 cells (see `lookAtCells`); none for no cells.
   */
  readonly lookAt: (places: readonly Place[]) => Promise<readonly CellContent[]>;
  /**
   * Asks how wide columns are, in points, along with what is read or looked at next; the answer is there after that.
   * Syncs: 0.
   */
  readonly askWidths: (columns: readonly ColumnPlace[]) => () => readonly number[];
  /**
   * Carries out writes in order, after checking that they can be. The workbook must have been read before: what is
   * protected, which names there are and where a sheet goes are known from there. An action that is called off stops between two requests,
   * but never before what a checkpoint holds together is whole.
   * Syncs: 1, and 1 more for every 4 MB; none when there is nothing to write.
   */
  readonly write: (writes: readonly Write[]) => Promise<void>;
}

/** How to speak of an action when it is refused. */
export interface ActionWords {
  /** What to press or do to try once more, after "then": `press Refresh again`. */
  readonly again: string;
  /** Who watches it and may call it off; nobody unless said otherwise. */
  readonly progress?: Progress | undefined;
}

const PLAIN_WORDS: ActionWords = { again: "try again" };

/**
 * Runs one action on the open workbook, in one `Excel.run`: pure code decides between reading and writing.
 * Syncs: those of the calls that `work` makes, and no others. (After its end the client sends one request to tidy up.)
 * @throws WorkbookError when Excel refuses; `stopped` when it was called off between two requests; errors of our own code come through as they are.
 */
export async function inWorkbook<Result>(
  work: (room: WorkbookRoom) => Promise<Result>,
  { again, progress = UNATTENDED }: ActionWords = PLAIN_WORDS,
): Promise<Result> {
  try {
    return await Excel.run((context) => work(roomIn(context, { again, progress })));
  } catch (error) {
    throw refusedBy(error, { writes: [], begun: false, again });
  }
}

function roomIn(context: Excel.RequestContext, attended: Attended): WorkbookRoom {
  const { begin, whole } = attendReading(attended);
  let known: KnownWorkbook | null = null;
  return {
    read: async (options = VISIBLE_SHEETS) => {
      const reading = whole(await readWorkbook(context, options, begin));
      known = knownFrom(reading);
      return reading;
    },
    askActiveCell: () => askActiveCell(context),
    askWidths: (columns) => askWidths(context, columns),
    lookAt: async (places) => whole(await lookAtCells(context, places, begin)),
    write: async (writes) => {
      if (!known) throw new Error("A workbook has to be read before it is written to.");
      known = await writeWorkbook(context, writes, known, attended);
    },
  };
}
