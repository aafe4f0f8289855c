import { Checkbox, Field, Input, Label, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { Choice } from "../pane/Choice.tsx";
import { KIND_NAMES } from "../../domain/fieldWords.ts";
import { wordsForKind } from "../../domain/recognise/plainWords.ts";
import { ROLE_WORDS, ROLES, type Role, rolesFor } from "../../domain/register/role.ts";
import { capital } from "../pane/wording.ts";
import type { RegisterDraft } from "./registerDraft.ts";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  roles: { display: "flex", flexDirection: "column" },
});

interface PurposeFieldsProps {
  readonly draft: RegisterDraft;
  readonly onDraft: (draft: RegisterDraft) => void;
}

/** What a register lists, and which tables it feeds. */
export function PurposeFields({ draft, onDraft }: PurposeFieldsProps): ReactElement {
  const styles = useStyles();
  const label = useId();
  const possible = rolesFor(draft.kind);
  return (
    <div className={styles.fields}>
      <Field label="Name">
        <Input value={draft.name} maxLength={100} onChange={(_, { value }) => onDraft({ ...draft, name: value })} />
      </Field>
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
      {possible.length > 0 && (
        <div role="group" aria-labelledby={label} className={styles.roles}>
          <Label id={label}>It feeds the tables of</Label>
          {possible.map((role) => (
            <Checkbox
              key={role}
              label={ROLE_WORDS[role]}
              checked={draft.roles.includes(role)}
              onChange={() => onDraft({ ...draft, roles: toggled(draft.roles, role) })}
            />
          ))}
        </div>
      )}
    </div>
  );
}

const toggled = (roles: readonly Role[], role: Role): readonly Role[] =>
  ROLES.filter((one) => roles.includes(one) !== (one === role));

/** The member of a list that a choice names; undefined when none. */
const oneOf = <Name extends string>(names: readonly Name[], value: string): Name | undefined =>
  names.find((name) => name === value);
