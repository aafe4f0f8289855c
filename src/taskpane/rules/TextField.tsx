import { Field, Textarea } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { SettingFieldProps } from "./SettingField.tsx";
import { fieldLabel, fromWords } from "./settingWords.ts";

/** A setting that is a person's own words. */
export function TextField({ setting, onValue }: SettingFieldProps): ReactElement {
  const [text, setText] = useState(() => String(setting.value));
  return (
    <Field label={fieldLabel(setting)} hint={fromWords(setting)}>
      <Textarea
        resize="vertical"
        value={text}
        onChange={(_, { value }) => {
          setText(value);
          onValue(value.trim());
        }}
      />
    </Field>
  );
}
