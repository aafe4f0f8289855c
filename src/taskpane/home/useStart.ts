import { openSample } from "../../actions/openSample.ts";
import { usePane } from "../pane/PaneContext.ts";
import { VIEW_ID } from "../pane/paneState.ts";
import { useRegisterCommands } from "../registers/useRegisterCommands.ts";

/** What a person can begin with; either ends the start, once it was done. */
export interface StartCommands {
  /** Shows the registers of this workbook. */
  readonly find: () => void;
  /** Puts the sample into this workbook, and shows its registers. */
  readonly sample: () => void;
}

/** The two ways to begin. */
export function useStart(): StartCommands {
  const { dispatch, run, reread } = usePane();
  const { find } = useRegisterCommands();
  const begin = (): void => {
    dispatch({ kind: "started" });
    dispatch({ kind: "viewChosen", view: "registers" });
  };
  return {
    find: () => {
      begin();
      find();
    },
    sample: () =>
      run("home", "Opening the sample", async () => {
        await openSample();
        await reread();
        dispatch({ kind: "lookedFor" });
        begin();
        dispatch({ kind: "focusWanted", id: VIEW_ID });
      }),
  };
}
