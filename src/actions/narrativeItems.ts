import { byNeed, type NarrativeItem, narrativeItems as itemsOf } from "../domain/narrative/narrativeItem.ts";
import { rateRegister } from "./rateRegisters.ts";
import { type Choices, settle } from "./settle.ts";
import type { WorkbookState } from "./workbookState.ts";

/**
 * The items of all registers of which something can be said in a period, those first that want words. Nothing is written and nothing is asked of Excel: it
 * is worked out from the workbook as it was read.
 * @param choices with the period; without one it is the reporting period
 * @throws ActionRefusal when the workbook has no such period
 */
export function narrativeItems(
  { survey, narrative }: Pick<WorkbookState, "survey" | "narrative">,
  choices: Choices,
): readonly NarrativeItem[] {
  const settled = settle(survey, choices);
  // Of two rows with one key the first counts.
  const entries = new Map(narrative.map((entry) => [entry.key, entry] as const).toReversed());
  const { period } = settled;
  return byNeed(
    survey.registers.flatMap(({ register }) =>
      itemsOf(rateRegister(register, settled, survey.history.items), { entries, period }),
    ),
  );
}
