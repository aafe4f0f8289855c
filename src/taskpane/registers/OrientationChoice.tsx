import { Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Layout } from "../../domain/layout.ts";
import { Choice } from "../pane/Choice.tsx";

interface OrientationChoiceProps {
  readonly orientation: Layout["orientation"];
  readonly onOrientation: (orientation: Layout["orientation"]) => void;
}

/** Whether the items of a register stand one below the other or side by side. */
export const OrientationChoice = ({ orientation, onOrientation }: OrientationChoiceProps): ReactElement => (
  <Field label="Its items stand in">
    <Choice value={orientation} onChoice={(value) => onOrientation(value === "columns" ? "columns" : "rows")}>
      <option value="rows">Rows, one below the other</option>
      <option value="columns">Columns, side by side</option>
    </Choice>
  </Field>
);
