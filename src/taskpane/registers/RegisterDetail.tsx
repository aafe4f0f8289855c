import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { type ReactElement, useState } from "react";
import type { RegisterState, WorkbookState } from "../../actions/workbookState.ts";
import { AreaLink } from "../pane/AreaLink.tsx";
import { Heading } from "../pane/Heading.tsx";
import { Paragraph } from "../pane/Paragraph.tsx";
import { usePane } from "../pane/PaneContext.ts";
import { TroubleBar } from "../pane/TroubleBar.tsx";
import { ColumnFields } from "./ColumnFields.tsx";
import { DraftActions } from "./DraftActions.tsx";
import { DoubtList } from "./DoubtList.tsx";
import { LeftOut } from "./LeftOut.tsx";
import { PlaceFields } from "./PlaceFields.tsx";
import { PurposeFields } from "./PurposeFields.tsx";
import { RatingCounts } from "./RatingCounts.tsx";
import { draftOf, readDraft, type RegisterDraft } from "./registerDraft.ts";
import { contentWords, whyWords } from "./registerWords.ts";
import { UnbindButton } from "./UnbindButton.tsx";

const useStyles = makeStyles({
  back: { alignSelf: "flex-start" },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface RegisterDetailProps {
  readonly register: RegisterState;
  readonly workbook: WorkbookState;
}

/** A register in full: what each column means, where it stands, what it is for; all of it can be changed. */
export function RegisterDetail({ register, workbook }: RegisterDetailProps): ReactElement {
  const styles = useStyles();
  const { dispatch } = usePane();
  // null: nothing is changed, so that the fields say what the workbook says.
  const [changed, setDraft] = useState<RegisterDraft | null>(null);
  const draft = changed ?? draftOf(register);
  const { layout, bound } = register;
  const at = `register:${layout.name}` as const;
  const reading = readDraft(register, draft);
  return (
    <>
      <Button
        autoFocus
        className={styles.back}
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={() => dispatch({ kind: "registerClosed" })}
      >
        Back to registers
      </Button>
      <div className={styles.section}>
        <Heading>{layout.name}</Heading>
        <Paragraph>
          {contentWords(layout)} on <AreaLink sheet={layout.sheet} area={layout.area} at={at} />
        </Paragraph>
        <RatingCounts counts={register.counts} register={register.layout.name} rules={workbook.rules} />
        <TroubleBar at={at} />
        <Paragraph>{whyWords(layout)}</Paragraph>
        <DoubtList register={register} />
      </div>
      <PurposeFields draft={draft} onDraft={setDraft} />
      <ColumnFields register={register} draft={draft} onDraft={setDraft} />
      <PlaceFields register={register} draft={draft} reading={reading} onDraft={setDraft} />
      <LeftOut layout={layout} at={at} />
      <DraftActions register={register} reading={reading} onDone={() => setDraft(null)} />
      {bound && <UnbindButton name={layout.name} />}
    </>
  );
}
