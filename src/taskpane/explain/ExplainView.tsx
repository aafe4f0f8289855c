import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useRef, useState } from "react";
import { explainOnSheet } from "../../actions/explainOnSheet.ts";
import { workbookChoices } from "../../actions/workbookChoices.ts";
import type { Place } from "../../grid/area.ts";
import { Heading } from "../pane/Heading.tsx";
import { usePane } from "../pane/PaneContext.ts";
import { Paragraph } from "../pane/Paragraph.tsx";
import { TroubleBar } from "../pane/TroubleBar.tsx";
import { useGoTo } from "../pane/useGoTo.ts";
import { Explanation } from "./Explanation.tsx";
import { useExplained } from "./useExplained.ts";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  explanation: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Explains the figure that is selected in Excel, and goes to the rows behind it and back. */
export function ExplainView(): ReactElement {
  const styles = useStyles();
  const { dispatch, run, reread } = usePane();
  const goTo = useGoTo();
  const visited = useRef<Place | null>(null);
  const [away, setAway] = useState(false);
  const explained = useExplained(visited);
  const show = (place: Place, isAway: boolean): void => {
    visited.current = isAway ? place : null;
    setAway(isAway);
    goTo(place.sheet, { row: place.row, column: place.column, rows: 1, columns: 1 }, "explain");
  };
  const write = (): void =>
    run("explain", "Writing the sheet Scrutineer explained", async () => {
      await explainOnSheet(workbookChoices());
      await reread();
    });
  return (
    <>
      <Heading>Explain a figure</Heading>
      <Paragraph quiet>Select a figure of a summary, or a cell of a register, in Excel.</Paragraph>
      <TroubleBar at="explain" />
      <div aria-live="polite" className={styles.explanation}>
        {explained === null ? (
          <Paragraph>Looking at the selected cell.</Paragraph>
        ) : (
          <Explanation explained={explained} onRow={(place) => show(place, true)} />
        )}
      </div>
      <div className={styles.buttons}>
        {away && explained !== null && <Button onClick={() => show(explained.place, false)}>Back to the figure</Button>}
        <Button onClick={write}>Explain on a sheet</Button>
        <Button onClick={() => dispatch({ kind: "explainClosed" })}>Close</Button>
      </div>
    </>
  );
}
