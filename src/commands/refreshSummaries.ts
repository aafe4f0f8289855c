import { refreshReport } from "../actions/refreshReport.ts";
import { refusalWords } from "../actions/refusalWords.ts";
import { workbookChoices } from "../actions/workbookChoices.ts";
import { showTrouble } from "./showTrouble.ts";
import { tellPane } from "./tellPane.ts";

/**
 * The ribbon button Refresh summaries: refreshes what an earlier report left, by the workbook's own rules. What Excel or the workbook
 * refuses is said in an open pane, else in a dialog; until that is closed the button stays busy.
 */
export async function refreshSummaries(event: Pick<Office.AddinCommands.Event, "completed">): Promise<void> {
  const workbook = workbookAddress();
  try {
    await refreshReport(workbookChoices());
    await tellPane({ kind: "refreshed", workbook });
  } catch (error) {
    const words = refusalWords(error) ?? faultWords(error);
    if (!(await tellPane({ kind: "refused", workbook, words }))) await showTrouble(words);
  } finally {
    event.completed();
  }
}

// Office: the address is null in a workbook that was never saved, whatever the types say.
const workbookAddress = (): string => Office.context.document.url || "";

const faultWords = (error: unknown): string =>
  `Scrutineer has made a mistake (${error instanceof Error ? error.message : String(error)}). Open its pane and press Refresh there; if that does not help, tell whoever looks after the add-in.`;
