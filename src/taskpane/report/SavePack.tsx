import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, type SyntheticEvent, useState } from "react";
import type { PackState } from "../../actions/packStates.ts";
import { usePane } from "../pane/PaneContext.ts";
import { type PackDraft, packSetting, tickedIds } from "./packDraft.ts";
import { packNameFault } from "./packName.ts";
import { usePackCommands } from "./usePackCommands.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface SavePackProps {
  readonly packs: readonly PackState[];
  readonly pack: PackState;
  readonly draft: PackDraft;
  /** Called with the new pack's name once it is kept. */
  readonly onSaved: (name: string) => void;
  readonly onCancel: () => void;
}

/** Asks for a name and keeps the ticked tables as a pack of the council's own. */
export function SavePack({ packs, pack, draft, onSaved, onCancel }: SavePackProps): ReactElement {
  const styles = useStyles();
  const { save } = usePackCommands();
  const { dispatch } = usePane();
  const [name, setName] = useState("");
  const [pressed, setPressed] = useState(false);
  const ids = tickedIds(draft, pack);
  const fault = ids.length === 0 ? "Tick at least one table first." : packNameFault(name, packs);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setPressed(true);
    if (fault !== null) return;
    save([packSetting(name.trim(), ids), ...draft.words.values()], () => {
      dispatch({ kind: "preferred", preferences: { pack: name.trim() } });
      onSaved(name.trim());
    });
  };
  return (
    <form className={styles.form} onSubmit={submit} aria-label="Save as my pack">
      <Field
        label="Name of the pack"
        hint="Such as Our scrutiny report. It is kept in this workbook."
        {...(pressed && fault !== null ? { validationMessage: fault } : {})}
      >
        <Input id="pack-name" value={name} onChange={(_, data) => setName(data.value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          Save pack
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
