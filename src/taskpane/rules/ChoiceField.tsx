import { Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Choice } from "../pane/Choice.tsx";
import { readBasis, readTrendMethod } from "../../domain/rules/readValue.ts";
import type { Setting } from "../../domain/rules/setting.ts";
import { TREND_METHOD_WORDS } from "../../domain/trend/trend.ts";
import type { SettingFieldProps } from "./SettingField.tsx";
import { choicesFor, fieldLabel, fromWords } from "./settingWords.ts";

/** A setting that is one of a few words. A value that is none of them stands among them as it is. */
export function ChoiceField({ setting, onValue }: SettingFieldProps): ReactElement {
  const choices = choicesFor(setting) ?? [];
  const stands = standing(
    setting,
    choices.map(([value]) => value),
  );
  const all = choices.some(([value]) => value === stands) ? choices : [...choices, [stands, stands] as const];
  return (
    <Field label={fieldLabel(setting)} hint={fromWords(setting)}>
      <Choice value={stands} onChoice={(value) => onValue(value)}>
        {all.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Choice>
    </Field>
  );
}

/** Which of the choices a setting's value is, whatever its capitals; the sentence of the default basis is the automatic one. */
function standing({ name, value }: Setting, choices: readonly string[]): string {
  const text = String(value).trim();
  if (name === "basis" && readBasis(value) === null) return "Automatic";
  const method = name === "trend" ? readTrendMethod(value) : undefined;
  if (method !== undefined) return TREND_METHOD_WORDS[method];
  return choices.find((choice) => choice.toLowerCase() === text.toLowerCase()) ?? text;
}
