import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { cellAddress } from "../../grid/area.ts";
import type { Finding } from "../../domain/finding.ts";
import { AreaLink } from "../pane/AreaLink.tsx";
import { Paragraph } from "../pane/Paragraph.tsx";
import { TroubleBar } from "../pane/TroubleBar.tsx";
import { IgnoreFinding } from "./IgnoreFinding.tsx";
import { RepairPreview } from "./RepairPreview.tsx";
import { useCheckCommands } from "./useCheckCommands.ts";

const useStyles = makeStyles({
  entry: {
    // A long list is laid out only where it can be seen; it stays whole for a screen reader and for Find.
    contentVisibility: "auto",
    containIntrinsicBlockSize: "auto 120px",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  repair: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/**
 * One finding: its cell, which is shown when it is pressed, what it says, why that matters and what is proposed; where that can be accepted,
 * what the cell would say then. What needs a person has nothing to accept.
 */
export function FindingEntry({ finding }: { readonly finding: Finding }): ReactElement {
  const styles = useStyles();
  const { accept } = useCheckCommands();
  const { place, found, message, proposal, repair } = finding;
  const { sheet, row, column } = place;
  const at = `finding:${sheet}!${cellAddress(row, column)}` as const;
  return (
    <li className={styles.entry}>
      <Paragraph>
        <AreaLink sheet={sheet} area={{ row, column, rows: 1, columns: 1 }} at={at} />
        {found !== "" && ` says “${found}”`}
      </Paragraph>
      <Paragraph>{message}</Paragraph>
      {proposal !== "" && <Paragraph quiet>{proposal}</Paragraph>}
      {repair && (
        <div className={styles.repair}>
          <Paragraph>
            <RepairPreview found={found} repair={repair} />
          </Paragraph>
          <Button
            size="small"
            aria-label={`Accept for ${cellAddress(row, column)} of ${sheet}`}
            onClick={() => accept([finding], at)}
          >
            Accept
          </Button>
        </div>
      )}
      <IgnoreFinding finding={finding} at={at} />
      <TroubleBar at={at} />
    </li>
  );
}
