import { usePane } from "./PaneContext.ts";
import { useWatch } from "./useWatch.ts";

/** Listens to the workbook as long as it is there; shows nothing itself. */
export function Watch(): null {
  const { pane, dispatch, reread } = usePane();
  useWatch(pane.workbook, dispatch, reread);
  return null;
}
