import { makeReport } from "../../actions/report.ts";
import { scrutinyPack } from "../../report/packs/scrutiny.ts";
import { workbookChoices } from "../../actions/workbookChoices.ts";
import { usePane } from "../pane/PaneContext.ts";
import type { Spot } from "../pane/paneState.ts";

/** What makes the report of a pack or refreshes it, and then reads the workbook again; why it cannot is said at the spot. */
export function useReportCommand(): (at: Spot, pack?: string) => void {
  const { run, reread, dispatch } = usePane();
  return (at, pack = scrutinyPack.id) =>
    run(at, "Making the report", async () => {
      const report = await makeReport(pack, workbookChoices());
      dispatch({ kind: "reported", made: { report, at: Date.now() } });
      await reread();
    });
}
