import type { BookCell, BookSheet, RowFormat } from "../book.ts";
import type { CellPatcher } from "./cellPatcher.ts";
import type { CellReader } from "./cellReader.ts";
import type { CellXml } from "./cellXml.ts";
import { sameRowFormat } from "./sameSheet.ts";
import type { RowXml, SheetEvents } from "./scanSheet.ts";
import type { SheetPatch } from "./sheetPatch.ts";
import { RisingNumbers } from "./risingNumbers.ts";

type RowPatch = Omit<SheetPatch, "root">;

/**
 * Patches the rows and cells of a sheet while they are read from the file: what did not change stays, what the book no
 * longer has goes, and what is new is put in where it belongs.
 */
export class RowPatcher implements SheetEvents {
  readonly #patch: RowPatch;
  readonly #cells: CellPatcher;
  readonly #reader: CellReader;
  /** Rows of the book that the file has not reached yet. */
  readonly #waiting: RisingNumbers;
  #xml: RowXml | null = null;
  #row: number | null = null;
  #columns = new RisingNumbers([]);
  #hasNew = false;
  // Rows that stand twice, or rows and cells out of order, may be written by the time they come; once is enough.
  readonly #doneRows = new Set<number>();
  readonly #newColumns = new Set<number>();

  constructor(patch: RowPatch, cells: CellPatcher, reader: CellReader) {
    this.#patch = patch;
    this.#cells = cells;
    this.#reader = reader;
    const { rows, rowFormats } = patch.after;
    const filled = [...rows].filter(([, cellsOfRow]) => cellsOfRow.size > 0).map(([row]) => row);
    this.#waiting = new RisingNumbers([...new Set([...filled, ...rowFormats.keys()])]);
  }

  row(xml: RowXml): void {
    this.#xml = xml;
    const row = this.#patch.moved.row(xml.row);
    this.#row = row !== null && this.#doneRows.has(row) ? null : row;
    this.#hasNew = false;
    this.#newColumns.clear();
    if (this.#row === null) return;
    this.#doneRows.add(this.#row);
    const earlier = this.#waiting.before(this.#row).map((before) => this.#newRow(before));
    if (earlier.length > 0) this.#patch.edits.insert(xml.start, earlier.join(""));
    this.#waiting.take(this.#row);
    this.#columns = new RisingNumbers([...(this.#patch.after.rows.get(this.#row)?.keys() ?? [])]);
  }

  cell(xml: CellXml): void {
    // Every cell is read, in the order of the file: a formula that is shared must be known before it is met again.
    const before = this.#reader.read(xml);
    if (this.#row === null) return;
    const column = this.#patch.moved.column(xml.column);
    if (column === null) {
      this.#cells.remove(xml);
      return;
    }
    const earlier = this.#newCells(this.#row, this.#columns.before(column));
    if (earlier !== "") this.#patch.edits.insert(xml.start, earlier);
    this.#columns.take(column);
    const after = this.#patch.after.rows.get(this.#row)?.get(column);
    if (after && !this.#newColumns.has(column)) this.#cells.patch({ xml, before, row: this.#row, column }, after);
    else this.#cells.remove(xml);
  }

  rowEnd(closeStart: number, end: number): void {
    const xml = this.#xml;
    if (!xml) return;
    const place = { start: xml.start, innerStart: xml.openEnd, innerEnd: xml.empty ? xml.openEnd : closeStart, end };
    if (this.#row === null) {
      this.#patch.edits.remove(place);
      return;
    }
    const later = this.#newCells(this.#row, this.#columns.rest());
    if (later !== "") this.#patch.edits.append(place, later);
    const changes = this.#rowChanges(xml, this.#row);
    if (Object.keys(changes).length > 0) this.#patch.edits.setAttributes(place, changes);
  }

  /** The rows that come after the last one of the file, as XML. */
  rest(): string {
    return this.#waiting
      .rest()
      .map((row) => this.#newRow(row))
      .join("");
  }

  #newCells(row: number, columns: readonly number[]): string {
    const cells = this.#patch.after.rows.get(row);
    if (!cells || columns.length === 0) return "";
    this.#hasNew = true;
    return columns.map((column) => this.#newCell(cells, row, column)).join("");
  }

  #newCell(cells: ReadonlyMap<number, BookCell>, row: number, column: number): string {
    this.#newColumns.add(column);
    const cell = cells.get(column);
    return cell ? this.#cells.newCell(cell, row, column) : "";
  }

  #newRow(row: number): string {
    this.#doneRows.add(row);
    const columns = new RisingNumbers([...(this.#patch.after.rows.get(row)?.keys() ?? [])]).rest();
    const format = this.#patch.after.rowFormats.get(row) ?? null;
    const attributes = { r: row + 1, ...this.#formatChanges(null, format) };
    const xml = this.#patch.write("row", attributes, this.#newCells(row, columns));
    this.#newColumns.clear();
    return xml;
  }

  #rowChanges(xml: RowXml, row: number): Record<string, string | number | null> {
    const before = formatOf(this.#patch.before, xml.row);
    const after = formatOf(this.#patch.after, row);
    // The hint about the row's first and last cell no longer holds.
    const spans = (this.#hasNew || this.#patch.moved.columnsMoved) && xml.attributes["spans"] !== undefined;
    return {
      ...(row !== xml.row || xml.attributes["r"] === undefined ? { r: row + 1 } : {}),
      ...(spans ? { spans: null } : {}),
      ...(sameRowFormat(before, after) ? {} : this.#formatChanges(before, after)),
    };
  }

  #formatChanges(before: RowFormat | null, after: RowFormat | null): Record<string, string | number | null> {
    const height = after?.height ?? null;
    const style = after?.style ?? null;
    const numbered = style === null ? null : this.#patch.formats.cellFormat(style);
    return {
      ...(height === (before?.height ?? null)
        ? {}
        : { ht: height, customHeight: height === null || after?.fitted === true ? null : 1 }),
      ...((after?.hidden ?? false) === (before?.hidden ?? false) ? {} : { hidden: after?.hidden ? 1 : null }),
      ...(style === (before?.style ?? null) ? {} : { s: numbered, customFormat: style === null ? null : 1 }),
    };
  }
}

const formatOf = (sheet: BookSheet, row: number): RowFormat | null => sheet.rowFormats.get(row) ?? null;
