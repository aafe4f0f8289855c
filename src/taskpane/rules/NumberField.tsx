import { Field, Input, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Scalar } from "../../grid/scalar.ts";
import { readShare } from "../../domain/rules/readValue.ts";
import type { Setting, SettingName } from "../../domain/rules/setting.ts";
import type { SettingFieldProps } from "./SettingField.tsx";
import { fieldLabel, fromWords } from "./settingWords.ts";

const useStyles = makeStyles({ narrow: { minWidth: 0, width: "100%" } });

/** The settings that are shares, and are typed as percentages. */
const SHARES: ReadonlySet<SettingName> = new Set<SettingName>(["threshold", "redShare", "amberFrom"]);

/** A setting that is a number; a share is typed as a percentage. */
export function NumberField({ setting, onValue }: SettingFieldProps): ReactElement {
  const share = SHARES.has(setting.name);
  const [text, setText] = useState(() => shown(setting));
  return (
    <Field label={fieldLabel(setting)} hint={fromWords(setting)}>
      <Input
        className={useStyles().narrow}
        inputMode="decimal"
        value={text}
        {...(share ? { contentAfter: "%" } : {})}
        onChange={(_, { value }) => {
          setText(value);
          onValue(typed(value, share));
        }}
      />
    </Field>
  );
}

function shown({ name, value }: Setting): string {
  const share = SHARES.has(name) ? readShare(value) : undefined;
  return share === undefined ? String(value) : String(Number((share * 100).toFixed(4)));
}

/** What was typed as a number; what is none stays as it is, and is refused with the words of the rules. */
function typed(text: string, share: boolean): Scalar {
  const plain = text.trim().replace(/%$/, "");
  const number = Number(plain);
  if (plain === "" || !Number.isFinite(number)) return text;
  return share ? number / 100 : number;
}
