import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RegisterState } from "../../actions/workbookState.ts";
import { Heading } from "../pane/Heading.tsx";
import { Paragraph } from "../pane/Paragraph.tsx";
import { OrientationChoice } from "./OrientationChoice.tsx";
import type { DraftReading, RegisterDraft } from "./registerDraft.ts";

const useStyles = makeStyles({ fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS } });

interface PlaceFieldsProps {
  readonly register: RegisterState;
  readonly draft: RegisterDraft;
  readonly reading: DraftReading;
  readonly onDraft: (draft: RegisterDraft) => void;
}

/** Where a register stands: its area and how much of it is headings. An Excel table says so itself. */
export function PlaceFields({ register, draft, reading, onDraft }: PlaceFieldsProps): ReactElement {
  const { table, orientation } = register.layout;
  const fault = (about: "area" | "headings"): string | null =>
    reading.kind === "wrong" && reading.about === about ? reading.fault : null;
  return (
    <section aria-labelledby="place" className={useStyles().fields}>
      <Heading level={3} id="place">
        Place
      </Heading>
      {table === null ? (
        <>
          <Field
            label="Cells, with the headings"
            hint="Rows that are filled in directly below are taken in too."
            validationMessage={fault("area")}
          >
            <Input value={draft.area} onChange={(_, { value }) => onDraft({ ...draft, area: value })} />
          </Field>
          <OrientationChoice
            orientation={draft.orientation}
            onOrientation={(value) => onDraft({ ...draft, orientation: value })}
          />
          <Field
            label={orientation === "rows" ? "Rows of headings" : "Columns of headings"}
            validationMessage={fault("headings")}
          >
            <Input
              inputMode="numeric"
              value={draft.headings}
              onChange={(_, { value }) => onDraft({ ...draft, headings: value })}
            />
          </Field>
        </>
      ) : (
        <Paragraph>It is the Excel table {table}, which says itself where it begins and ends.</Paragraph>
      )}
    </section>
  );
}
