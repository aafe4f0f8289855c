import type { Progress } from "./progress.ts";
import { refusalFor } from "./sentences.ts";
import { WorkbookError } from "./workbookError.ts";

/** How to speak of an action, and who watches it. */
export interface Attended {
  /** What to press or do to try once more, after "then": `press Refresh again`. */
  readonly again: string;
  readonly progress: Progress;
}

/**
 * Says that a piece is about to be read: which one, counted from 1, and of how many.
 * @throws WorkbookError `stopped` when the action was called off
 */
export type BeginReading = (piece: number, pieces: number) => Promise<void>;

/** Tells somebody who watches of the pieces that are read, and stops before one, or after the last, when it was called off. */
export function attendReading({ again, progress: { tell, isStopped } }: Attended) {
  const refuse = (): void => {
    if (isStopped()) throw stopped("no matter", again);
  };
  const begin: BeginReading = async (piece, pieces) => {
    await tell({ doing: "reading", piece, pieces });
    refuse();
  };
  /** What was read, unless the action was called off meanwhile. */
  const whole = <Read>(read: Read): Read => {
    refuse();
    return read;
  };
  return { begin, whole };
}

/** An action that was called off while it was reading, or before it wrote anything. */
export const stopped = (changed: "nothing" | "no matter", again: string): WorkbookError =>
  new WorkbookError(refusalFor("stopped", { names: [], each: false, again, changed, host: null }));
