import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { Choice } from "../pane/Choice.tsx";
import type { SettingFieldProps } from "./SettingField.tsx";
import { fromWords } from "./settingWords.ts";
import { partsOf, TOLERANCE_UNITS, type ToleranceParts, toleranceValue, UNIT_WORDS } from "./toleranceParts.ts";

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  size: { flex: "1 1 80px", minWidth: 0 },
  unit: { flex: "3 1 160px", minWidth: 0 },
  narrow: { minWidth: 0, width: "100%" },
});

/** How far off target still counts as Amber: a size and what it is measured in. */
export function ToleranceField({ setting, onValue }: SettingFieldProps): ReactElement {
  const styles = useStyles();
  const [parts, setParts] = useState(() => partsOf(setting.value));
  const change = (next: ToleranceParts): void => {
    setParts(next);
    onValue(toleranceValue(next));
  };
  return (
    <div className={styles.fields}>
      <Field className={styles.size} label="Tolerance" hint={fromWords(setting)}>
        <Input
          className={styles.narrow}
          inputMode="decimal"
          disabled={parts.unit === "none" || parts.unit === "ownFloor"}
          value={parts.size}
          onChange={(_, { value }) => change({ ...parts, size: value })}
        />
      </Field>
      <Field className={styles.unit} label="Measured as">
        <Choice
          value={parts.unit}
          onChoice={(value) => change({ ...parts, unit: TOLERANCE_UNITS.find((unit) => unit === value) ?? parts.unit })}
        >
          {TOLERANCE_UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {UNIT_WORDS[unit]}
            </option>
          ))}
        </Choice>
      </Field>
    </div>
  );
}
