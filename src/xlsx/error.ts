/** What is wrong with a file, or with what it was asked to hold. */
export type XlsxErrorCode =
  | "not-a-workbook"
  | "encrypted"
  | "too-large"
  | "doctype"
  | "damaged"
  /** What is to be saved is more than a workbook can hold: a text that is too long, a name that Excel refuses. */
  | "over-limit";

/** A workbook that cannot be opened or saved. The message says what happened, why, and what to do. */
export class XlsxError extends Error {
  override readonly name = "XlsxError";
  readonly code: XlsxErrorCode;

  constructor(code: XlsxErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** The refusal for a part of the file that cannot be read. `what` follows "the part … of this file". */
export const damagedPart = (part: string, what: string): XlsxError =>
  new XlsxError(
    "damaged",
    `The workbook is damaged: its part ${part} ${what}. Open it in Excel, let Excel repair it, save it and try again.`,
  );
