import { Field, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Choice } from "../pane/Choice.tsx";
import { KIND_NAMES } from "../../domain/fieldWords.ts";
import { wordsForKind } from "../../domain/recognise/plainWords.ts";
import { ROLES, ROLE_WORDS } from "../../domain/register/role.ts";
import { capital } from "../pane/wording.ts";
import type { RegisterDraft } from "./registerDraft.ts";

const useStyles = makeStyles({ fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS } });

interface PurposeFieldsProps {
  readonly draft: RegisterDraft;
  readonly onDraft: (draft: RegisterDraft) => void;
}

/** What a register lists, and which tables it feeds. */
export function PurposeFields({ draft, onDraft }: PurposeFieldsProps): ReactElement {
  return (
    <div className={useStyles().fields}>
      <Field label="It lists">
        <Choice
          value={draft.kind}
          onChoice={(value) => onDraft({ ...draft, kind: oneOf(KIND_NAMES, value) ?? draft.kind })}
        >
          {KIND_NAMES.map((kind) => (
            <option key={kind} value={kind}>
              {capital(wordsForKind(kind, 2))}
            </option>
          ))}
        </Choice>
      </Field>
      <Field label="It feeds the tables of">
        <Choice value={draft.role} onChoice={(value) => onDraft({ ...draft, role: oneOf(ROLES, value) ?? "nothing" })}>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {ROLE_WORDS[role]}
            </option>
          ))}
          <option value="nothing">Nothing</option>
        </Choice>
      </Field>
    </div>
  );
}

/** The member of a list that a choice names; undefined when none. */
const oneOf = <Name extends string>(names: readonly Name[], value: string): Name | undefined =>
  names.find((name) => name === value);
