import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

/** The most things that are named one by one; more are counted. */
const MOST_NAMED = 10;

/** What was left as it is when cells were repaired or an action was put back, and why. */
export function LeftCells({ left }: { readonly left: readonly string[] }): ReactElement {
  const named = left.slice(0, MOST_NAMED);
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        {left.length === 1
          ? "1 thing was left as it is:"
          : `${left.length.toLocaleString("en-GB")} things were left as they are:`}
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
