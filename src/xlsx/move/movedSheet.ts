import type { Area } from "../../grid/area.ts";
import { deleteSheetInFormula, renameSheetInFormula } from "../../grid/formulaSheets.ts";
import { shiftFormula } from "../../grid/formulaShift.ts";
import { type Shift, shiftArea, shiftIndex } from "../../grid/shift.ts";
import type { Move } from "./move.ts";

/** A formula (without `=`) after some moves, oldest first. `own` is the id of the sheet it stands on; null for none. */
export function movedFormula(formula: string, own: string | null, moves: readonly Move[]): string {
  return moves.reduce((text, move) => formulaAfter(text, own, move), formula);
}

/** A formula after one move. */
export function formulaAfter(formula: string, own: string | null, move: Move): string {
  switch (move.kind) {
    case "shift":
      return shiftFormula(formula, { name: move.sheetName, isOwn: move.sheet === own }, move.shift);
    case "rename":
      return renameSheetInFormula(formula, move.from, move.to);
    case "delete":
      return deleteSheetInFormula(formula, move.sheetName);
  }
}

/** Where the rows, columns and areas of one sheet of the file lie now. */
export class MovedSheet {
  readonly #id: string;
  readonly #moves: readonly Move[];
  readonly #shifts: readonly Shift[];
  readonly #rowShifts: readonly Shift[];
  readonly #columnShifts: readonly Shift[];

  constructor(id: string, moves: readonly Move[]) {
    this.#id = id;
    this.#moves = moves;
    this.#shifts = moves.flatMap((move) => (move.kind === "shift" && move.sheet === id ? [move.shift] : []));
    this.#rowShifts = this.#shifts.filter((shift) => shift.axis === "rows");
    this.#columnShifts = this.#shifts.filter((shift) => shift.axis === "columns");
  }

  /** Whether any column was put in or taken out. */
  get columnsMoved(): boolean {
    return this.#columnShifts.length > 0;
  }

  /** Whether anything happened to any sheet: formulas may point there. */
  get hasMoves(): boolean {
    return this.#moves.length > 0;
  }

  /** Whether any row or column was put in or taken out. */
  get hasShifts(): boolean {
    return this.#shifts.length > 0;
  }

  /** Where a row lies now; null when it is gone. */
  row(row: number): number | null {
    return follow(row, this.#rowShifts, shiftIndex);
  }

  /** Where a column lies now; null when it is gone. */
  column(column: number): number | null {
    return follow(column, this.#columnShifts, shiftIndex);
  }

  /** Where an area lies now; null when it is gone. */
  area(area: Area): Area | null {
    return follow(area, this.#shifts, shiftArea);
  }

  /** A formula of this sheet as it reads now, after everything that happened to any sheet. */
  formula(formula: string): string {
    return movedFormula(formula, this.#id, this.#moves);
  }
}

function follow<T>(from: T, shifts: readonly Shift[], step: (at: T, shift: Shift) => T | null): T | null {
  let at: T | null = from;
  for (const shift of shifts) {
    if (at === null) return null;
    at = step(at, shift);
  }
  return at;
}
