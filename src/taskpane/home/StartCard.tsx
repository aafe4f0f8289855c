import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { Heading } from "../pane/Heading.tsx";
import { usePane } from "../pane/PaneContext.ts";
import { Paragraph } from "../pane/Paragraph.tsx";
import { VIEW_ID } from "../pane/paneState.ts";
import { TroubleBar } from "../pane/TroubleBar.tsx";
import { WHAT_A_REGISTER_IS } from "../registers/registerWords.ts";
import { Box } from "./Box.tsx";
import { useStart } from "./useStart.ts";

const useStyles = makeStyles({
  ways: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
});

/**
 * The start for a person who has never had Scrutineer: what it does in two sentences, and something to do at once, in this workbook's own
 * registers or in a sample's. The likelier of the two is the primary button.
 */
export function StartCard({ workbook }: { readonly workbook: WorkbookState }): ReactElement {
  const styles = useStyles();
  const { pane, dispatch } = usePane();
  const { find, sample } = useStart();
  const { registers, readOnly, newer } = workbook;
  const busy = pane.work !== null;
  const hasOwn = registers.length > 0;
  const skip = (): void => {
    dispatch({ kind: "started" });
    dispatch({ kind: "focusWanted", id: VIEW_ID });
  };
  return (
    <Box label="Start">
      <Heading>Start here</Heading>
      <Paragraph>
        Scrutineer turns a workbook’s registers into the tables of a scrutiny report. {WHAT_A_REGISTER_IS}
      </Paragraph>
      <div className={styles.ways}>
        <Button appearance={hasOwn ? "primary" : "secondary"} disabledFocusable={busy} onClick={find}>
          Find registers
        </Button>
        <Paragraph quiet>Looks through the visible sheets of this workbook. Nothing is changed.</Paragraph>
      </div>
      {!readOnly && newer === null && (
        <div className={styles.ways}>
          <Button appearance={hasOwn ? "secondary" : "primary"} disabledFocusable={busy} onClick={sample}>
            Open the sample
          </Button>
          <Paragraph quiet>
            Adds three sheets of a made-up council to this workbook. They can be taken away again.
          </Paragraph>
        </div>
      )}
      <TroubleBar at="home" />
      <Link as="button" onClick={skip}>
        Skip the start
      </Link>
    </Box>
  );
}
