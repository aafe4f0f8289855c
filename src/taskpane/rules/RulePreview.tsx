import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { Paragraph } from "../pane/Paragraph.tsx";
import { PreviewOfRegister } from "./PreviewOfRegister.tsx";
import { previewOf } from "./previewWords.ts";
import { beforeOf, changedWords, type RuleDraft } from "./ruleDraft.ts";
import { useRuleCommands } from "./useRuleCommands.ts";
import { useSettled } from "./useSettled.ts";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    maxHeight: "60vh",
    overflowY: "auto",
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface RulePreviewProps {
  readonly workbook: WorkbookState;
  readonly draft: RuleDraft;
  /** Called when the rules are saved or let be. */
  readonly onDone: () => void;
}

/** What the changed rules would do, before they are saved: worked out when a person pauses, from the workbook as it was read. */
export function RulePreview({ workbook, draft, onDone }: RulePreviewProps): ReactElement {
  const styles = useStyles();
  const { save } = useRuleCommands();
  const settled = useSettled(draft);
  const preview = useMemo(() => previewOf(workbook, [...settled.values()]), [workbook, settled]);
  const before = beforeOf(draft, workbook.settings);
  return (
    <section aria-label="What would change" className={styles.bar} tabIndex={0}>
      <div role="status" aria-busy={settled !== draft}>
        <Paragraph quiet>{changedWords(before)}</Paragraph>
        {preview.kind === "refused" && <Paragraph>{preview.words}</Paragraph>}
        {preview.kind === "usable" && preview.previews.length === 0 && <Paragraph>No rating moves.</Paragraph>}
        {preview.kind === "usable" &&
          preview.previews.map((one) => <PreviewOfRegister key={one.register} preview={one} rules={workbook.rules} />)}
      </div>
      <div className={styles.buttons}>
        {(preview.kind === "usable" || settled !== draft) && (
          <Button appearance="primary" onClick={() => save([...draft.values()], before, onDone)}>
            Save
          </Button>
        )}
        <Button onClick={onDone}>Discard</Button>
      </div>
    </section>
  );
}
