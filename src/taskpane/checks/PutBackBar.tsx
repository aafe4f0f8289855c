import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { LastChange } from "../../actions/workbookState.ts";
import { usePane } from "../pane/PaneContext.ts";
import { counted } from "../pane/wording.ts";
import { useCheckCommands } from "./useCheckCommands.ts";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

/** The most cells that are named one by one; more are counted. */
const MOST_NAMED = 10;

/** What was repaired last, with the offer to put it back, and which cells were left as they are and why. */
export function PutBackBar({ last }: { readonly last: LastChange | null }): ReactElement {
  const { left } = usePane().pane;
  const { putBack } = useCheckCommands();
  return (
    <>
      {last && (
        <MessageBar intent="success" layout="multiline" politeness="polite">
          <MessageBarBody>
            {counted(last.cells, "cell was", "cells were")} {last.action}.
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={putBack}>Put back</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {left.length > 0 && <LeftCells left={left} />}
    </>
  );
}

function LeftCells({ left }: { readonly left: readonly string[] }): ReactElement {
  const named = left.slice(0, MOST_NAMED);
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        {left.length === 1
          ? "1 cell was left as it is:"
          : `${left.length.toLocaleString("en-GB")} cells were left as they are:`}
        <ul className={useStyles().list}>
          {named.map((why) => (
            <li key={why}>{why}</li>
          ))}
          {left.length > named.length && <li>and {(left.length - named.length).toLocaleString("en-GB")} more.</li>}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
