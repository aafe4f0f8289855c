/** A piece of what is read from a workbook or written into it, which is about to be asked of Excel. */
export interface Step {
  readonly doing: "reading" | "writing";
  /** Which piece it is, counted from 1. */
  readonly piece: number;
  /** How many pieces there are as far as is known: more once Excel has refused one as too large. */
  readonly pieces: number;
}
