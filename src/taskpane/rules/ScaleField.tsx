import { Field, Textarea } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { readScale } from "../../domain/readScale.ts";
import { Choice } from "../pane/Choice.tsx";
import type { SettingFieldProps } from "./SettingField.tsx";
import { fieldLabel, fromWords } from "./settingWords.ts";

const NAMED = ["RAG", "Five steps"] as const;
const OWN = "own";

/** What a council's own scale looks like, to begin with. */
const EXAMPLE = "On course ● green; Slipping ▲ amber; Failing ■ red";

const HOW =
  "From best to worst, with semicolons between them; a mark and a colour may follow each. Write Delivered = Complete for a word that means complete.";

/** The words that a register's ratings are said in: a scale by its name, or a council's own. */
export function ScaleField({ setting, onValue }: SettingFieldProps): ReactElement {
  const stands = String(setting.value);
  const named = NAMED.find((name) => name.toLowerCase() === stands.trim().toLowerCase());
  const [choice, setChoice] = useState<string>(named ?? OWN);
  const [text, setText] = useState(named === undefined ? stands : EXAMPLE);
  const change = (nextChoice: string, nextText: string): void => {
    setChoice(nextChoice);
    setText(nextText);
    onValue(nextChoice === OWN ? nextText : nextChoice);
  };
  const fault = readScale(text) === undefined ? "Write two to six different words with semicolons between them." : null;
  return (
    <>
      <Field label={fieldLabel(setting)} hint={fromWords(setting)}>
        <Choice value={choice} onChoice={(value) => change(value, text)}>
          <option value="RAG">Green, Amber, Red</option>
          <option value="Five steps">Green, Amber/Green, Amber, Amber/Red, Red</option>
          <option value={OWN}>Our own words</option>
        </Choice>
      </Field>
      {choice === OWN && (
        <Field label="Our own words" hint={HOW} validationMessage={fault}>
          <Textarea value={text} resize="vertical" onChange={(_, { value }) => change(OWN, value)} />
        </Field>
      )}
    </>
  );
}
