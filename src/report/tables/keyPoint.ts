import type { Place } from "../../grid/area.ts";
import { type TableCell, textCell } from "../../grid/table.ts";
import { withFormula } from "../cells.ts";

/** A key point: the table it speaks of, its sentence and the cells behind it. */
export interface KeyPoint {
  readonly about: string;
  readonly sentence: string;
  readonly behind: readonly Place[];
  /** The formula that says the sentence, without its `=`; absent or null where it is a fixed text. */
  readonly formula?: string | null;
}

/** The row of a key point in a table of them. */
export const pointRow = ({ about, sentence, behind, formula = null }: KeyPoint): readonly TableCell[] => [
  textCell(about),
  withFormula(textCell(sentence, behind), formula),
];

/** The cells of some rated items. */
export const placesOf = (items: readonly { readonly item: { readonly place: Place } }[]): readonly Place[] =>
  items.map(({ item }) => item.place);
