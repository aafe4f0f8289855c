import { Checkbox, Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { readFlag } from "../../domain/rules/readValue.ts";
import type { SettingFieldProps } from "./SettingField.tsx";
import { fieldLabel, fromWords } from "./settingWords.ts";

/** A setting that is yes or no. */
export function FlagField({ setting, onValue }: SettingFieldProps): ReactElement {
  return (
    <Field hint={fromWords(setting)}>
      <Checkbox
        label={fieldLabel(setting)}
        checked={readFlag(setting.value) === true}
        onChange={(_, { checked }) => onValue(checked === true ? "Yes" : "No")}
      />
    </Field>
  );
}
