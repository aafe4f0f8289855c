import type { Write } from "../grid/write.ts";

/** The sheets that writes touch or make, each once, in order. */
export const sheetsIn = (writes: readonly Write[]): readonly string[] =>
  unique(writes.flatMap((write) => ("sheet" in write ? [write.sheet] : [])));

/** The workbook's names that writes make, change or remove, each once, in order. */
export const namesIn = (writes: readonly Write[]): readonly string[] =>
  unique(writes.flatMap((write) => (write.kind === "setName" || write.kind === "removeName" ? [write.name] : [])));

/** The tables that writes make or resize, each once, in order. */
export const tablesIn = (writes: readonly Write[]): readonly string[] =>
  unique(writes.flatMap((write) => (write.kind === "addTable" || write.kind === "resizeTable" ? [write.name] : [])));

/** The names that writes give to sheets, areas and tables, each once, in order. */
export const newNamesIn = (writes: readonly Write[]): readonly string[] => unique(writes.flatMap(newNames));

function newNames(write: Write): readonly string[] {
  switch (write.kind) {
    case "addSheet":
      return [write.sheet];
    case "renameSheet":
    case "setName":
    case "addTable":
      return [write.name];
    default:
      return [];
  }
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];
