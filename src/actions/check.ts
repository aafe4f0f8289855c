import type { Finding } from "../domain/finding.ts";
import { inWorkbook } from "../workbook/inWorkbook.ts";
import type { WorkbookReading } from "../workbook/reading.ts";
import { ActionRefusal } from "./actionRefusal.ts";
import { assess } from "./assess.ts";
import type { Choices } from "./settle.ts";
import { workbookFindings } from "./workbookFindings.ts";

/**
 * Says what is odd in the registers of the open workbook and in summaries that were made by hand, cell by cell. Writes nothing.
 * Syncs: 2.
 * @throws ActionRefusal when the workbook holds no register, and nothing is odd in what it does hold
 */
export const checkWorkbook = (choices: Choices): Promise<readonly Finding[]> =>
  inWorkbook(async ({ read }) => findingsIn(await read(), choices));

/**
 * Everything that is odd in a workbook as it was read, the gravest first.
 * @throws ActionRefusal when the workbook holds no register, and nothing is odd in what it does hold
 */
export function findingsIn(reading: WorkbookReading, choices: Choices): readonly Finding[] {
  const assessed = assess(reading, choices);
  const findings = workbookFindings(assessed);
  // A workbook of nothing but summaries can be checked all the same.
  if (assessed.survey.registers.length === 0 && findings.length === 0) throw noRegister();
  return findings;
}

/** There is nothing to work on. */
export const noRegister = (): ActionRefusal =>
  new ActionRefusal(
    "no-register",
    "No register was found on the visible sheets: a block of cells with headings such as Indicator, Action or Risk, and one item in each row below.",
  );
