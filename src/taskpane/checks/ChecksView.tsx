import type { ReactElement } from "react";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { NeedsRegisters } from "../pane/NeedsRegisters.tsx";

/** Checks. */
export function ChecksView({ workbook }: { readonly workbook: WorkbookState }): ReactElement {
  if (workbook.registers.length === 0) return <NeedsRegisters what="x" />;
  return <p>{workbook.findings.length}</p>;
}
