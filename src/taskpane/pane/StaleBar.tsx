import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useReportCommands } from "../report/useReportCommands.ts";
import { usePane } from "./PaneContext.ts";
import { behindWords, staleSheets, staleWords } from "./staleWords.ts";

/** Says which summaries no longer say what the registers and rules say, and offers to refresh them; the view Report has that button itself, and Home says it as the next step. */
export function StaleBar(): ReactElement | null {
  const { pane, run, reread } = usePane();
  const { refresh } = useReportCommands();
  const stale = staleSheets(pane);
  const isSaid = pane.view === "home" && pane.explaining === 0;
  if (!pane.behind && (stale.length === 0 || isSaid)) return null;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>{pane.behind ? behindWords(pane.heard) : staleWords(stale, pane.heard)}</MessageBarBody>
      <MessageBarActions>
        {pane.behind && <Button onClick={() => run("pane", "Reading the workbook", reread)}>Read again</Button>}
        {!pane.behind && pane.view !== "report" && <Button onClick={() => refresh("pane")}>Refresh</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
