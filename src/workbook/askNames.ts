import { parseReference } from "../grid/reference.ts";
import type { NameInfo } from "./reading.ts";

/** What to load of defined names. */
export const NAME_PARTS = { name: true, formula: true, comment: true, visible: true, scope: true } as const;

/** The names of the workbook (`sheet` null) or of one sheet; they must have been loaded with `NAME_PARTS`. */
export function namesIn(names: Excel.NamedItemCollection, sheet: string | null): readonly NameInfo[] {
  // Excel: the reference says that each list holds names of its own scope; an item's scope makes sure of it.
  const scope = sheet === null ? "Workbook" : "Worksheet";
  return names.items.filter((item) => item.scope === scope).map((item) => nameOf(item, sheet));
}

function nameOf(item: Excel.NamedItem, sheet: string | null): NameInfo {
  const formula = String(item.formula);
  return {
    name: item.name,
    formula,
    refersTo: parseReference(formula),
    comment: item.comment,
    visible: item.visible,
    sheet,
  };
}
