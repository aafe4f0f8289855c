import { contentBlocks } from "./contentBlocks.ts";
import { gatherAreas } from "./gatherAreas.ts";
import { changesNothing, lookKey } from "./look.ts";
import type { CellWrite, LookWrite, NumberFormatWrite, Write } from "./write.ts";

/**
 * The same writes, joined: values and formulas into rectangles, equal looks and number formats into areas, and without
 * those that change nothing. Carrying them out has the effect of carrying out the given ones in order, with one rule
 * added: of what is done to a sheet's cells between two steps that depend on them, number formats come first, then
 * values and formulas, then looks.
 * Excel: a number entered into a cell that is formatted as Text becomes a text, so its format has to stand before it.
 */
export function mergeWrites(writes: readonly Write[]): readonly Write[] {
  const merged: Write[] = [];
  const waiting = new Map<string, CellWrite[]>();
  for (const write of writes) {
    if (isCellWrite(write)) {
      waitFor(waiting, write);
      continue;
    }
    merged.push(...taken(waiting, dependsOn(write)));
    if (!isIdle(write)) merged.push(write);
  }
  return [...merged, ...taken(waiting, EVERY_SHEET)];
}

type OtherWrite = Exclude<Write, CellWrite>;

const EVERY_SHEET = Symbol("every sheet");
const NO_SHEET = Symbol("no sheet");

/** Excel: sheet names that differ only in capitals are the same name. */
const sheetKey = (sheet: string): string => sheet.toLowerCase();

function isCellWrite(write: Write): write is CellWrite {
  return write.kind === "values" || write.kind === "formulas" || write.kind === "numberFormat" || write.kind === "look";
}

/** Puts a write to those that wait for the same sheet. */
function waitFor(waiting: Map<string, CellWrite[]>, write: CellWrite): void {
  const key = sheetKey(write.sheet);
  const list = waiting.get(key);
  if (list) list.push(write);
  else waiting.set(key, [write]);
}

/** Takes what waits for some sheets, joined. */
function taken(waiting: Map<string, CellWrite[]>, of: string | symbol): readonly Write[] {
  const keys = of === EVERY_SHEET ? [...waiting.keys()] : typeof of === "string" ? [of] : [];
  const writes = keys.flatMap((key) => joined(waiting.get(key) ?? []));
  for (const key of keys) waiting.delete(key);
  return writes;
}

/** The sheet whose cells have to be written before a step, because it reads them, clears them or names their sheet. */
function dependsOn(write: OtherWrite): string | symbol {
  switch (write.kind) {
    case "renameSheet":
    case "barrier":
    case "checkpoint":
    case "addChart":
    case "pointChart":
      return EVERY_SHEET;
    case "addSheet":
    case "clear":
    case "insert":
    case "takeOut":
    case "merge":
    case "deleteSheet":
    case "autofitRows":
    case "addTable":
    case "resizeTable":
      return sheetKey(write.sheet);
    default:
      return NO_SHEET;
  }
}

/** Whether a step changes nothing whatever the workbook is like. */
function isIdle(write: OtherWrite): boolean {
  switch (write.kind) {
    case "renameSheet":
      return write.sheet === write.name;
    case "columnWidth":
      return write.columns < 1;
    case "insert":
    case "takeOut":
      return write.count < 1;
    case "barrier":
      return true;
    case "rowHeight":
    case "autofitRows":
      return write.rows < 1;
    default:
      return false;
  }
}

/** The writes to the cells of one sheet, joined. */
function joined(writes: readonly CellWrite[]): readonly CellWrite[] {
  const [first] = writes;
  if (!first) return [];
  const contents = writes.filter((write) => write.kind === "values" || write.kind === "formulas");
  const formats = writes.filter((write) => write.kind === "numberFormat");
  const looks = writes.filter((write) => write.kind === "look");
  return [
    ...joinedFormats(first.sheet, formats),
    ...contentBlocks(first.sheet, contents),
    ...joinedLooks(first.sheet, looks),
  ];
}

function joinedFormats(sheet: string, writes: readonly NumberFormatWrite[]): readonly NumberFormatWrite[] {
  const items = writes.map(({ format, areas }) => ({ thing: format, areas }));
  return gatherAreas(items, String).map(({ thing, areas }) => ({ kind: "numberFormat", sheet, areas, format: thing }));
}

function joinedLooks(sheet: string, writes: readonly LookWrite[]): readonly LookWrite[] {
  const items = writes
    .filter((write) => !changesNothing(write.look))
    .map((write) => ({ thing: write.look, areas: write.areas }));
  return gatherAreas(items, lookKey).map(({ thing, areas }) => ({ kind: "look", sheet, areas, look: thing }));
}
