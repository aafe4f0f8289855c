import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { BrokenRule } from "../../actions/brokenRules.ts";
import { AreaLink } from "../pane/AreaLink.tsx";

/** Cells of Scrutineer rules that change nothing: each with why, what to write, and a link to it. Nothing where there are none. */
export function BrokenRules({ broken }: { readonly broken: readonly BrokenRule[] }): ReactElement {
  return (
    <>
      {broken.map(({ finding: { place, message, proposal } }) => (
        <MessageBar key={`${place.row}|${place.column}|${message}`} intent="error" layout="multiline">
          <MessageBarBody>
            <AreaLink sheet={place.sheet} area={{ ...place, rows: 1, columns: 1 }} at="rules" />: {message} {proposal}
          </MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}
