/** Why an action cannot be done with this workbook and these choices. */
export type ActionRefusalCode =
  | "no-excel"
  | "no-register"
  | "no-report"
  | "unknown-pack"
  | "unknown-table"
  | "unknown-period"
  | "unknown-date"
  | "unclear-register"
  | "nothing-to-put-back"
  | "no-put-back"
  | "nothing-to-close"
  | "bad-name"
  | "bad-cells"
  | "bad-rules"
  | "bad-narrative"
  | "narrative-changed"
  | "newer-format"
  | "no-columns";

/**
 * An action cannot be done as asked: there is nothing to do it with, or a choice is missing or unknown. Nothing was written.
 * The message is one or two plain sentences: what is the case and what to do.
 */
export class ActionRefusal extends Error {
  override readonly name = "ActionRefusal";
  readonly code: ActionRefusalCode;

  constructor(code: ActionRefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}
