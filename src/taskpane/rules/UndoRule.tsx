import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../pane/PaneContext.ts";
import { useRuleCommands } from "./useRuleCommands.ts";

/** Offers to put back the rules that were saved last. */
export function UndoRule({ onDone }: { readonly onDone: () => void }): ReactElement | null {
  const { saved } = usePane().pane;
  const { undo } = useRuleCommands();
  if (saved === null) return null;
  return (
    <MessageBar intent="success" layout="multiline" politeness="polite">
      <MessageBarBody>Saved: {saved.about}.</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => undo(saved, onDone)}>Undo</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
