import { Field, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { Choice } from "../pane/Choice.tsx";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import { formatDay } from "../../domain/serialDate.ts";
import { Heading } from "../pane/Heading.tsx";
import { Paragraph } from "../pane/Paragraph.tsx";
import { usePane } from "../pane/PaneContext.ts";
import { NeedsRegisters } from "../pane/NeedsRegisters.tsx";
import { TroubleBar } from "../pane/TroubleBar.tsx";
import { MakeButton } from "./MakeButton.tsx";
import { doneWords, sourcesWords } from "./reportWords.ts";
import { TableList } from "./TableList.tsx";

const useStyles = makeStyles({
  facts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** Makes the report or refreshes it, and lists its tables. */
export function ReportView({ workbook }: { readonly workbook: WorkbookState }): ReactElement {
  const styles = useStyles();
  const { made } = usePane().pane;
  const [chosen, setChosen] = useState<string | null>(null);
  const { packs } = workbook;
  const pack = packs.find(({ id }) => id === (chosen ?? workbook.offered)) ?? packs[0];
  if (workbook.registers.length === 0 || !pack) return <NeedsRegisters what="A report is made from registers." />;
  return (
    <>
      {packs.length > 1 ? (
        <Field label="Pack">
          <Choice value={pack.id} onChoice={setChosen}>
            {packs.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Choice>
        </Field>
      ) : (
        <Heading>{pack.title}</Heading>
      )}
      <div className={styles.facts}>
        <Paragraph>
          {formatPeriod(workbook.period)}, as at {formatDay(workbook.asAt)}
        </Paragraph>
        <Paragraph>{sourcesWords(workbook, pack)}</Paragraph>
      </div>
      <MakeButton pack={pack} />
      <TroubleBar at="report" />
      {made !== null && <Paragraph role="status">{doneWords(made.report)}</Paragraph>}
      <TableList workbook={workbook} />
    </>
  );
}
