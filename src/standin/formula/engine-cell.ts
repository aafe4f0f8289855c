import type { CellLike, FormulaResultLike } from "@cj-tech-master/excelts/formula";

import { areaAddress } from "../../grid/area.ts";
import { isErrorValue, type Scalar } from "../../grid/scalar.ts";
import type { BookCell } from "../../xlsx/book.ts";
import { engineFormula } from "./engine-formula.ts";

/** The engine's kinds of cell. */
const CellKind = { empty: 0, formula: 6, constant: 2 } as const;

const engineValue = (cell: BookCell): unknown => (cell.isError ? { error: String(cell.value) } : cell.value);

/** Puts a result that the engine found into a cell. Excel: a formula that leads to an empty cell gives 0. */
export function putResult(cell: BookCell, result: FormulaResultLike | null): void {
  const value = scalarOf(result);
  cell.value = value;
  cell.isError = typeof result === "object" && result !== null && isErrorValue(value);
}

function scalarOf(result: FormulaResultLike | null): Scalar {
  if (result === undefined || result === null) return 0;
  if (typeof result !== "object") return result;
  return "error" in result ? result.error : 0;
}

/** A cell that the engine only reads: a constant, or a formula that is not due and keeps its result. */
export function constantCell(row: number, column: number, cell: BookCell | null): CellLike {
  const empty = cell === null || (cell.value === "" && cell.formula === null);
  return {
    ...{ row: row + 1, col: column + 1, type: empty ? CellKind.empty : CellKind.constant, model: {} },
    value: cell ? engineValue(cell) : null,
    result: undefined,
  };
}

/** A formula that the engine is to work out. `fixed`: its results fill exactly its array area. */
export function formulaCell(row: number, column: number, cell: BookCell, fixed: boolean): CellLike {
  const formula = engineFormula(cell.formula ?? "");
  const model =
    fixed && cell.arrayArea ? { shareType: "array", ref: areaAddress(cell.arrayArea), formula } : { formula };
  const cached = cell.value === "" ? undefined : (engineValue(cell) as FormulaResultLike);
  return {
    ...{ row: row + 1, col: column + 1, type: CellKind.formula, formula, model, value: null },
    get result() {
      return cached;
    },
    set result(found: FormulaResultLike) {
      putResult(cell, found);
    },
  };
}

/** A cell that belongs to the array formula of another: it only takes its result. */
export function arrayMember(row: number, column: number, cell: BookCell): CellLike {
  return {
    ...{ row: row + 1, col: column + 1, type: CellKind.formula, model: {}, value: null },
    get result() {
      return engineValue(cell) as FormulaResultLike;
    },
    set result(found: FormulaResultLike) {
      putResult(cell, found);
    },
  };
}
