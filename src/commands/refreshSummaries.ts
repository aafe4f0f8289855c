import { refreshReport } from "../actions/refreshReport.ts";
import { workbookChoices } from "../actions/workbookChoices.ts";
import { type ButtonEvent, runCommand } from "./runCommand.ts";

/** The ribbon button Refresh summaries: refreshes what earlier reports left, by the workbook's own rules. The sheets show what came of it. */
export const refreshSummaries = (event: ButtonEvent): Promise<void> =>
  runCommand(
    {
      refused: "The summaries were not refreshed",
      inPane: "press Refresh there",
      run: async () => {
        await refreshReport(workbookChoices());
        return { news: "refreshed", notice: null };
      },
    },
    event,
  );
