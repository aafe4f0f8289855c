import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { PackState } from "../../actions/packStates.ts";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { Paragraph } from "../pane/Paragraph.tsx";
import { usePane } from "../pane/PaneContext.ts";
import { counted } from "../pane/wording.ts";
import { changesTables, draftSettings, NO_DRAFT, type PackDraft, rowsOf, tickedIds } from "./packDraft.ts";
import { MakeButton } from "./MakeButton.tsx";
import { RemovePack } from "./RemovePack.tsx";
import { SavePack } from "./SavePack.tsx";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface PackActionsProps {
  readonly workbook: WorkbookState;
  readonly pack: PackState;
  readonly draft: PackDraft;
  readonly onDraft: (draft: PackDraft) => void;
  readonly onPack: (name: string | null) => void;
}

/** Makes or refreshes the report, and keeps what was changed of the pack: with it, or as a pack of the council's own. */
export function PackActions({ workbook, pack, draft, onDraft, onPack }: PackActionsProps): ReactElement {
  const styles = useStyles();
  const { dispatch } = usePane();
  const [saving, setSaving] = useState(false);
  const none = tickedIds(draft, pack).length === 0;
  const done = (): void => onDraft(NO_DRAFT);
  const close = (name: string | null): void => {
    setSaving(false);
    dispatch({ kind: "focusWanted", id: SAVE_AS });
    if (name === null) return;
    done();
    onPack(name);
  };
  return (
    <div className={styles.bar}>
      <div className={styles.buttons}>
        <MakeButton pack={pack} chosen={draftSettings(draft, pack)} disabled={none} onDone={done} />
        {!saving && (
          <Button id={SAVE_AS} onClick={() => setSaving(true)}>
            Save as my pack…
          </Button>
        )}
      </div>
      {none && <Paragraph role="status">No table is ticked. Tick at least one to make the report.</Paragraph>}
      {saving && <SavePack {...{ packs: workbook.packs, pack, draft }} onSaved={close} onCancel={() => close(null)} />}
      <DraftLine {...{ pack, draft, onDraft }} />
      {isChosen(workbook, pack) !== null && (
        <RemovePack pack={pack} item={isChosen(workbook, pack) ?? pack.id} onRemoved={() => onPack(null)} />
      )}
    </div>
  );
}

const SAVE_AS = "save-as-my-pack";

/** What the setting is for that says which tables a pack has: its id or title; null where nobody chose them. */
const isChosen = ({ settings }: WorkbookState, { id, title }: PackState): string | null =>
  settings.find(
    ({ section, item }) => section === "packs" && [id, title].some((name) => name.toLowerCase() === item.toLowerCase()),
  )?.item ?? null;

/** Says that something was changed and is not kept yet. */
function DraftLine({
  pack,
  draft,
  onDraft,
}: Pick<PackActionsProps, "pack" | "draft" | "onDraft">): ReactElement | null {
  const styles = useStyles();
  const changes = draft.words.size + (changesTables(draft, pack) ? 1 : 0);
  if (draft.rows === null && changes === 0) return null;
  const count = `${tickedIds(draft, pack).length} of ${counted(rowsOf(draft, pack).length, "table", "tables")} ticked`;
  const kept = pack.made ? "Refresh keeps this in the workbook." : "Make report keeps this in the workbook.";
  return (
    <div className={styles.buttons}>
      <Paragraph quiet role="status">{`Changed: ${count}. ${kept}`}</Paragraph>
      <Button size="small" onClick={() => onDraft(NO_DRAFT)}>
        Discard
      </Button>
    </div>
  );
}
