import type { ReactElement } from "react";
import type { PackState } from "../../actions/packStates.ts";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { EXPLAINED_BY_DEFAULT, EXPLAINED_WORDS } from "../../domain/rules/rules.ts";
import { PackChoiceField } from "./PackChoiceField.tsx";

const HINTS = {
  sheet: "The sheet Scrutineer explained says how each figure was made, for readers without Scrutineer.",
  pane: "Explain a figure says it here. A sheet that stands is kept up to date until you delete it.",
} as const;

interface ExplainedFieldProps {
  readonly workbook: WorkbookState;
  readonly pack: PackState;
}

/** Whether a report comes with the sheet that explains its figures. */
export function ExplainedField({ workbook, pack }: ExplainedFieldProps): ReactElement {
  const choice = workbook.rules.explained.get(pack.id.toLowerCase()) ?? EXPLAINED_BY_DEFAULT;
  return (
    <PackChoiceField
      setting="explained"
      label="Explanations"
      {...{ pack, choice }}
      words={EXPLAINED_WORDS}
      hints={HINTS}
    />
  );
}
