import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "./PaneContext.ts";

/** Says that a newer Scrutineer wrote the workbook's rules, so that nothing is written here; nothing where that is not so. */
export function NewerBar(): ReactElement | null {
  const { pane } = usePane();
  const { newer = null } = pane.workbook ?? {};
  if (newer === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>{newer} It can be looked at and checked. Update Scrutineer to change anything.</MessageBarBody>
    </MessageBar>
  );
}
