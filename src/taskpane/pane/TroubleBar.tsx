import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import { usePane } from "./PaneContext.ts";
import type { Spot } from "./paneState.ts";

/** Why something was refused, beside where it was asked for; nothing as long as nothing was. */
export function TroubleBar({ at }: { readonly at: Spot }): ReactElement | null {
  const { pane, dispatch } = usePane();
  if (pane.trouble?.at !== at) return null;
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>{pane.trouble.words}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            aria-label="Close this message"
            appearance="transparent"
            icon={<DismissRegular />}
            onClick={() => dispatch({ kind: "dismissed" })}
          />
        }
      />
    </MessageBar>
  );
}
