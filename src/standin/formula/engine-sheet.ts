import type { CellLike, DimensionsLike, RowLike, WorksheetLike } from "@cj-tech-master/excelts/formula";

import { type Area, contains } from "../../grid/area.ts";
import type { BookCell, BookSheet } from "../../xlsx/book.ts";
import { cellOf, ensureCell } from "../model/cells.ts";
import { usedArea, WHOLE_SHEET } from "../model/extent.ts";
import { arrayMember, constantCell, formulaCell } from "./engine-cell.ts";
import { isSpilling } from "./spilling.ts";

type RowVisit = (row: RowLike, rowNumber: number) => void;
type CellVisit = (cell: CellLike, columnNumber: number) => void;

/** Called with each cell that an array result spilled into, and the value. */
export type Spilled = (sheet: BookSheet, row: number, column: number, value: unknown) => void;

/** A sheet as the engine sees it, rows and columns counted from 1. Only the formulas that are due are formulas. */
export class EngineSheet implements WorksheetLike {
  readonly id: number;
  readonly name: string;
  readonly dimensions: DimensionsLike | null;
  readonly mergedRegions: readonly DimensionsLike[];
  readonly #sheet: BookSheet;
  readonly #due: ReadonlySet<BookCell>;
  readonly #members: ReadonlySet<BookCell>;
  readonly #spilled: Spilled;

  constructor(sheet: BookSheet, id: number, due: ReadonlySet<BookCell>, spilled: Spilled) {
    this.id = id;
    this.name = sheet.name;
    this.#sheet = sheet;
    this.#due = due;
    this.#spilled = spilled;
    const used = usedArea(sheet, WHOLE_SHEET, true);
    this.dimensions = used && dimensions(used);
    this.mergedRegions = sheet.merged.map(dimensions);
    this.#members = arrayMembers(sheet, due);
  }

  eachRow(first: RowVisit | { includeEmpty?: boolean }, second?: RowVisit): void {
    const visit = typeof first === "function" ? first : second;
    const rows = new Set([...this.#sheet.rows.keys(), ...this.#sheet.rowFormats.keys()]);
    for (const row of rows) visit?.(this.#row(row), row + 1);
  }

  findCell(row: number, column: number): CellLike | undefined {
    const cell = cellOf(this.#sheet, row - 1, column - 1);
    return cell ? this.#cell(row - 1, column - 1, cell) : undefined;
  }

  /** Asked for only where an array result spills. */
  getCell(row: number, column: number): CellLike {
    const cell = constantCell(row - 1, column - 1, cellOf(this.#sheet, row - 1, column - 1));
    const spill = (value: unknown): void => this.#spilled(this.#sheet, row - 1, column - 1, value);
    return Object.defineProperty(cell, "value", { get: () => null, set: spill });
  }

  getTables(): ReturnType<NonNullable<WorksheetLike["getTables"]>> {
    return this.#sheet.tables.map(({ name, area, columns, hasHeader, hasTotals }) => ({
      table: {
        ...{ name, headerRow: hasHeader, totalsRow: hasTotals },
        tl: { row: area.row + 1, col: area.column + 1 },
        columns: columns.map((column) => ({ name: column })),
        rows: Array.from({ length: area.rows - Number(hasHeader) - Number(hasTotals) }),
      },
    }));
  }

  #row(row: number): RowLike {
    const cells = this.#sheet.rows.get(row);
    return {
      hidden: this.#sheet.rowFormats.get(row)?.hidden ?? false,
      eachCell: (first: CellVisit | { includeEmpty?: boolean }, second?: CellVisit): void => {
        const visit = typeof first === "function" ? first : second;
        for (const [column, cell] of cells ?? []) visit?.(this.#cell(row, column, cell), column + 1);
      },
    };
  }

  #cell(row: number, column: number, cell: BookCell): CellLike {
    if (this.#due.has(cell)) return formulaCell(row, column, cell, !isSpilling(cell));
    if (this.#members.has(cell)) return arrayMember(row, column, cell);
    return constantCell(row, column, cell);
  }
}

const dimensions = (area: Area): DimensionsLike => ({
  ...{ top: area.row + 1, left: area.column + 1 },
  ...{ bottom: area.row + area.rows, right: area.column + area.columns },
});

/** The cells of array formulas that are due, without their first cells. */
function arrayMembers(sheet: BookSheet, due: ReadonlySet<BookCell>): ReadonlySet<BookCell> {
  const members = new Set<BookCell>();
  for (const cells of sheet.rows.values()) {
    for (const cell of cells.values()) {
      if (!cell.arrayArea || !due.has(cell) || isSpilling(cell)) continue;
      for (const member of membersOf(sheet, cell.arrayArea)) if (member !== cell) members.add(member);
    }
  }
  return members;
}

function* membersOf(sheet: BookSheet, area: Area): Generator<BookCell> {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (contains(area, row, column)) yield ensureCell(sheet, row, column);
    }
  }
}
