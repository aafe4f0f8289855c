import { lazy, type ReactElement, type ReactNode, Suspense, useMemo, useReducer } from "react";
import { PaneContext } from "./PaneContext.ts";
import { OPENING } from "./paneState.ts";
import { reduce } from "./reduce.ts";
import { useFocus } from "./useFocus.ts";
import { useNews } from "./useNews.ts";
import { useOpening } from "./useOpening.ts";
import { usePreferences } from "./usePreferences.ts";
import { useReread } from "./useReread.ts";
import { useRun } from "./useRun.ts";

// What listens comes with what reads: there is nothing to listen to before.
const Watch = lazy(async () => ({ default: (await import("./Watch.tsx")).Watch }));

/** Holds what the pane shows, reads the workbook as soon as Excel is ready, and listens to it. */
export function PaneProvider({ ready, children }: PaneProviderProps): ReactElement {
  const [pane, dispatch] = useReducer(reduce, OPENING);
  if (pane.fault !== null) throw pane.fault.error;
  const reread = useReread(dispatch);
  const { run, callOff, stop } = useRun(dispatch, reread);
  useFocus(pane.focus);
  usePreferences(pane.preferences, dispatch);
  useOpening(ready, reread, run);
  useNews(ready, dispatch, run, reread);
  const tools = useMemo(() => ({ pane, dispatch, run, callOff, stop, reread }), [pane, run, callOff, stop, reread]);
  return (
    <PaneContext value={tools}>
      {children}
      {pane.workbook !== null && (
        <Suspense fallback={null}>
          <Watch />
        </Suspense>
      )}
    </PaneContext>
  );
}

/** `ready` is kept as soon as Excel can be talked to. */
export interface PaneProviderProps {
  readonly ready: Promise<unknown>;
  readonly children: ReactNode;
}
