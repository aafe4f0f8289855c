import type { Shift } from "../../grid/shift.ts";

/** What happened to the sheets of a book since it was opened. Sheets are named as they were called at that moment. */
export type Move =
  | { readonly kind: "shift"; readonly sheet: string; readonly sheetName: string; readonly shift: Shift }
  | { readonly kind: "rename"; readonly sheet: string; readonly from: string; readonly to: string }
  | { readonly kind: "delete"; readonly sheet: string; readonly sheetName: string };
