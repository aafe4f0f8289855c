import { previewRollOver, rollOver } from "../../actions/rollOver.ts";
import type { RollOverPreview } from "../../actions/rollOver/rollOverPreview.ts";
import { workbookChoices } from "../../actions/workbookChoices.ts";
import { usePane } from "../pane/PaneContext.ts";
import { type Spot, VIEW_ID } from "../pane/paneState.ts";

/** What says what closing the reporting period would do, and what closes it; why that cannot be done is said at the spot. */
export interface NextPeriodCommands {
  readonly look: (show: (preview: RollOverPreview) => void) => void;
  /** Closes the period that was previewed. */
  readonly close: (closing: string) => void;
}

/** Closes the reporting period and reads the workbook again. */
export function useNextPeriod(at: Spot): NextPeriodCommands {
  const { run, reread, dispatch } = usePane();
  return {
    look: (show) =>
      run(at, "Looking at what the next period needs", async (progress) => {
        show(await previewRollOver(workbookChoices(), progress));
      }),
    close: (closing) =>
      run(at, `Closing ${closing}`, async (progress) => {
        await rollOver(workbookChoices(), { closing, progress });
        await reread(progress);
        dispatch({ kind: "focusWanted", id: VIEW_ID });
      }),
  };
}
