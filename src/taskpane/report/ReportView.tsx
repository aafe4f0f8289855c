import { Field, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { Choice } from "../pane/Choice.tsx";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import { formatDay } from "../../domain/serialDate.ts";
import type { Pack } from "../../report/pack.ts";
import { packNamed, PACKS } from "../../report/packs/all.ts";
import { scrutinyPack } from "../../report/packs/scrutiny.ts";
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
  const [pack, setPack] = useState<Pack>(scrutinyPack);
  if (workbook.registers.length === 0) return <NeedsRegisters what="A report is made from registers." />;
  return (
    <>
      {PACKS.length > 1 ? (
        <Field label="Pack">
          <Choice value={pack.id} onChoice={(value) => setPack(packNamed(value) ?? pack)}>
            {PACKS.map(({ id, title }) => (
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
      <MakeButton pack={pack.id} workbook={workbook} />
      <TroubleBar at="report" />
      {made !== null && <Paragraph role="status">{doneWords(made.report)}</Paragraph>}
      <TableList workbook={workbook} />
    </>
  );
}
