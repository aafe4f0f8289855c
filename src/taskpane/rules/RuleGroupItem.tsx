import { AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type ReactElement } from "react";
import type { WorkbookState } from "../../actions/workbookState.ts";
import type { Scalar } from "../../grid/scalar.ts";
import { type Setting, settingKey } from "../../domain/rules/setting.ts";
import { hasOwnLabels, OWN_LABELS } from "../../domain/rules/gridLabels.ts";
import { Paragraph } from "../pane/Paragraph.tsx";
import { type Axis, axisIn, type AxisLabel } from "./axisDraft.ts";
import { brokenCount, brokenIn } from "./brokenIn.ts";
import { BrokenRules } from "./BrokenRules.tsx";
import { FitMatrix } from "./FitMatrix.tsx";
import { MatrixAxis } from "./MatrixAxis.tsx";
import { OwnStandard } from "./OwnStandard.tsx";
import { Presets } from "./Presets.tsx";
import type { Preset } from "../../domain/rules/presets.ts";
import { drafted, type RuleDraft, standardIn } from "./ruleDraft.ts";
import type { RuleGroup } from "./ruleGroups.ts";
import { SettingField } from "./SettingField.tsx";
import { SingleRules } from "./SingleRules.tsx";
import { isOfMethod } from "./settingWords.ts";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, marginLeft: 0, marginRight: 0 },
});

interface RuleGroupItemProps {
  readonly workbook: WorkbookState;
  readonly group: RuleGroup;
  readonly draft: RuleDraft;
  /** Counts up when fields have to show anew what stands in the draft, however a person had begun to type. */
  readonly round: number;
  readonly onValue: (setting: Setting, value: Scalar) => void;
  readonly onPreset: (group: RuleGroup, preset: Preset) => void;
  readonly onAxis: (axis: Axis, labels: readonly AxisLabel[], anew: boolean) => void;
  /** Called with the register that a person gives a standard. */
  readonly onStandard: (register: string) => void;
  /** Called with a fitted matrix that a person wants to use. */
  readonly onMatrix: (fitted: readonly Setting[]) => void;
}

/** A group of rules: its sentence, and a field for each of its settings. */
export function RuleGroupItem(props: RuleGroupItemProps): ReactElement {
  const { workbook, group, draft, round, onValue, onPreset, onAxis, onStandard, onMatrix } = props;
  const styles = useStyles();
  const now = group.settings.map((setting) => drafted(draft, setting));
  const shown = group.settings.filter((setting) => isOfMethod(setting, now) && !hasOwnLabels(setting.section));
  const broken = brokenIn(workbook.brokenRules, group.settings);
  const hidden = group.settings.filter((setting) => !shown.includes(setting) && !hasOwnLabels(setting.section));
  return (
    <AccordionItem value={group.title}>
      <AccordionHeader as="h2" expandIconPosition="end">
        {group.title}
        {brokenCount(broken.length)}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <Paragraph>{group.sentence}</Paragraph>
        <BrokenRules broken={brokenIn(broken, hidden)} />
        {shown.map((setting) => (
          <Fragment key={`${settingKey(setting)}|${String(setting.value)}|${round}`}>
            <SettingField
              setting={drafted(draft, setting)}
              scale={group.scale}
              onValue={(value) => onValue(setting, value)}
            />
            <BrokenRules broken={brokenIn(broken, [setting])} />
          </Fragment>
        ))}
        {group.standardFor !== null && (
          <OwnStandard
            settings={standardIn(draft, group.standardFor, workbook.settings)}
            scale={group.scale}
            round={round}
            onValue={onValue}
            onStandard={() => onStandard(group.standardFor ?? group.title)}
          />
        )}
        {group.matrixFor !== null && (
          <>
            <FitMatrix workbook={workbook} register={group.matrixFor} onUse={onMatrix} />
            {OWN_LABELS.map((axis) => (
              <Fragment key={`${axis}|${round}`}>
                <MatrixAxis
                  axis={axis}
                  labels={axisIn(draft, group.settings, axis)}
                  onLabels={(labels, anew) => onAxis(axis, labels, anew)}
                />
                <BrokenRules
                  broken={brokenIn(
                    broken,
                    group.settings.filter(({ section }) => section === axis),
                  )}
                />
              </Fragment>
            ))}
          </>
        )}
        {group.presets && (
          <SingleRules
            workbook={workbook}
            register={group.title}
            scale={group.scale}
            draft={draft}
            round={round}
            onValue={onValue}
          />
        )}
        {group.presets && <Presets onPreset={(preset) => onPreset(group, preset)} />}
      </AccordionPanel>
    </AccordionItem>
  );
}
