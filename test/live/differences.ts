import { cellAddress } from "../../src/grid/area.ts";
import type { TableCell } from "../../src/grid/table.ts";
import { EXPLAINED_TABLE } from "../../src/report/explain/explainedTable.ts";
import { placeTable } from "../../src/grid/placeTable.ts";
import type { Scalar } from "../../src/grid/scalar.ts";
import type { PlacedTable } from "../../src/actions/placeTables.ts";
import type { Book } from "../../src/xlsx/book.ts";

/** How the cells of generated tables compare with what another programme works out of their formulas. */
export interface Compared {
  /** How many formulas were compared. */
  readonly formulas: number;
  /** Sheet, cell, formula and both values of each that differs. */
  readonly differences: readonly string[];
}

/**
 * Compares every formula that stands in tables of a book with what the engine computed for its cell.
 * @param standing the book with the formulas, as they were saved
 * @param worked the same book with the results of somebody else's engine
 * @param expected the tables as the engine makes them now; a row that they do not have is expected to be empty
 */
export function compare(standing: Book, worked: Book, expected: readonly PlacedTable[]): Compared {
  let formulas = 0;
  const differences: string[] = [];
  for (const { model, sheet, area } of expected) {
    const { cells, body } = placeTable(model, area);
    const was = standing.sheets.find(({ name }) => name === sheet);
    const is = worked.sheets.find(({ name }) => name === sheet);
    if (!was) continue;
    for (const [row, line] of was.rows) {
      const heads = Array.from({ length: headsOf(model.id) }, (_, column) => column);
      const isAnother = heads.some((column) =>
        isAnotherRow(
          cells[row - area.row]?.[column] ?? null,
          line.get(area.column + column)?.value ?? "",
          row >= body.row,
        ),
      );
      if (isAnother) continue;
      for (const [column, { formula }] of line) {
        if (formula === null || row < area.row || column < area.column || column >= area.column + area.columns)
          continue;
        const cell = cells[row - area.row]?.[column - area.column];
        // What the sheet of explanations shows follows its own row: another cell's rows come and go only at a refresh.
        if (model.id === EXPLAINED_TABLE && cell?.formula !== `=${formula}`) continue;
        // A formula on the way to a result, for which the engine has no figure of its own.
        if (cell && cell.formula !== null && cell.value === "" && isOnTheWay(model.id)) continue;
        if (row >= body.row + body.rows && isOnTheWay(model.id)) continue;
        formulas += 1;
        const wanted = cell?.value ?? "";
        const found = is?.rows.get(row)?.get(column)?.value ?? "";
        if (!isSame(wanted, found)) {
          const shown = `engine ${JSON.stringify(wanted)}, LibreOffice ${JSON.stringify(found)}`;
          differences.push(`${sheet}!${cellAddress(row, column)} =${formula}: ${shown}`);
        }
      }
    }
  }
  return { formulas, differences };
}

/** Whether the engine has another row there now, as its own words at the row's beginning say: rows come and go only at a refresh. */
const isAnotherRow = (first: TableCell | null, stands: Scalar, isBody: boolean): boolean =>
  isBody && first !== null && first.formula === null && first.value !== stands;

/** How many columns say what a row is about: of the figures explained their summary, row and column. */
const headsOf = (id: string): number => (id === "explained" ? 3 : 1);

const isOnTheWay = (id: string): boolean => id.startsWith("working-") || id === "figures" || id === "words";

/** What a list of fixed length says where more belong on it: a report that is made anew has room for them. */
const MORE = / \d+ more belongs? here: refresh the summaries\.$/;

/** Numbers are the same to nine decimals or fifteen digits. */
function isSame(a: Scalar, b: Scalar): boolean {
  if (typeof a === "string" && typeof b === "string") return a === b.replace(MORE, "");
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= Math.max(2e-9, Math.abs(a) * 1e-12);
}
