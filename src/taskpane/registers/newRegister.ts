import type { NewRegister } from "../../actions/addRegister.ts";
import type { Layout, RegisterKind } from "../../domain/layout.ts";
import { readCells, readHeadingRows } from "../../domain/rules/placeChoice.ts";

/** A register as a person is laying it down: everything that is typed, as typed. */
export interface NewRegisterDraft {
  readonly name: string;
  readonly sheet: string;
  /** `A4:K32`; with a sheet before it (`Plan!A4:K32`) that sheet counts. */
  readonly cells: string;
  readonly headings: string;
  readonly orientation: Layout["orientation"];
  readonly kind: RegisterKind;
}

/** What a person begins with on a sheet. */
export const emptyDraft = (sheet: string): NewRegisterDraft => ({
  ...{ name: "", sheet, cells: "", headings: "1", orientation: "rows", kind: "actions" },
});

/** What is typed as a register, or what is wrong with which field, for each. */
export type NewRegisterReading =
  | { readonly kind: "ready"; readonly register: NewRegister }
  | { readonly kind: "wrong"; readonly faults: NewRegisterFaults };

/** What is wrong, by field, in words; null where nothing is. */
export interface NewRegisterFaults {
  readonly name: string | null;
  readonly cells: string | null;
  readonly headings: string | null;
}

/** Nothing is wrong. */
export const NO_FAULTS: NewRegisterFaults = { name: null, cells: null, headings: null };

/** Reads what is typed; whether the workbook has such cells, and the name is free, shows when it is saved. */
export function readNewRegister(draft: NewRegisterDraft, sheets: readonly string[]): NewRegisterReading {
  const name = draft.name.trim();
  const cells = readCells(draft.cells) ?? null;
  const sheet = sheetOf(cells?.sheet ?? draft.sheet, sheets);
  const headingRows = readHeadingRows(draft.headings) ?? null;
  if (name === "" || cells === null || sheet === null || headingRows === null) {
    const noCells = cells === null ? "This is no area of a sheet. Write it as A4:K32." : null;
    const noSheet = sheet === null ? "There is no such visible sheet. Choose the sheet above, and write A4:K32." : null;
    return {
      kind: "wrong",
      faults: {
        name: name === "" ? "Write what the register is called." : null,
        cells: noCells ?? noSheet,
        headings: headingRows === null ? "Write a whole number from 0, for none, to 9." : null,
      },
    };
  }
  const { orientation, kind } = draft;
  return { kind: "ready", register: { name, sheet, area: cells.area, headingRows, orientation, kind } };
}

/** The sheet of a name, whatever its capitals. */
const sheetOf = (name: string, sheets: readonly string[]): string | null =>
  sheets.find((one) => one.toLowerCase() === name.toLowerCase()) ?? null;
