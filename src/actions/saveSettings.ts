import type { Setting } from "../domain/rules/setting.ts";
import { inWorkbook } from "./inWorkbook.ts";
import type { WorkbookReading } from "../workbook/reading.ts";
import type { Write } from "../grid/write.ts";
import { placeRules } from "./placeRules.ts";
import { withRecord } from "./record/withRecord.ts";
import { type Choices, settle } from "./settle.ts";
import { type ReadAs, surveyWorkbook } from "./survey.ts";

/** Where a value changed in the pane is said to come from. */
export const FROM_PANE = "changed in the pane";

/**
 * Writes changed rules into the sheet Scrutineer rules, which is made if it is not there. Only cells that change are written.
 * Syncs: 3; 2 when nothing changes.
 * @param action what was done, for the record of it
 * @throws ActionRefusal when a setting cannot be read
 * @throws WorkbookError when Excel refuses
 */
export const saveSettings = (choices: Choices, changed: readonly Setting[], action = "Rules changed"): Promise<void> =>
  inWorkbook(
    async ({ read, write }) => {
      const reading = await read();
      await write(withRecord({ action, now: new Date() }, settingsWrites(reading, choices, changed), reading));
    },
    { again: "change the rule again" },
  );

/** What to write so that the rules' sheet says what was changed. */
export function settingsWrites(
  reading: WorkbookReading,
  choices: Choices,
  changed: readonly Setting[],
  as?: ReadAs,
): readonly Write[] {
  const rules = [...choices.rules, ...changed];
  const survey = surveyWorkbook(reading, rules, as);
  const { settings } = settle(survey, { ...choices, rules });
  return placeRules(settings, survey, reading);
}
