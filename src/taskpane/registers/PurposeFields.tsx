import { Checkbox, Field, Input, Label, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { ROLE_WORDS, ROLES, type Role, rolesFor } from "../../domain/register/role.ts";
import { KindChoice } from "./KindChoice.tsx";
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
      <KindChoice kind={draft.kind} onKind={(kind) => onDraft({ ...draft, kind })} />
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
