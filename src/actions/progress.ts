import type { Progress as ProgressInPieces } from "../workbook/progress.ts";

/** Somebody who watches an action: hears of each piece that is read or written, and may call the action off before it. */
export type Progress = ProgressInPieces;
