import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { cellAddress } from "../../grid/area.ts";
import type { Finding } from "../../domain/finding.ts";
import { AreaLink } from "../pane/AreaLink.tsx";
import { Paragraph } from "../pane/Paragraph.tsx";
import { TroubleBar } from "../pane/TroubleBar.tsx";

const useStyles = makeStyles({
  entry: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** One finding: its cell, which is shown when it is pressed, what it says, why that matters and what is proposed. */
export function FindingEntry({ finding }: { readonly finding: Finding }): ReactElement {
  const { place, found, message, proposal } = finding;
  const { sheet, row, column } = place;
  const at = `finding:${sheet}!${cellAddress(row, column)}` as const;
  return (
    <li className={useStyles().entry}>
      <Paragraph>
        <AreaLink sheet={sheet} area={{ row, column, rows: 1, columns: 1 }} at={at} />
        {found !== "" && ` says “${found}”`}
      </Paragraph>
      <Paragraph>{message}</Paragraph>
      {proposal !== "" && <Paragraph quiet>{proposal}</Paragraph>}
      <TroubleBar at={at} />
    </li>
  );
}
