import { refreshReport } from "../../actions/refreshReport.ts";
import { makeReport, type Report } from "../../actions/report.ts";
import { workbookChoices } from "../../actions/workbookChoices.ts";
import type { Setting } from "../../domain/rules/setting.ts";
import type { Progress } from "../../actions/progress.ts";
import { usePane } from "../pane/PaneContext.ts";
import type { Spot } from "../pane/paneState.ts";

/** What makes reports and refreshes them, each with what was chosen for it, which stands in the rules' sheet from then on. */
export interface ReportCommands {
  readonly make: (at: Spot, pack: string, chosen: readonly Setting[], done: () => void) => void;
  /** Refreshes every summary that stands, of whatever pack. */
  readonly refresh: (at: Spot, chosen?: readonly Setting[], done?: () => void) => void;
}

/** Makes reports and then reads the workbook again; why that cannot be done is said at the spot. */
export function useReportCommands(): ReportCommands {
  const { run, reread, dispatch } = usePane();
  const report = (at: Spot, words: string, job: (progress: Progress) => Promise<Report>, done: () => void): void =>
    run(at, words, async (progress) => {
      const made = await job(progress);
      dispatch({ kind: "reported", made: { report: made, at: Date.now() } });
      await reread(progress);
      done();
    });
  const choices = (rules: readonly Setting[]) => ({ ...workbookChoices(), rules });
  return {
    make: (at, pack, chosen, done) =>
      report(at, "Making the report", (progress) => makeReport(pack, choices(chosen), null, progress), done),
    refresh: (at, chosen = [], done = () => undefined) =>
      report(at, "Refreshing the summaries", (progress) => refreshReport(choices(chosen), progress), done),
  };
}
