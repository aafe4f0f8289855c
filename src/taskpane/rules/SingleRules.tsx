import { Field, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { WorkbookState } from "../../actions/workbookState.ts";
import type { Scalar } from "../../grid/scalar.ts";
import type { RatingScale } from "../../domain/ratingScale.ts";
import { type Setting, settingKey } from "../../domain/rules/setting.ts";
import { Choice } from "../pane/Choice.tsx";
import { Heading } from "../pane/Heading.tsx";
import { Paragraph } from "../pane/Paragraph.tsx";
import type { RuleDraft } from "./ruleDraft.ts";
import { SettingField } from "./SettingField.tsx";
import { indicatorChoices, settingsOfSingle, singlesInWords } from "./singleRules.ts";

const useStyles = makeStyles({
  single: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

interface SingleRulesProps {
  readonly workbook: WorkbookState;
  readonly register: string;
  readonly scale: RatingScale;
  readonly draft: RuleDraft;
  /** Counts up when fields have to show anew what stands in the draft. */
  readonly round: number;
  readonly onValue: (setting: Setting, value: Scalar) => void;
}

/** Rules for one indicator alone, and the reason for keeping the rating that was reported for it. */
export function SingleRules({ workbook, register, scale, draft, round, onValue }: SingleRulesProps): ReactElement {
  const styles = useStyles();
  const [chosen, setChosen] = useState("");
  const indicators = indicatorChoices(workbook, register);
  const set = singlesInWords(workbook.settings, indicators);
  const fields = chosen === "" ? [] : settingsOfSingle(draft, chosen, workbook.settings);
  return (
    <section aria-label="Rules for one indicator" className={styles.single}>
      <Heading level={3}>For one indicator</Heading>
      {set.length > 0 && (
        <ul className={styles.list}>
          {set.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <Field label="Indicator">
        <Choice value={chosen} onChoice={setChosen}>
          <option value="">Choose an indicator</option>
          {indicators.map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </Choice>
      </Field>
      {chosen !== "" && <Paragraph quiet>What is left empty is as for the others.</Paragraph>}
      {fields.map((setting) => (
        <SettingField
          key={`${settingKey(setting)}|${round}`}
          setting={setting}
          scale={scale}
          onValue={(value) => onValue(standing(setting, workbook.settings), value)}
        />
      ))}
    </section>
  );
}

/** The setting as it stands in the rules, so that a change which comes to what it was leaves the draft. */
const standing = (setting: Setting, settings: readonly Setting[]): Setting =>
  settings.find((one) => settingKey(one) === settingKey(setting)) ?? { ...setting, value: "" };
