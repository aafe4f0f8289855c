import { putBack } from "../../actions/putBack.ts";
import { usePane } from "../pane/PaneContext.ts";
import { type Task, VIEW_ID } from "../pane/paneState.ts";

/** What puts back what was done last, and what goes on with what was called off in the middle. */
export interface PutBackCommands {
  readonly putBack: (removeSheets: boolean) => void;
  /** Takes back what was written of a task, with the sheets that it added, and has all of it done: then it is as if it had never been stopped. */
  readonly goOn: (task: Task) => void;
}

/** The commands that put back what was done last. */
export function usePutBack(): PutBackCommands {
  const { run, reread, dispatch } = usePane();
  return {
    putBack: (removeSheets) =>
      run("pane", "Putting back what was there", async () => {
        const { left } = await putBack({ removeSheets });
        dispatch({ kind: "cellsLeft", left: left.map(({ why }) => why) });
        await reread();
        dispatch({ kind: "focusWanted", id: VIEW_ID });
      }),
    goOn: ({ at, words, job }) =>
      run(at, words, async (progress) => {
        const { left } = await putBack({ removeSheets: true, onlyUnfinished: true });
        dispatch({ kind: "cellsLeft", left: left.map(({ why }) => why) });
        await job(progress);
        dispatch({ kind: "focusWanted", id: VIEW_ID });
      }),
  };
}
