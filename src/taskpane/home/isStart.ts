import type { WorkbookState } from "../../actions/workbookState.ts";
import type { PaneState } from "../pane/paneState.ts";

/**
 * Whether Home shows the start: to a person who has neither done nor skipped it, in a workbook where nothing is bound yet, as a bound one is
 * somebody's that needs no introduction; and to one who asks for it, anywhere.
 */
export const isStart = (
  { starting }: Pick<PaneState, "starting">,
  { registers }: Pick<WorkbookState, "registers">,
): boolean => starting === "asked" || (starting === "first" && !registers.some(({ bound }) => bound));
