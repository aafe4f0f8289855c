import type { Book, BookSheet } from "./book.ts";
import { hasPart, type Package, partText, partTree } from "./package/package.ts";
import { linked, type Relationship, readRelationships } from "./package/relationships.ts";
import { readCharts } from "./chart/readCharts.ts";
import { readSettings, findSettings } from "./settings/readSettings.ts";
import { readSheet, type SheetContext } from "./sheet/readSheet.ts";
import { readIndexedColours } from "./style/indexedColours.ts";
import { readStyles, type StyleTables } from "./style/readStyles.ts";
import { OFFICE_THEME, readTheme } from "./style/theme.ts";
import { readTable } from "./table/readTable.ts";
import { readSharedStrings } from "./workbook/sharedStrings.ts";
import { readWorkbook, type SheetEntry, type WorkbookPart } from "./workbook/readWorkbook.ts";
import type { XmlElement } from "./xml/xmlTree.ts";

/** A workbook file as it was read, but for its sheets, which `sheetOf` reads one at a time. */
export interface Reading extends Pick<Book, "names" | "styles" | "activeSheet" | "structureLocked" | "settings"> {
  readonly package: Package;
  readonly workbookPath: string;
  readonly links: readonly Relationship[];
  readonly workbook: WorkbookPart;
  readonly context: SheetContext;
  readonly styleTables: StyleTables;
}

/** Reads everything of a workbook but its sheets. */
export function readPackage(pkg: Package, workbookPath: string): Reading {
  const links = readRelationships(pkg, workbookPath);
  const workbook = readWorkbook(partTree(pkg, workbookPath), links);
  const part = (type: string): string | null => {
    const path = linked(links, type)?.path;
    return path !== undefined && hasPart(pkg, path) ? path : null;
  };
  const context = readContext(pkg, part, workbook.date1904);
  return {
    package: pkg,
    workbookPath,
    links,
    workbook,
    context: context.sheets,
    styleTables: context.styles,
    names: workbook.names,
    styles: [...context.styles.cellStyles],
    activeSheet: activeSheetOf(workbook),
    structureLocked: workbook.structureLocked,
    settings: readSettings(pkg, findSettings(pkg, links)),
  };
}

function readContext(pkg: Package, part: (type: string) => string | null, date1904: boolean) {
  const tree = (type: string): XmlElement | null => {
    const path = part(type);
    return path === null ? null : partTree(pkg, path);
  };
  const strings = part("sharedStrings");
  const styleSheet = tree("styles");
  const theme = tree("theme");
  const palette = { theme: theme ? readTheme(theme) : OFFICE_THEME, indexed: readIndexedColours(styleSheet) };
  const styles = readStyles(styleSheet, palette.theme);
  const sheets: SheetContext = {
    strings: strings === null ? [] : readSharedStrings(partText(pkg, strings), strings),
    styles: styles.cellStyles.length,
    date1904,
    palette,
    differential: styles.differential,
  };
  return { sheets, styles };
}

/** The open sheet counted among those that are modelled; the first when another kind of sheet stands open. */
function activeSheetOf({ sheets, activeTab }: WorkbookPart): number {
  const id = sheets[activeTab]?.id;
  return Math.max(
    0,
    sheets.filter((sheet) => sheet.modelled).findIndex((sheet) => sheet.id === id),
  );
}

/** Reads one sheet of the file with its tables and charts. */
export function sheetOf(reading: Reading, entry: SheetEntry): BookSheet {
  const pkg = reading.package;
  const tables = readRelationships(pkg, entry.path)
    .filter((link) => link.type === "table" && hasPart(pkg, link.path))
    .map((link) => readTable(partTree(pkg, link.path), link.path));
  return readSheet(partText(pkg, entry.path), entry, reading.context, { tables, charts: readCharts(pkg, entry.path) });
}
