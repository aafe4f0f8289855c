import type { ReactElement } from "react";
import type { PackState } from "../../actions/packStates.ts";
import type { WorkbookState } from "../../actions/workbookState.ts";
import { FIGURES_WORDS } from "../../domain/rules/rules.ts";
import { PackChoiceField } from "./PackChoiceField.tsx";

const HINTS = {
  live: "They follow the registers and rules at once, also without Scrutineer.",
  fixed: "They stay as they are until the summaries are refreshed: a record.",
} as const;

interface FiguresFieldProps {
  readonly workbook: WorkbookState;
  readonly pack: PackState;
}

/** Whether the figures of a pack's summaries are formulas that follow the registers, or values as they were at the last refresh. */
export function FiguresField({ workbook, pack }: FiguresFieldProps): ReactElement {
  const choice = workbook.rules.figures.get(pack.id.toLowerCase()) ?? "live";
  return (
    <PackChoiceField setting="figures" label="Figures" {...{ pack, choice }} words={FIGURES_WORDS} hints={HINTS} />
  );
}
