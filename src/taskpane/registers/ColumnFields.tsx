import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RegisterState } from "../../actions/workbookState.ts";
import { Heading } from "../pane/Heading.tsx";
import { usePane } from "../pane/PaneContext.ts";
import { counted } from "../pane/wording.ts";
import { ColumnField } from "./ColumnField.tsx";
import type { RegisterDraft } from "./registerDraft.ts";

const useStyles = makeStyles({ fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM } });

interface ColumnFieldsProps {
  readonly register: RegisterState;
  readonly draft: RegisterDraft;
  readonly onDraft: (draft: RegisterDraft) => void;
}

/** What each column of a register means; the columns that are not read are listed when a person asks for them. */
export function ColumnFields({ register, draft, onDraft }: ColumnFieldsProps): ReactElement {
  const styles = useStyles();
  const { pane, dispatch } = usePane();
  const { allColumns } = pane.preferences;
  const unread = register.columns.filter(({ field, column }) => field === null && !draft.fields.has(column));
  const shown = register.columns.filter((column) => allColumns || !unread.includes(column));
  return (
    <section aria-labelledby="columns" className={styles.fields}>
      <Heading level={3} id="columns">
        Columns
      </Heading>
      {shown.map((column) => (
        <ColumnField
          key={column.column}
          column={column}
          down={register.layout.orientation === "rows"}
          field={
            draft.fields.has(column.column) ? (draft.fields.get(column.column) ?? null) : (column.field?.field ?? null)
          }
          onField={(field) => onDraft({ ...draft, fields: new Map(draft.fields).set(column.column, field) })}
        />
      ))}
      {unread.length > 0 && (
        <Checkbox
          label={`Show ${counted(unread.length, "column that is", "columns that are")} not read`}
          checked={allColumns}
          onChange={(_, { checked }) => dispatch({ kind: "preferred", preferences: { allColumns: checked === true } })}
        />
      )}
    </section>
  );
}
