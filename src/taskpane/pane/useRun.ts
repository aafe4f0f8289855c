import { type Dispatch, useCallback, useRef } from "react";
import { refusalWords } from "../../actions/refusalWords.ts";
import type { PaneTools } from "./PaneContext.ts";
import type { PaneEvent } from "./reduce.ts";

/** What has things done one at a time, as `PaneTools.run` says. */
export function useRun(dispatch: Dispatch<PaneEvent>): PaneTools["run"] {
  const busy = useRef(false);
  return useCallback(
    (at, words, job) => {
      if (busy.current) return;
      busy.current = true;
      dispatch({ kind: "begun", work: { at, words } });
      job()
        .catch((error: unknown) => {
          const refusal = refusalWords(error);
          dispatch(refusal === null ? { kind: "failed", error } : { kind: "refused", trouble: { at, words: refusal } });
        })
        .finally(() => {
          busy.current = false;
          dispatch({ kind: "ended" });
        });
    },
    [dispatch],
  );
}
