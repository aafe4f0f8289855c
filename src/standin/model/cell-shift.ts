import { mapReferences, referenceText } from "../../grid/formulaReferences.ts";
import { type Area, intersection } from "../../grid/area.ts";
import { type ShiftedSheet, shiftFormula } from "../../grid/formulaShift.ts";
import { type Shift, shiftArea, shiftIndex, type Span } from "../../grid/shift.ts";
import type { Book, BookCell, BookSheet, ConditionalRule } from "../../xlsx/book.ts";

/**
 * Cells put in or taken out between some columns (when rows move) or some rows (when columns move), not across the whole
 * sheet: `across` are the columns or rows in which the cells behind move.
 */
export interface CellShift extends Shift {
  readonly across: Span;
}

const acrossOf = (area: Area, { axis }: Shift): Span =>
  axis === "rows"
    ? { first: area.column, last: area.column + area.columns - 1 }
    : { first: area.row, last: area.row + area.rows - 1 };

/** Whether an area lies in the moving columns or rows altogether. */
export const isCarried = (area: Area, shift: CellShift): boolean => {
  const { first, last } = acrossOf(area, shift);
  return first >= shift.across.first && last <= shift.across.last;
};

/** The part of the sheet in which something moves. */
export function movingZone({ axis, at, across }: CellShift, whole: Area): Area {
  const span = across.last - across.first + 1;
  return axis === "rows"
    ? { row: at, column: across.first, rows: whole.rows - at, columns: span }
    : { row: across.first, column: at, rows: span, columns: whole.columns - at };
}

/** Where an area lies after a shift of cells: areas that are not carried altogether stay. Null when it is gone. */
export const carriedArea = (area: Area, shift: CellShift): Area | null =>
  isCarried(area, shift) ? shiftArea(area, shift) : area;

/** A formula after a shift of cells: references to areas that were carried altogether follow them. */
export function carriedFormula(formula: string, sheet: ShiftedSheet, shift: CellShift): string {
  return mapReferences(formula, (reference) => {
    const { first, last } = reference;
    const [a, b] = shift.axis === "rows" ? [first.column, last.column] : [first.row, last.row];
    if (Math.min(a, b) < shift.across.first || Math.max(a, b) > shift.across.last) return null;
    return shiftFormula(referenceText(reference), sheet, shift);
  });
}

/** Moves the cells of a sheet. What falls off its edge is lost: whoever calls has looked. */
export function carryCells(sheet: BookSheet, shift: CellShift): void {
  const rows = [...sheet.rows];
  sheet.rows.clear();
  for (const [row, cells] of rows) {
    for (const [column, cell] of cells) {
      const [newRow, newColumn] = carriedPlace(row, column, shift);
      if (newRow === null || newColumn === null) continue;
      if (cell.arrayArea) cell.arrayArea = carriedArea(cell.arrayArea, shift);
      place(sheet, newRow, newColumn, cell);
    }
  }
}

function place(sheet: BookSheet, row: number, column: number, cell: BookCell): void {
  const cells = sheet.rows.get(row) ?? new Map<number, BookCell>();
  cells.set(column, cell);
  sheet.rows.set(row, cells);
}

function carriedPlace(row: number, column: number, shift: CellShift): readonly [number | null, number | null] {
  const { first, last } = shift.across;
  if (shift.axis === "rows")
    return column >= first && column <= last ? [shiftIndex(row, shift), column] : [row, column];
  return row >= first && row <= last ? [row, shiftIndex(column, shift)] : [row, column];
}

/** Writes anew what points to the carried cells, everywhere in the book: formulas, names and conditional formats. */
export function carryFormulas(book: Book, moved: BookSheet, shift: CellShift): void {
  for (const sheet of book.sheets) {
    const target = { name: moved.name, isOwn: sheet === moved };
    for (const cells of sheet.rows.values()) {
      for (const cell of cells.values()) {
        if (cell.formula !== null) cell.formula = carriedFormula(cell.formula, target, shift);
      }
    }
    for (const format of sheet.conditionalFormats) format.rule = carriedRule(format.rule, target, shift);
  }
  for (const name of book.names) {
    name.formula = carriedFormula(name.formula, { name: moved.name, isOwn: name.sheet === moved.id }, shift);
  }
}

function carriedRule(rule: ConditionalRule, target: ShiftedSheet, shift: CellShift): ConditionalRule {
  const carried = (formula: string): string => carriedFormula(formula, target, shift);
  if (rule.kind === "custom") return { ...rule, formula: carried(rule.formula) };
  if (rule.kind !== "cellValue") return rule;
  return {
    ...rule,
    formula1: carried(rule.formula1),
    formula2: rule.formula2 === null ? null : carried(rule.formula2),
  };
}

/** Whether something that must stay in one piece would be torn: it reaches into the moving zone but is not carried. */
export const isTorn = (area: Area, shift: CellShift, zone: Area): boolean =>
  !isCarried(area, shift) && intersection(area, zone) !== null;
