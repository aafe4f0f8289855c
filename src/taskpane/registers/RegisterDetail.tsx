import type { ReactElement } from "react";
import type { RegisterState, WorkbookState } from "../../actions/workbookState.ts";

/** A register in full. */
export function RegisterDetail({
  register,
}: {
  readonly register: RegisterState;
  readonly workbook: WorkbookState;
}): ReactElement {
  return <p>{register.layout.name}</p>;
}
