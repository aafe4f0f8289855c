import { type Dispatch, useEffect, useRef } from "react";
import { refusalWords } from "../../actions/refusalWords.ts";
import { type Change, staleTables } from "../../actions/staleTables.ts";
import { watchRegisters } from "../../actions/watchRegisters.ts";
import type { WorkbookState } from "../../actions/workbookState.ts";
import type { PaneTools } from "./PaneContext.ts";
import type { HeardChange } from "./paneState.ts";
import type { PaneEvent } from "./reduce.ts";

/** How long after the last change the workbook is read again, in milliseconds: a person is still typing. */
export const PAUSE = 800;

/**
 * Listens to the sheets that registers, rules and narrative stand on. A change marks at once the summaries that it may have made stale; a little later the
 * workbook is read again, and says which of them really are. Nothing is written.
 */
export function useWatch(
  workbook: WorkbookState | null,
  dispatch: Dispatch<PaneEvent>,
  reread: PaneTools["reread"],
): void {
  const latest = useRef(workbook);
  useEffect(() => {
    latest.current = workbook;
  }, [workbook]);
  // Listening goes on when sheets come and go: to stop and begin again at once would leave a moment in which nothing is heard.
  const listens = workbook !== null && workbook.watched.length > 0;
  useEffect(() => {
    if (!listens) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unread = (error: unknown): void =>
      dispatch(refusalWords(error) === null ? { kind: "failed", error } : { kind: "notRead" });
    const unheard = (error: unknown): void => {
      const words = refusalWords(error);
      dispatch(words === null ? { kind: "failed", error } : { kind: "refused", trouble: { at: "pane", words } });
    };
    const listening = watchRegisters(
      () => latest.current?.watched ?? [],
      (change) => {
        if (latest.current) dispatch({ kind: "changed", change: heardChange(latest.current, change) });
        clearTimeout(timer);
        timer = setTimeout(() => void reread().catch(unread), PAUSE);
      },
    );
    listening.catch(unheard);
    return () => {
      clearTimeout(timer);
      // Why listening could not begin has been said; where it cannot be stopped, the pane hears what it needs not.
      listening.then((stop) => stop()).catch(() => undefined);
    };
  }, [listens, dispatch, reread]);
}

const heardChange = (workbook: WorkbookState, change: Change & { readonly remote: boolean }): HeardChange => ({
  sheet: change.sheet,
  remote: change.remote,
  tables: staleTables(workbook, change),
});
