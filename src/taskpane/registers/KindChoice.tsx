import { Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { KIND_NAMES } from "../../domain/fieldWords.ts";
import type { RegisterKind } from "../../domain/layout.ts";
import { wordsForKind } from "../../domain/recognise/plainWords.ts";
import { Choice } from "../pane/Choice.tsx";
import { capital } from "../pane/wording.ts";

interface KindChoiceProps {
  readonly kind: RegisterKind;
  readonly onKind: (kind: RegisterKind) => void;
}

/** What a register lists. */
export const KindChoice = ({ kind, onKind }: KindChoiceProps): ReactElement => (
  <Field label="It lists">
    <Choice value={kind} onChoice={(value) => onKind(KIND_NAMES.find((name) => name === value) ?? kind)}>
      {KIND_NAMES.map((one) => (
        <option key={one} value={one}>
          {capital(wordsForKind(one, 2))}
        </option>
      ))}
    </Choice>
  </Field>
);
