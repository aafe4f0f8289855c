/** Why Excel refused. */
export type WorkbookErrorCode =
  | "sheet-protected"
  | "workbook-protected"
  | "cell-being-edited"
  | "dialog-open"
  | "sheet-gone"
  | "sheet-hidden"
  | "name-gone"
  | "table-gone"
  | "read-only"
  | "too-large"
  | "busy"
  | "connection-lost"
  | "not-supported"
  | "invalid-name"
  | "in-the-way"
  | "stopped"
  | "unknown";

/** What had been changed when Excel refused; `pieces` where the sentences say how much, `no matter` where nothing was to be changed. */
export type Changed = "nothing" | "part" | "pieces" | "no matter";

/** A refusal in three parts: what happened and why, what a person can do, and what had been changed by then. */
export interface Refusal {
  readonly code: WorkbookErrorCode;
  readonly happened: string;
  readonly whatToDo: string;
  readonly changed: Changed;
}

const CHANGED: Record<Changed, string> = {
  nothing: " Nothing was changed.",
  part: " Part of what was to be written may already be in the workbook.",
  pieces: "",
  "no matter": "",
};

/**
 * Excel, or a check that comes before it, refused. The message is for the person in front of the workbook; `cause` is
 * the host's own error where there was one.
 */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
  readonly code: WorkbookErrorCode;
  readonly whatToDo: string;
  readonly changed: Changed;

  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(`${refusal.happened} ${refusal.whatToDo}${CHANGED[refusal.changed]}`, options);
    this.code = refusal.code;
    this.whatToDo = refusal.whatToDo;
    this.changed = refusal.changed;
  }
}
