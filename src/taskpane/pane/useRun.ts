import { type Dispatch, useCallback, useMemo, useRef } from "react";
import { refusalWords } from "../../actions/refusalWords.ts";
import type { PaneTools } from "./PaneContext.ts";
import type { Spot } from "./paneState.ts";
import type { PaneEvent } from "./reduce.ts";

/** Said when a person stops waiting: what was asked of Excel cannot be called back. */
const STOPPED =
  "Scrutineer no longer waits for Excel, which has not answered. What was asked may still be done; look at the workbook, then try again.";

/** What has things done one at a time, and what stops waiting for them, as `PaneTools` says. */
export function useRun(dispatch: Dispatch<PaneEvent>): Pick<PaneTools, "run" | "stop"> {
  // The job that is under way; one that a person no longer waits for is not here any more.
  const current = useRef<{ readonly at: Spot } | null>(null);
  const run = useCallback<PaneTools["run"]>(
    (at, words, job) => {
      if (current.current) return;
      const own = { at };
      current.current = own;
      dispatch({ kind: "begun", work: { at, words } });
      const end = (event: PaneEvent | null): void => {
        if (current.current !== own) return;
        current.current = null;
        if (event) dispatch(event);
        dispatch({ kind: "ended" });
      };
      job().then(
        () => end(null),
        (error: unknown) => {
          const refusal = refusalWords(error);
          end(refusal === null ? { kind: "failed", error } : { kind: "refused", trouble: { at, words: refusal } });
        },
      );
    },
    [dispatch],
  );
  const stop = useCallback<PaneTools["stop"]>(() => {
    if (!current.current) return;
    const { at } = current.current;
    current.current = null;
    dispatch({ kind: "refused", trouble: { at, words: STOPPED } });
    dispatch({ kind: "ended" });
  }, [dispatch]);
  return useMemo(() => ({ run, stop }), [run, stop]);
}
