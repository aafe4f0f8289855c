import type { Finding } from "../domain/finding.ts";
import { inWorkbook } from "../workbook/inWorkbook.ts";
import { ActionRefusal } from "./actionRefusal.ts";
import { rateRegister } from "./rateRegisters.ts";
import { type Choices, settle } from "./settle.ts";
import { surveyWorkbook } from "./survey.ts";
import { workbookFindings } from "./workbookFindings.ts";

/**
 * Says what is odd in the registers of the open workbook, cell by cell. Writes nothing.
 * Syncs: 2.
 * @throws ActionRefusal when the workbook holds no register
 */
export const checkWorkbook = (choices: Choices): Promise<readonly Finding[]> =>
  inWorkbook(async ({ read }) => {
    const reading = await read();
    const survey = surveyWorkbook(reading);
    if (survey.registers.length === 0) throw noRegister();
    const settled = settle(survey, choices);
    const rated = survey.registers.map(({ register }) => rateRegister(register, settled));
    return workbookFindings(reading, survey, settled, rated);
  });

/** There is nothing to work on. */
export const noRegister = (): ActionRefusal =>
  new ActionRefusal(
    "no-register",
    "No register was found on the visible sheets: a block of cells with headings such as Indicator, Action or Risk, and one item in each row below.",
  );
