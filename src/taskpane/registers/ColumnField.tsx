import { Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Choice } from "../pane/Choice.tsx";
import { columnLetters } from "../../grid/area.ts";
import { FIELD_NAMES } from "../../domain/fieldWords.ts";
import type { FieldName } from "../../domain/layout.ts";
import type { RegisterColumn } from "../../domain/recognise/columnHeadings.ts";
import { wordsForField } from "../../domain/recognise/plainWords.ts";
import { Paragraph } from "../pane/Paragraph.tsx";
import { capital } from "../pane/wording.ts";

interface ColumnFieldProps {
  readonly column: RegisterColumn;
  /** Whether the register lists its items down, so that this is a column of the sheet; else it is a row. */
  readonly down: boolean;
  readonly field: FieldName | null;
  readonly onField: (field: FieldName | null) => void;
}

/** One column: its heading, its letter, what stands in its first row, and what it means. */
export function ColumnField({ column, down, field, onField }: ColumnFieldProps): ReactElement {
  const place = down ? columnLetters(column.column) : `row ${column.column + 1}`;
  const hint = column.sample === "" ? "Nothing stands in it." : `First: ${shortened(column.sample)}`;
  if (column.heading === "")
    return (
      <Paragraph quiet>
        {capital(down ? `column ${place}` : place)} has no heading, so it is not read. {hint}
      </Paragraph>
    );
  return (
    <Field label={`${column.heading} (${place})`} hint={hint}>
      <Choice value={field ?? ""} onChoice={(value) => onField(FIELD_NAMES.find((name) => name === value) ?? null)}>
        <option value="">Not read</option>
        {FIELD_NAMES.map((name) => (
          <option key={name} value={name}>
            {capital(wordsForField(name))}
          </option>
        ))}
      </Choice>
    </Field>
  );
}

/** A cell's words, at most 80 characters of them. */
const shortened = (words: string): string => (words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words);
