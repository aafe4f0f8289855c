import { LAST_COLUMN, LAST_ROW } from "./area.ts";
import { mapReferences, type ReferenceEnd, referenceText } from "./formulaReferences.ts";

/**
 * A formula as it reads when copied `rows` down and `columns` to the right: references move, those with dollars stay,
 * those that leave the sheet become `#REF!`.
 */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => {
    const alongRows = reference.kind !== "columns";
    const alongColumns = reference.kind !== "rows";
    const move = (end: ReferenceEnd): ReferenceEnd => ({
      ...end,
      row: alongRows && !end.fixedRow ? end.row + rows : end.row,
      column: alongColumns && !end.fixedColumn ? end.column + columns : end.column,
    });
    const first = move(reference.first);
    const last = move(reference.last);
    if (!onSheet(first) || !onSheet(last)) return `${reference.prefix}#REF!`;
    return referenceText({ ...reference, first, last });
  });
}

const onSheet = ({ row, column }: ReferenceEnd): boolean =>
  row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN;
