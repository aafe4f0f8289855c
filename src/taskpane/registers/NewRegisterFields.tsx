import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Choice } from "../pane/Choice.tsx";
import { KindChoice } from "./KindChoice.tsx";
import type { NewRegisterDraft, NewRegisterFaults } from "./newRegister.ts";
import { OrientationChoice } from "./OrientationChoice.tsx";

interface NewRegisterFieldsProps {
  readonly draft: NewRegisterDraft;
  readonly faults: NewRegisterFaults;
  /** The visible sheets that are not ours. */
  readonly sheets: readonly string[];
  readonly onDraft: (draft: NewRegisterDraft) => void;
}

/** What a register that is laid down by hand is called, where it stands and what it lists. */
export const NewRegisterFields = ({ draft, faults, sheets, onDraft }: NewRegisterFieldsProps): ReactElement => (
  <>
    <Field label="Name" validationMessage={faults.name}>
      <Input
        autoFocus
        value={draft.name}
        maxLength={100}
        onChange={(_, { value: name }) => onDraft({ ...draft, name })}
      />
    </Field>
    <Field label="Sheet">
      <Choice value={draft.sheet} onChoice={(sheet) => onDraft({ ...draft, sheet })}>
        {sheets.map((sheet) => (
          <option key={sheet}>{sheet}</option>
        ))}
      </Choice>
    </Field>
    <Field label="Cells, with the headings" hint="Such as A4:K32" validationMessage={faults.cells}>
      <Input value={draft.cells} onChange={(_, { value: cells }) => onDraft({ ...draft, cells })} />
    </Field>
    <OrientationChoice
      orientation={draft.orientation}
      onOrientation={(orientation) => onDraft({ ...draft, orientation })}
    />
    <Field
      label={draft.orientation === "rows" ? "Rows of headings" : "Columns of headings"}
      hint="0 where it has none"
      validationMessage={faults.headings}
    >
      <Input
        inputMode="numeric"
        value={draft.headings}
        onChange={(_, { value: headings }) => onDraft({ ...draft, headings })}
      />
    </Field>
    <KindChoice kind={draft.kind} onKind={(kind) => onDraft({ ...draft, kind })} />
  </>
);
