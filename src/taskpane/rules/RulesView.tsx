import { Accordion } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { usePane } from "../pane/PaneContext.ts";
import { VIEW_ID } from "../pane/paneState.ts";
import { NeedsRegisters } from "../pane/NeedsRegisters.tsx";
import { Paragraph } from "../pane/Paragraph.tsx";
import { TroubleBar } from "../pane/TroubleBar.tsx";
import { withAxis, withMatrix } from "./axisDraft.ts";
import { brokenElsewhere } from "./brokenIn.ts";
import { BrokenRules } from "./BrokenRules.tsx";
import { RuleGroupItem } from "./RuleGroupItem.tsx";
import { NO_RULES, type RuleDraft, withPreset, withStandard, withValue } from "./ruleDraft.ts";
import { ruleGroups } from "./ruleGroups.ts";
import { RulePreview } from "./RulePreview.tsx";
import { UndoRule } from "./UndoRule.tsx";

/** The rules of every register, each as a sentence; a change shows what it does before it is saved. */
export function RulesView({ workbook }: { readonly workbook: WorkbookState }): ReactElement {
  const [draft, setDraft] = useState<RuleDraft>(NO_RULES);
  const [round, setRound] = useState(0);
  const { dispatch } = usePane();
  const groups = ruleGroups(workbook);
  if (groups.length === 0) return <NeedsRegisters what="Rules say how registers are rated." />;
  const show = (change: (before: RuleDraft) => RuleDraft): void => {
    setDraft(change);
    setRound((before) => before + 1);
  };
  const done = (): void => {
    show(() => NO_RULES);
    dispatch({ kind: "focusWanted", id: VIEW_ID });
  };
  return (
    <>
      <UndoRule onDone={done} />
      <TroubleBar at="rules" />
      <BrokenRules broken={brokenElsewhere(workbook.brokenRules, groups)} />
      <Accordion multiple collapsible defaultOpenItems={[groups[0]?.title ?? ""]}>
        {groups.map((group) => (
          <RuleGroupItem
            key={group.title}
            workbook={workbook}
            group={group}
            draft={draft}
            round={round}
            onPreset={(of, preset) => show((before) => withPreset(before, of.settings, preset))}
            onAxis={(axis, labels, anew) =>
              (anew ? show : setDraft)((before) => withAxis(before, workbook.settings, axis, labels))
            }
            onStandard={(register) => show((before) => withStandard(before, register))}
            onMatrix={(fitted) => show((before) => withMatrix(before, workbook.settings, fitted))}
            onValue={(setting, value) => setDraft((before) => withValue(before, setting, value))}
          />
        ))}
      </Accordion>
      <Paragraph quiet>
        The rules stand in the sheet Scrutineer rules, where they can be read and changed as well.
      </Paragraph>
      {draft.size > 0 && <RulePreview workbook={workbook} draft={draft} onDone={done} />}
    </>
  );
}
