import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { type ReactElement, useState } from "react";
import { Heading } from "../pane/Heading.tsx";
import { Paragraph } from "../pane/Paragraph.tsx";
import { ADD_BUTTON_ID } from "../pane/paneState.ts";
import { usePane } from "../pane/PaneContext.ts";
import { TroubleBar } from "../pane/TroubleBar.tsx";
import { emptyDraft, NO_FAULTS, readNewRegister } from "./newRegister.ts";
import { NewRegisterFields } from "./NewRegisterFields.tsx";
import { useRegisterCommands } from "./useRegisterCommands.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignSelf: "stretch" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  add: { alignSelf: "flex-start" },
});

interface AddRegisterProps {
  /** The visible sheets that are not ours. */
  readonly sheets: readonly string[];
}

/** Adds a register where none was found: a button, and what has to be said about it once it is pressed. */
export function AddRegister({ sheets }: AddRegisterProps): ReactElement {
  const { add } = useStyles();
  const { dispatch } = usePane();
  const [open, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
    dispatch({ kind: "focusWanted", id: ADD_BUTTON_ID });
  };
  if (open) return <AddForm sheets={sheets} onCancel={close} onAdded={() => setOpen(false)} />;
  return (
    <Button id={ADD_BUTTON_ID} className={add} icon={<AddRegular />} onClick={() => setOpen(true)}>
      Add a register by hand
    </Button>
  );
}

interface AddFormProps extends AddRegisterProps {
  readonly onCancel: () => void;
  readonly onAdded: () => void;
}

function AddForm({ sheets, onCancel, onAdded }: AddFormProps): ReactElement {
  const styles = useStyles();
  const { add } = useRegisterCommands();
  const [draft, setDraft] = useState(() => emptyDraft(sheets[0] ?? ""));
  // What is not yet filled in is not yet wrong.
  const [tried, setTried] = useState(false);
  const reading = readNewRegister(draft, sheets);
  const save = (): void => {
    setTried(true);
    if (reading.kind === "ready") add(reading.register, onAdded);
  };
  return (
    <section aria-labelledby="add-register" className={styles.form}>
      <Heading id="add-register">Add a register by hand</Heading>
      <Paragraph>What each of its columns means is worked out, and can be changed on its card afterwards.</Paragraph>
      <NewRegisterFields
        draft={draft}
        faults={tried && reading.kind === "wrong" ? reading.faults : NO_FAULTS}
        sheets={sheets}
        onDraft={setDraft}
      />
      <TroubleBar at="newRegister" />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={save}>
          Save
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </section>
  );
}
