import type { ReactElement } from "react";
import type { PackState } from "../../actions/packStates.ts";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { CHARTS_WORDS } from "../../domain/rules/rules.ts";
import { CHARTED_TABLES } from "../../report/charts/wantedCharts.ts";
import { PackChoiceField } from "./PackChoiceField.tsx";

const HINTS = {
  none: "Trends of Red Red outcomes, and a bar of ratings for each directorate, made with the report.",
  beside: "Refresh keeps how you style and place them. None takes them away at the next refresh.",
} as const;

interface ChartsFieldProps {
  readonly workbook: WorkbookState;
  readonly pack: PackState;
}

/** Whether a pack has charts beside its summaries; nothing where none of its summaries has any. */
export function ChartsField({ workbook, pack }: ChartsFieldProps): ReactElement | null {
  if (!pack.tables.some((id) => CHARTED_TABLES.includes(id))) return null;
  const choice = workbook.rules.charts.get(pack.id.toLowerCase()) ?? "none";
  return <PackChoiceField setting="charts" label="Charts" {...{ pack, choice }} words={CHARTS_WORDS} hints={HINTS} />;
}
