import type { Finding } from "../domain/finding.ts";
import { inWorkbook } from "./inWorkbook.ts";
import type { WorkbookReading } from "../workbook/reading.ts";
import { ActionRefusal } from "./actionRefusal.ts";
import { assess } from "./assess.ts";
import type { SortedFindings } from "./ignoredFindings.ts";
import type { Choices } from "./settle.ts";
import { workbookFindings } from "./workbookFindings.ts";

/**
 * Says what is odd in the registers of the open workbook and in summaries that were made by hand, cell by cell. Writes nothing.
 * Syncs: 2.
 * @throws ActionRefusal when the workbook holds no register, and nothing is odd in what it does hold
 */
export const checkWorkbook = async (choices: Choices): Promise<readonly Finding[]> =>
  (await checkWithIgnored(choices)).findings;

/**
 * Like `checkWorkbook`, with what a person has chosen to ignore beside it. Writes nothing.
 * Syncs: 2.
 * @throws ActionRefusal when the workbook holds no register, and nothing is odd in what it does hold
 */
export const checkWithIgnored = (choices: Choices): Promise<SortedFindings> =>
  inWorkbook(async ({ read }) => findingsIn(await read(), choices));

/**
 * Everything that is odd in a workbook as it was read, the gravest first.
 * @throws ActionRefusal when the workbook holds no register, and nothing is odd in what it does hold
 */
export function findingsIn(reading: WorkbookReading, choices: Choices): SortedFindings {
  const assessed = assess(reading, choices);
  const sorted = workbookFindings(assessed);
  // A workbook of nothing but summaries can be checked all the same.
  const isBare = sorted.findings.length + sorted.ignored.length === 0;
  if (assessed.survey.registers.length === 0 && isBare) throw noRegister();
  return sorted;
}

/** There is nothing to work on. */
export const noRegister = (): ActionRefusal =>
  new ActionRefusal(
    "no-register",
    "No register was found on the visible sheets: a block of cells with headings such as Indicator, Action or Risk, and one item in each row below.",
  );
