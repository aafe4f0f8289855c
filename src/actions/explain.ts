import type { Place } from "../grid/area.ts";
import { parseReference } from "../grid/reference.ts";
import type { WorkbookReading } from "../workbook/reading.ts";
import { ActionRefusal } from "./actionRefusal.ts";
import { assess } from "./assess.ts";
import { explainCell, type Explained } from "./explainCell.ts";
import { inWorkbook } from "./inWorkbook.ts";
import type { Choices } from "./settle.ts";

/**
 * Explains what the active cell shows. Writes nothing.
 * Syncs: 2.
 * @throws ActionRefusal when a choice is unknown
 * @throws WorkbookError when Excel refuses
 */
export const explainSelected = (choices: Choices): Promise<Explained> =>
  inWorkbook(async ({ read, askActiveCell }) => {
    const active = askActiveCell();
    const reading = await read();
    return explainCell(assess(reading, choices), active());
  });

/**
 * Explains what a cell shows that is given in words. Writes nothing.
 * Syncs: 2.
 * @param words with its sheet: `Outcomes!B6`; of an area its first cell
 * @throws ActionRefusal when that is no cell of the workbook, or a choice is unknown
 * @throws WorkbookError when Excel refuses
 */
export const explainNamed = (words: string, choices: Choices): Promise<Explained> =>
  inWorkbook(async ({ read }) => {
    const reading = await read();
    return explainCell(assess(reading, choices), placeNamed(words, reading));
  });

/** Excel: sheet names that differ only in capitals are the same name. */
function placeNamed(words: string, { sheets }: WorkbookReading): Place {
  const reference = parseReference(words);
  if (reference === null)
    throw new ActionRefusal("bad-cells", `"${words}" is no cell. Give it with its sheet, such as Outcomes!B6.`);
  const sheet = sheets.find(({ name }) => name.toLowerCase() === reference.sheet.toLowerCase());
  if (sheet === undefined)
    throw new ActionRefusal("bad-cells", `There is no sheet "${reference.sheet}" in this workbook.`);
  return { sheet: sheet.name, row: reference.area.row, column: reference.area.column };
}
