import type { Write } from "../grid/write.ts";
import { tooLongCell } from "./cellLength.ts";
import { afterWrite, keyOf, knownSheet, type KnownWorkbook } from "./known.ts";
import { refusalFor } from "./sentences.ts";
import { isDefinedName, isSheetName } from "./validName.ts";
import type { Refusal, WorkbookErrorCode } from "./workbookError.ts";

/** Why a write cannot be carried out, and what of. */
interface Objection {
  readonly code: WorkbookErrorCode;
  readonly name: string;
}

/**
 * Looks for reasons why writes would be refused, as far as they can be known beforehand, so that nothing is written when
 * not everything can be. The first kind of reason counts; all the sheets (names, tables) it holds for are named.
 * @returns null when nothing speaks against them.
 */
export function objectionTo(writes: readonly Write[], known: KnownWorkbook, again: string): Refusal | null {
  const objections = objectionsTo(writes, known);
  const [first] = objections;
  const about = { each: true, again, changed: "nothing", host: null } as const;
  if (!first) return tooLongCell(writes, again);
  const names = objections.filter(({ code }) => code === first.code).map(({ name }) => name);
  return refusalFor(first.code, { ...about, names: [...new Set(names)] });
}

/** What speaks against each write, given that those before it are carried out. */
function objectionsTo(writes: readonly Write[], known: KnownWorkbook): readonly Objection[] {
  let then = known;
  return writes.flatMap((write) => {
    const code = objection(write, then);
    then = afterWrite(then, write);
    return code ? [code] : [];
  });
}

function objection(write: Write, known: KnownWorkbook): Objection | null {
  if (write.kind === "select") return ofSelecting(write.sheet, known);
  if (known.readOnly) return { code: "read-only", name: "" };
  switch (write.kind) {
    case "addSheet":
      return ofNewSheet(write.sheet, known);
    case "renameSheet":
      return ofRenaming(write.sheet, write.name, known);
    case "setName":
      return isDefinedName(write.name) && !known.tables.has(keyOf(write.name)) ? null : invalid(write.name);
    case "removeName":
    case "removeTable":
    case "barrier":
    case "checkpoint":
      return null;
    case "deleteSheet":
      return ofDeleting(write.sheet, known);
    case "addTable":
      return ofSheet(write.sheet, known) ?? ofNewTable(write.name, known);
    case "resizeTable":
      return known.tables.has(keyOf(write.name))
        ? ofSheet(write.sheet, known)
        : { code: "table-gone", name: write.name };
    default:
      return ofSheet(write.sheet, known);
  }
}

function ofSheet(name: string, known: KnownWorkbook): Objection | null {
  const sheet = knownSheet(known, name);
  if (!sheet) return { code: "sheet-gone", name };
  return sheet.protected ? { code: "sheet-protected", name } : null;
}

function ofSelecting(name: string, known: KnownWorkbook): Objection | null {
  const sheet = knownSheet(known, name);
  if (!sheet) return { code: "sheet-gone", name };
  return sheet.visible ? null : { code: "sheet-hidden", name };
}

/** A sheet may be renamed though its cells are protected, and its name may change its capitals. */
function ofRenaming(from: string, to: string, known: KnownWorkbook): Objection | null {
  const sheet = knownSheet(known, from);
  if (!sheet) return { code: "sheet-gone", name: from };
  if (known.structureLocked) return { code: "workbook-protected", name: from };
  const free = keyOf(from) === keyOf(to) || !knownSheet(known, to);
  return isSheetName(to) && free ? null : invalid(to);
}

/** A sheet may be deleted though its cells are protected; one that is gone cannot be deleted again. */
function ofDeleting(name: string, known: KnownWorkbook): Objection | null {
  if (!knownSheet(known, name)) return { code: "sheet-gone", name };
  return known.structureLocked ? { code: "workbook-protected", name } : null;
}

function ofNewSheet(name: string, known: KnownWorkbook): Objection | null {
  if (known.structureLocked) return { code: "workbook-protected", name };
  return isSheetName(name) && !knownSheet(known, name) ? null : invalid(name);
}

/** Excel: a table and a name of the workbook cannot have the same name. */
function ofNewTable(name: string, known: KnownWorkbook): Objection | null {
  const taken = known.tables.has(keyOf(name)) || known.names.has(keyOf(name));
  return isDefinedName(name) && !taken ? null : invalid(name);
}

const invalid = (name: string): Objection => ({ code: "invalid-name", name });
