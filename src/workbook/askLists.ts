import { NAME_PARTS, namesIn } from "./askNames.ts";
import { type NameInfo, OUR_CHARTS, type SheetInfo, type WorkbookReading } from "./reading.ts";

/** A table as far as the list of tables tells: all but where it lies. */
export interface ListedTable {
  readonly name: string;
  readonly sheet: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** A chart as far as the list of charts tells. */
export interface ListedChart {
  readonly name: string;
  readonly sheet: string;
}

/** What the first trip brings back: everything that can be asked without knowing what there is. */
export interface Lists extends Pick<WorkbookReading, "date1904" | "readOnly" | "structureLocked"> {
  readonly sheets: readonly SheetInfo[];
  readonly tables: readonly ListedTable[];
  /** Those that the add-in made. */
  readonly charts: readonly ListedChart[];
  /** The workbook's own names; those of a single sheet come with the second trip. */
  readonly names: readonly NameInfo[];
}

/** Asks for the lists; the answer can be taken after the next sync. */
export function askLists(context: Excel.RequestContext): () => Lists {
  const { workbook } = context;
  const { protection, worksheets, tables, names } = workbook;
  workbook.load({ readOnly: true });
  protection.load({ protected: true });
  worksheets.load({
    id: true,
    name: true,
    visibility: true,
    position: true,
    protection: { protected: true },
    charts: { name: true },
  });
  tables.load({ name: true, showHeaders: true, showTotals: true, worksheet: { name: true } });
  names.load(NAME_PARTS);
  const day = askDateSystem(context);
  return () => ({
    sheets: worksheets.items.map(sheetOf).sort((a, b) => a.position - b.position),
    tables: tables.items.map(tableOf),
    charts: worksheets.items.flatMap(chartsOf),
    names: namesIn(names, null),
    date1904: day() === 1,
    readOnly: workbook.readOnly,
    structureLocked: protection.protected,
  });
}

/**
 * Asks for the serial number of 2 January 1904: 1 in a workbook that counts from 1904, 1463 in any other.
 * Excel: no property of the workbook tells its date system, so a worksheet function has to ("Date systems in Excel",
 * support.microsoft.com).
 */
function askDateSystem(context: Excel.RequestContext): () => number {
  const day = context.workbook.functions.date(1904, 1, 2);
  day.load({ value: true });
  return () => day.value;
}

const chartsOf = ({ name: sheet, charts }: Excel.Worksheet): readonly ListedChart[] =>
  charts.items.flatMap(({ name }) => (name.startsWith(OUR_CHARTS) ? [{ name, sheet }] : []));

const sheetOf = (sheet: Excel.Worksheet): SheetInfo => ({
  id: sheet.id,
  name: sheet.name,
  visible: sheet.visibility === "Visible",
  position: sheet.position,
  protected: sheet.protection.protected,
});

const tableOf = (table: Excel.Table): ListedTable => ({
  name: table.name,
  sheet: table.worksheet.name,
  showHeaders: table.showHeaders,
  showTotals: table.showTotals,
});
