import { type Area, contains } from "./area.ts";
import { type CellContent, sameContent } from "./cellContent.ts";
import { type Insertion, type Line, lineAt, placeOfLine } from "./insertedLines.ts";
import { outsideOf } from "./outsideOf.ts";
import type { SheetArea } from "./reference.ts";

/** What stood in a workbook before some writes, as far as it was read. */
export interface Stood {
  /** What a cell held; an empty cell where nothing did. */
  readonly contentOf: (sheet: string, row: number, column: number) => CellContent;
  /** The part of a sheet that is in use; null when it is empty. */
  readonly usedOf: (sheet: string) => Area | null;
  /** The tables that are ours already: what they look like is ours as well. */
  readonly ours: readonly SheetArea[];
}

/** A cell that writes change. Row and column count as before the writes; those of an `isNew` cell, as after them. */
export interface TouchedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Whether it stands in a row or column that the writes put in. */
  readonly isNew: boolean;
  readonly before: CellContent;
  readonly after: CellContent;
}

interface Lines {
  readonly row: Line;
  readonly column: Line;
}

interface Changing extends Lines {
  readonly before: CellContent;
  after: CellContent;
}

const EMPTY: CellContent = { value: "", formula: null, format: "General" };

/** One sheet while writes go over it: which lines were put in, which cells were changed. */
export class SheetTrack {
  /** What the sheet is called before the writes. */
  readonly origin: string;
  /** Whether the writes themselves add it. */
  readonly added: boolean;
  /** What it is called by now. */
  name: string;
  readonly rows: Insertion[] = [];
  readonly columns: Insertion[] = [];
  readonly looks: Area[] = [];
  readonly #cells = new Map<string, Changing>();
  readonly #stood: Stood;

  constructor(name: string, added: boolean, stood: Stood) {
    this.origin = name;
    this.name = name;
    this.added = added;
    this.#stood = stood;
  }

  /** The cells that hold something else than before. */
  get cells(): readonly TouchedCell[] {
    return [...this.#cells.values()].flatMap((cell) => {
      const { before, after, row, column } = cell;
      if (sameContent(before, after) && before.format === after.format) return [];
      const fresh = isNew(cell);
      const place = fresh ? this.#placeOf(cell) : { row: row.line, column: column.line };
      return [{ sheet: this.origin, ...place, isNew: fresh, before, after }];
    });
  }

  /** Changes what the cell holds that stands at a place by now. `written`: whether it holds what these writes have put there already. */
  change(row: number, column: number, to: (now: CellContent, written: boolean) => CellContent): void {
    const lines = this.#linesAt(row, column);
    const key = [lines.row, lines.column].map(({ insertion, line }) => `${insertion ?? "-"}.${line}`).join();
    const known = this.#cells.get(key);
    if (known) known.after = to(known.after, true);
    else {
      const before = isNew(lines) ? EMPTY : this.#stood.contentOf(this.origin, lines.row.line, lines.column.line);
      this.#cells.set(key, { ...lines, before, after: to(before, false) });
    }
  }

  /** Changes the cells of an area that hold something; the area may be much larger than what is filled in. */
  changeFilled(area: Area, to: (now: CellContent) => CellContent): void {
    const visit = (cell: Lines): void => {
      const { row, column } = this.#placeOf(cell);
      if (contains(area, row, column)) this.change(row, column, to);
    };
    [...this.#cells.values()].forEach(visit);
    const used = this.#stood.usedOf(this.origin);
    if (used === null) return;
    eachCell(used, (row, column) => {
      const known = this.#cells.has(`-.${row},-.${column}`);
      if (!known) visit({ row: { insertion: null, line: row }, column: { insertion: null, line: column } });
    });
  }

  /** Notes the free cells that a look goes to, where neither a table of ours nor anything else stood. */
  look(area: Area): void {
    const ours = this.#stood.ours.filter(({ sheet }) => sheet === this.origin).map((one) => one.area);
    const beyond = [...ours, ...this.looks].reduce<readonly Area[]>(
      (areas, one) => areas.flatMap((part) => outsideOf(part, one)),
      [area],
    );
    this.looks.push(...beyond.filter((part) => this.#stoodFree(part)));
  }

  /** Whether nothing stood in an area, and not all of it was put in by the writes. */
  #stoodFree(area: Area): boolean {
    const stood: CellContent[] = [];
    eachCell(area, (row, column) => {
      const lines = this.#linesAt(row, column);
      if (!isNew(lines)) stood.push(this.#stood.contentOf(this.origin, lines.row.line, lines.column.line));
    });
    return stood.length > 0 && stood.every(({ value, formula }) => value === "" && formula === null);
  }

  #linesAt(row: number, column: number): Lines {
    return { row: lineAt(row, this.rows), column: lineAt(column, this.columns) };
  }

  #placeOf({ row, column }: Lines) {
    return { row: placeOfLine(row, this.rows), column: placeOfLine(column, this.columns) };
  }
}

/** Visits the cells of an area, row by row; `r` and `c` count from its own first cell. */
export function eachCell(area: Area, visit: (row: number, column: number, r: number, c: number) => void): void {
  for (let r = 0; r < area.rows; r++) for (let c = 0; c < area.columns; c++) visit(area.row + r, area.column + c, r, c);
}

const isNew = ({ row, column }: Lines): boolean => row.insertion !== null || column.insertion !== null;
