import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { Heading } from "../pane/Heading.tsx";
import { usePane } from "../pane/PaneContext.ts";
import { Paragraph } from "../pane/Paragraph.tsx";
import { TroubleBar } from "../pane/TroubleBar.tsx";
import { Box } from "./Box.tsx";
import { ViewSkeleton } from "../pane/ViewSkeleton.tsx";
import { Facts } from "./Facts.tsx";
import { isStart } from "./isStart.ts";
import { nextStep } from "./nextStep.ts";
import { StartCard } from "./StartCard.tsx";
import { StepButton } from "./StepButton.tsx";

const useStyles = makeStyles({
  again: { padding: `0 ${tokens.spacingHorizontalM}` },
  ways: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});

/** How the workbook stands in one look: the one next step, and below it the facts, each a click away. */
export function HomeView({ workbook }: { readonly workbook: WorkbookState }): ReactElement {
  const styles = useStyles();
  const { pane, dispatch } = usePane();
  // Not one box now and another in a moment: a person may be about to press a button.
  if (pane.starting === "unknown") return <ViewSkeleton />;
  if (isStart(pane, workbook)) return <StartCard workbook={workbook} />;
  const { title, words, button, action, aside } = nextStep({ ...pane, workbook });
  return (
    <>
      <Box label="Next step">
        <div role="status">
          <Heading>{title}</Heading>
          <Paragraph>{words}</Paragraph>
        </div>
        <div className={styles.ways}>
          {button !== null && <StepButton words={button} action={action} />}
          {aside !== null && (
            <Link as="button" onClick={() => dispatch({ kind: "viewOpened", view: aside.view })}>
              {aside.words}
            </Link>
          )}
        </div>
        <TroubleBar at="home" />
      </Box>
      <Facts workbook={workbook} />
      <div className={styles.again}>
        <Link as="button" onClick={() => dispatch({ kind: "startAsked" })}>
          Show the start
        </Link>
      </div>
    </>
  );
}
