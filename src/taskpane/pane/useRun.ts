import { type Dispatch, useCallback, useMemo, useRef } from "react";
import { refusalWords, wasStoppedMidway } from "../../actions/refusalWords.ts";
import type { Progress } from "../../actions/progress.ts";
import type { PaneTools } from "./PaneContext.ts";
import type { Task } from "./paneState.ts";
import type { PaneEvent } from "./reduce.ts";

/** Said when a person stops waiting: what was asked of Excel cannot be called back. */
const STOPPED =
  "Scrutineer no longer waits for Excel, which has not answered. What was asked may still be done; look at the workbook, then try again.";

/** The job that is under way, and whether a person has called it off. */
interface Current extends Task {
  calledOff: boolean;
}

/** What has things done one at a time, calls them off between two pieces, and stops waiting for them, as `PaneTools` says. */
export function useRun(
  dispatch: Dispatch<PaneEvent>,
  reread: PaneTools["reread"],
): Pick<PaneTools, "run" | "callOff" | "stop"> {
  // One that a person no longer waits for is not here any more.
  const current = useRef<Current | null>(null);
  const run = useCallback<PaneTools["run"]>(
    (at, words, job) => {
      if (current.current) return;
      const own: Current = { at, words, job, calledOff: false };
      current.current = own;
      const tell = (event: PaneEvent): void => {
        if (current.current === own) dispatch(event);
      };
      tell({ kind: "begun", work: { at, words, step: null, calledOff: false } });
      void carryOut(own, tell, reread).finally(() => {
        tell({ kind: "ended" });
        if (current.current === own) current.current = null;
      });
    },
    [dispatch, reread],
  );
  const callOff = useCallback<PaneTools["callOff"]>(() => {
    if (!current.current) return;
    current.current.calledOff = true;
    dispatch({ kind: "calledOff" });
  }, [dispatch]);
  const stop = useCallback<PaneTools["stop"]>(() => {
    if (!current.current) return;
    const { at } = current.current;
    // Should Excel answer after all, nothing more is written.
    current.current.calledOff = true;
    current.current = null;
    dispatch({ kind: "refused", trouble: { at, words: STOPPED } });
    dispatch({ kind: "ended" });
  }, [dispatch]);
  return useMemo(() => ({ run, callOff, stop }), [run, callOff, stop]);
}

/** Does a job and says how it goes: each piece, why it was refused, or that it was called off when a part of it was written. */
async function carryOut(own: Current, tell: (event: PaneEvent) => void, reread: PaneTools["reread"]): Promise<void> {
  const { at, words, job } = own;
  let wrote = false;
  const progress: Progress = {
    tell: async (step) => {
      // What came too late to stop the writing is not to stop the reading that follows it.
      if (wrote && step.doing === "reading") own.calledOff = false;
      wrote = step.doing === "writing";
      tell({ kind: "stepped", step, calledOff: own.calledOff });
      await nextTurn();
    },
    isStopped: () => own.calledOff,
  };
  try {
    await job(progress);
  } catch (error) {
    tell(eventOf(error, own));
    if (!wasStoppedMidway(error)) return;
    // What was written until then, and what can be put back of it, is shown.
    await reread().then(
      () => tell({ kind: "stoppedMidway", stopped: { words: refusalWords(error) ?? "", task: { at, words, job } } }),
      (unread: unknown) =>
        tell(refusalWords(unread) === null ? { kind: "failed", error: unread } : { kind: "notRead" }),
    );
  }
}

function eventOf(error: unknown, { at }: Task): PaneEvent {
  const words = refusalWords(error);
  return words === null ? { kind: "failed", error } : { kind: "refused", trouble: { at, words } };
}

/** A press that is waiting is heard before the next piece is begun. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
