import { numberCell, type TableCell, textCell } from "../../../grid/table.ts";

/** A column that says what each text is read as. */
export interface WordColumn {
  readonly name: string;
  readonly heading: string;
  readonly cell: (words: string) => TableCell;
}

/** A number that a text is read as, with the formula that follows its rule; a dash where it is read as none. */
export const numberRead = (value: number | null, formula: string | null): TableCell =>
  value === null
    ? textCell("–")
    : { ...numberCell(value, String(value), "General"), formula: formula === null ? null : `=${formula}` };
