import { look } from "../grid/look.ts";
import type { Area } from "../grid/area.ts";
import type { Write } from "../grid/write.ts";
import { inWorkbook } from "./inWorkbook.ts";
import { freeName } from "./placeTables.ts";
import { withRecord } from "./record/withRecord.ts";
import { SAMPLE_SHEETS, type SampleSheet } from "./sample/sampleSheets.ts";

/**
 * Puts the sample's sheets at the end of the open workbook: registers of a made-up council to try everything on. They are ordinary sheets; a
 * name that is taken gets a number. It can be put back, which takes the sheets away again.
 * Syncs: 3.
 * @returns the names of the sheets
 * @throws WorkbookError when Excel refuses: nothing was changed
 */
export const openSample = (now: Date = new Date()): Promise<readonly string[]> =>
  inWorkbook(
    async ({ read, write }) => {
      const reading = await read();
      const taken = new Set(reading.sheets.map(({ name }) => name.toLowerCase()));
      const named = SAMPLE_SHEETS.map((sheet) => {
        const name = freeName(sheet.name, taken);
        taken.add(name.toLowerCase());
        return { ...sheet, name };
      });
      await write(withRecord({ action: "Sample opened", now }, named.flatMap(sheetWrites), reading));
      return named.map(({ name }) => name);
    },
    { again: "open the sample again" },
  );

/** The rows above the first item: the title, an empty one and the headings. */
const ABOVE = 3;

function sheetWrites({ name: sheet, title, headings, rows, widths, dates }: SampleSheet): readonly Write[] {
  const columns = headings.length;
  const area = (row: number, count: number, column = 0, wide = columns): Area => ({
    ...{ row, column, rows: count, columns: wide },
  });
  return [
    { kind: "addSheet", sheet, after: null, visible: true },
    ...widths.map((characters, column) => ({ kind: "columnWidth", sheet, column, columns: 1, characters }) as const),
    { kind: "values", sheet, area: area(0, 1, 0, 1), values: [[title]] },
    { kind: "look", sheet, areas: [area(0, 1, 0, 1)], look: look({ bold: true, size: 14 }) },
    { kind: "values", sheet, area: area(ABOVE - 1, 1), values: [headings] },
    { kind: "look", sheet, areas: [area(ABOVE - 1, 1)], look: look({ bold: true, border: "below" }) },
    ...dates.map(
      (column) =>
        ({ kind: "numberFormat", sheet, areas: [area(ABOVE, rows.length, column, 1)], format: "dd/mm/yyyy" }) as const,
    ),
    { kind: "values", sheet, area: area(ABOVE, rows.length), values: rows },
  ];
}
