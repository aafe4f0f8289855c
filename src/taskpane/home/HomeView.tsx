import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { Heading } from "../pane/Heading.tsx";
import { usePane } from "../pane/PaneContext.ts";
import { Paragraph } from "../pane/Paragraph.tsx";
import { TroubleBar } from "../pane/TroubleBar.tsx";
import { Facts } from "./Facts.tsx";
import { nextStep } from "./nextStep.ts";
import { StepButton } from "./StepButton.tsx";

const useStyles = makeStyles({
  step: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  ways: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});

/** How the workbook stands in one look: the one next step, and below it the facts, each a click away. */
export function HomeView({ workbook }: { readonly workbook: WorkbookState }): ReactElement {
  const styles = useStyles();
  const { pane, dispatch } = usePane();
  const { title, words, button, action, aside } = nextStep({ ...pane, workbook });
  return (
    <>
      <section className={styles.step} aria-label="Next step">
        <div role="status">
          <Heading>{title}</Heading>
          <Paragraph>{words}</Paragraph>
        </div>
        <div className={styles.ways}>
          {button !== null && <StepButton words={button} action={action} />}
          {aside !== null && (
            <Link as="button" onClick={() => dispatch({ kind: "viewChosen", view: aside.view })}>
              {aside.words}
            </Link>
          )}
        </div>
        <TroubleBar at="home" />
      </section>
      <Facts workbook={workbook} />
    </>
  );
}
