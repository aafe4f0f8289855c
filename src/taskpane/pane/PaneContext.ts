import { createContext, type Dispatch, useContext } from "react";
import type { Progress } from "../../actions/progress.ts";
import type { Job, PaneState, Spot } from "./paneState.ts";
import type { PaneEvent } from "./reduce.ts";

/** What every part of the pane may use: what is shown, and how to have something done. */
export interface PaneTools {
  readonly pane: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  /**
   * Has something done that talks to Excel: shows that it is under way, and at the spot why it was refused. While one thing is being
   * done, another is left out.
   */
  readonly run: (at: Spot, words: string, job: Job) => void;
  /** Calls off what is being done: it stops before its next piece, if it can be stopped. */
  readonly callOff: () => void;
  /** Stops waiting for what is being done. Excel may do it all the same. */
  readonly stop: () => void;
  /** Reads the workbook anew; the pane shows the answer that was asked for last. */
  readonly reread: (progress?: Progress) => Promise<void>;
}

/** Carries the tools to every part of the pane. */
export const PaneContext = createContext<PaneTools | null>(null);

/** The tools of the pane around a component. */
export function usePane(): PaneTools {
  const tools = useContext(PaneContext);
  if (tools === null) throw new Error("This part of the pane stands outside PaneProvider.");
  return tools;
}
