import { areaAddress, cellAddress, parseArea } from "../../grid/area.ts";
import type { BookCell } from "../book.ts";
import { attributesXml } from "../xml/escapeXml.ts";
import { cellContent, writeFormula } from "./cellContent.ts";
import { refuseOverLimit } from "./cellLimits.ts";
import type { CellXml, FormulaXml } from "./cellXml.ts";
import type { SheetPatch } from "./sheetPatch.ts";
import { sameContent } from "./sameSheet.ts";

type CellPatch = Pick<SheetPatch, "edits" | "write" | "formats" | "moved">;

/** A cell of the file: its XML, what it held there, and where it lies now. */
export interface MovedCell {
  readonly xml: CellXml;
  readonly before: BookCell;
  readonly row: number;
  readonly column: number;
}

/** Patches single cells. It remembers which shared formulas can no longer be shared. */
export class CellPatcher {
  readonly #patch: CellPatch;
  readonly #intact = new Set<string>();

  constructor(patch: CellPatch) {
    this.#patch = patch;
  }

  /** A new cell as XML. */
  newCell(cell: BookCell, row: number, column: number): string {
    refuseOverLimit(cell, row, column);
    const { type, inner } = cellContent(this.#patch.write, cell, null);
    const s = this.#formatNumber(cell.style);
    return this.#patch.write("c", { r: cellAddress(row, column), s: s === 0 ? null : s, t: type }, inner);
  }

  /** Patches a cell of the file. What did not change stays as it is: a new look or place changes its tag only. */
  patch(cell: MovedCell, after: BookCell): void {
    const { xml, before } = cell;
    const shares = this.#keepsFormula(cell, after);
    if (!sameContent(before, after) || !shares) this.#rewrite(cell, after, shares);
    else this.#retag(cell, after);
    if (xml.formula?.attributes["t"] === "dataTable" && sameContent(before, after)) this.#moveDataTable(xml.formula);
  }

  /** A cell that is gone takes a formula that others share with it. */
  remove({ start, end }: CellXml): void {
    this.#patch.edits.remove({ start, end });
  }

  /** Whether the formula's XML still says what it said, here and in the cells that share it. */
  #keepsFormula({ xml, before, row, column }: MovedCell, after: BookCell): boolean {
    const shared = xml.formula?.attributes["t"] === "shared" ? xml.formula.attributes["si"] : undefined;
    if (!xml.formula || shared === undefined) return true;
    const stays = before.formula === after.formula && row === xml.row && column === xml.column;
    if (xml.formula.text === "") return stays && this.#intact.has(shared);
    if (stays) this.#intact.add(shared);
    else this.#intact.delete(shared);
    return stays;
  }

  #retag({ xml, before, row, column }: MovedCell, after: BookCell): void {
    const isMoved = row !== xml.row || column !== xml.column;
    const r = isMoved || xml.attributes["r"] === undefined ? { r: cellAddress(row, column) } : {};
    const s = before.style === after.style ? {} : { s: this.#formatNumber(after.style) };
    const place = { start: xml.start, innerStart: xml.openEnd, innerEnd: xml.openEnd, end: xml.end };
    const changes = { ...r, ...s };
    if (Object.keys(changes).length > 0) this.#patch.edits.setAttributes(place, changes);
  }

  #rewrite({ xml, before, row, column }: MovedCell, after: BookCell, shares: boolean): void {
    refuseOverLimit(after, row, column);
    const { edits, write } = this.#patch;
    const sameFormula = after.formula !== null && before.formula === after.formula && shares;
    const keepsXml = sameFormula && sameContent({ ...before, value: after.value, isError: after.isError }, after);
    const { type, inner } = cellContent(write, after, this.#formulaXml(xml.formula, after, keepsXml));
    const s = before.style === after.style ? (xml.attributes["s"] ?? null) : this.#formatNumber(after.style);
    const kept = this.#keptMarks(before, after, xml.attributes);
    edits.replace(xml, write("c", { ...xml.attributes, ...kept, r: cellAddress(row, column), s, t: type }, inner));
  }

  /**
   * Marks that belong to a formula (`cm`: it spills) stay with it, also when it only moved. Marks of a value (`vm`: a
   * linked record, a picture) and phonetic display do not belong to a new one.
   */
  #keptMarks(before: BookCell, after: BookCell, attributes: CellXml["attributes"]) {
    const mark = (name: string, isKept: boolean): string | null => (isKept ? (attributes[name] ?? null) : null);
    const sameValue = before.value === after.value && before.isError === after.isError;
    const sameFormula = before.formula !== null && this.#patch.moved.formula(before.formula) === after.formula;
    return { cm: mark("cm", sameFormula), vm: mark("vm", sameValue), ph: mark("ph", sameValue) };
  }

  /** The formula's own XML if it still holds, else a new one that keeps the marks of the old. */
  #formulaXml(formula: FormulaXml | null, after: BookCell, keepsXml: boolean): string | null {
    const { edits, write } = this.#patch;
    if (!formula || after.formula === null) return null;
    if (keepsXml) return edits.source(formula);
    const { ca = null, aca = null } = formula.attributes;
    return writeFormula(write, after, { ca, aca: after.arrayArea ? aca : null });
  }

  #moveDataTable({ attributes, start, end }: FormulaXml): void {
    const { moved, edits } = this.#patch;
    if (!moved.hasShifts) return;
    const at = (address: string | undefined): string | null => {
      const area = moved.area(parseArea(address ?? "") ?? { row: 0, column: 0, rows: 1, columns: 1 });
      return area && address !== undefined ? areaAddress(area) : null;
    };
    const { ref, r1, r2, ...rest } = attributes;
    const tag = attributesXml({ ...rest, ref: at(ref), r1: at(r1), r2: at(r2) });
    const source = edits.source({ start, end });
    edits.replace({ start, end }, source.replace(/^<([^\s/>]+)[^>]*?(\/?)>/, `<$1${tag}$2>`));
  }

  #formatNumber(style: number): number {
    return this.#patch.formats.cellFormat(style);
  }
}
