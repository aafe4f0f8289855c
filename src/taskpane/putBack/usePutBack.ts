import { putBack } from "../../actions/putBack.ts";
import { usePane } from "../pane/PaneContext.ts";
import { VIEW_ID } from "../pane/paneState.ts";

/** The command that puts back what was done last. */
export function usePutBack(): { readonly putBack: (removeSheets: boolean) => void } {
  const { run, reread, dispatch } = usePane();
  return {
    putBack: (removeSheets) =>
      run("pane", "Putting back what was there", async () => {
        const { left } = await putBack({ removeSheets });
        dispatch({ kind: "cellsLeft", left: left.map(({ why }) => why) });
        await reread();
        dispatch({ kind: "focusWanted", id: VIEW_ID });
      }),
  };
}
