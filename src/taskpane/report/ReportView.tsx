import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { PackState } from "../../actions/packStates.ts";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import { formatDay } from "../../domain/serialDate.ts";
import { NextPeriod } from "../nextPeriod/NextPeriod.tsx";
import { Choice } from "../pane/Choice.tsx";
import { NeedsRegisters } from "../pane/NeedsRegisters.tsx";
import { usePane } from "../pane/PaneContext.ts";
import { Paragraph } from "../pane/Paragraph.tsx";
import { TroubleBar } from "../pane/TroubleBar.tsx";
import { ChartsField } from "./ChartsField.tsx";
import { PackActions } from "./PackActions.tsx";
import { ExplainedField } from "./ExplainedField.tsx";
import { FiguresField } from "./FiguresField.tsx";
import { NO_DRAFT, type PackDraft } from "./packDraft.ts";
import { PackTables } from "./PackTables.tsx";
import { doneWords, sourcesWords } from "./reportWords.ts";
import { packShown } from "./packShown.ts";
import { TableList } from "./TableList.tsx";

const useStyles = makeStyles({
  facts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** Chooses a pack and its tables, makes the report or refreshes it, and lists what was made. */
export function ReportView({ workbook }: { readonly workbook: WorkbookState }): ReactElement {
  const styles = useStyles();
  const { pane, dispatch } = usePane();
  const [chosen, setChosen] = useState<string | null>(null);
  const [draft, setDraft] = useState<PackDraft>(NO_DRAFT);
  // Counts up when fields have to show anew what stands, whatever a person had typed.
  const [round, setRound] = useState(0);
  const pack = packShown(workbook, chosen, pane.preferences.pack);
  if (workbook.registers.length === 0 || !pack) return <NeedsRegisters what="A report is made from registers." />;
  const change = (next: PackDraft): void => {
    setDraft(next);
    if (next === NO_DRAFT) setRound((before) => before + 1);
  };
  const choose = (name: string | null): void => {
    setChosen(name);
    change(NO_DRAFT);
    if (name !== null) dispatch({ kind: "preferred", preferences: { pack: name } });
  };
  return (
    <>
      <PackField packs={workbook.packs} pack={pack} onPack={choose} />
      <FiguresField workbook={workbook} pack={pack} />
      <ExplainedField workbook={workbook} pack={pack} />
      <ChartsField workbook={workbook} pack={pack} />
      <div className={styles.facts}>
        <Paragraph>
          {formatPeriod(workbook.period)}, as at {formatDay(workbook.asAt)}
        </Paragraph>
        <Paragraph>{sourcesWords(workbook, pack)}</Paragraph>
      </div>
      <div>
        <NextPeriod at="report" />
      </div>
      <PackActions {...{ workbook, pack, draft }} onDraft={change} onPack={choose} />
      <TroubleBar at="report" />
      {pane.made !== null && <Paragraph role="status">{doneWords(pane.made.report)}</Paragraph>}
      {workbook.made.length > 0 && (
        <Button onClick={() => dispatch({ kind: "explainOpened" })}>Explain a figure</Button>
      )}
      <TableList workbook={workbook} />
      <PackTables key={`${pack.id}|${round}`} {...{ workbook, pack, draft }} onDraft={change} />
    </>
  );
}

interface PackFieldProps {
  readonly packs: readonly PackState[];
  readonly pack: PackState;
  readonly onPack: (id: string) => void;
}

/** Which pack: ours first, then the council's own. */
function PackField({ packs, pack, onPack }: PackFieldProps): ReactElement {
  const options = (own: boolean) =>
    packs.flatMap((one) =>
      one.own === own
        ? [<option key={one.id} value={one.id}>{`${one.title}${one.made ? " (made)" : ""}`}</option>]
        : [],
    );
  const [ours, theirs] = [options(false), options(true)];
  return (
    <Field label="Pack">
      <Choice value={pack.id} onChoice={onPack}>
        {ours}
        {theirs.length > 0 && <optgroup label="Your own">{theirs}</optgroup>}
      </Choice>
    </Field>
  );
}
