import type { Place } from "../../grid/area.ts";
import { cellAt, type Grid, type GridCell } from "../../grid/grid.ts";
import type { StandingTable } from "../../grid/layOut.ts";
import type { Scalar } from "../../grid/scalar.ts";
import { type TableCell, textCell } from "../../grid/table.ts";
import type { Finding } from "../../domain/finding.ts";
import { findingAt } from "../../domain/findings/makeFinding.ts";
import { isDateFormat } from "../../domain/numberFormat.ts";
import { plainValue } from "../../domain/rules/ruleNumber.ts";
import type { Setting } from "../../domain/rules/setting.ts";
import { DAYS_FROM_1904_TO_1900 } from "../../domain/serialDate.ts";
import { readFormat } from "./readFormat.ts";
import { headerRow, type RuleColumns, ruleColumns } from "./ruleColumns.ts";
import { FORMAT_ROW, RULE_HEADINGS, RULES_FORMAT } from "./ruleHeadings.ts";
import { keptFormula } from "./keptFormula.ts";
import { isSectionWord, namedSetting } from "./namedSetting.ts";
import { NOTES_TABLE, RULE_TABLES, ruleNoteRows } from "./ruleTables.ts";

/** A setting with the cell of its value, and the formula that a person put there; null where it holds a plain value. */
export type StandingSetting = Setting & { readonly place: Place; readonly formula: string | null };

/** A row that is no setting, cell by cell, and the table that it stands in: it is kept there. */
export interface OtherRow {
  readonly table: string;
  readonly cells: readonly TableCell[];
}

/** What stands in the rules' sheet: the settings, each with its cell, and what is no setting at all. */
export interface StandingRules {
  /** The version of the sheet's format; null where there is no such sheet. */
  readonly version: number | null;
  readonly settings: readonly StandingSetting[];
  readonly findings: readonly Finding[];
  readonly others: readonly OtherRow[];
}

/** A row of a table of rules. */
interface RuleRow {
  readonly table: string;
  /** The cells of the five columns. */
  readonly cells: readonly GridCell[];
  readonly formulas: readonly (string | null)[];
  /** The cells of its first column and of its value. */
  readonly first: Place;
  readonly place: Place;
}

/**
 * Reads the settings back from their sheet. A row that names no setting is a finding, but for a person's notes.
 * @param standing the tables of rules that stand in the workbook, by id
 * @param date1904 whether the workbook counts its dates from 1904; they are read as if it counted from 1900
 */
export function readRulesTables(standing: ReadonlyMap<string, StandingTable>, date1904 = false): StandingRules {
  const rows = inOrder([...standing]).flatMap(([id, table]) => rowsOf(id, table));
  const { version, findings } = readFormat(rows.filter(isFormat), standing.size);
  const settings: StandingSetting[] = [];
  const others: OtherRow[] = [];
  const strange: Finding[] = [];
  for (const row of rows.filter((one) => !isFormat(one))) {
    const setting = settingIn(row, date1904);
    if (setting !== null) settings.push(setting);
    else {
      others.push(otherRow(row, version === 1));
      if (!isNote(row)) strange.push(notASetting(row));
    }
  }
  // What a later version means by a row is not known, so nothing is said against it.
  const known = version === null || version <= RULES_FORMAT;
  return { version, settings, findings: [...findings, ...(known ? strange : [])], others };
}

/** The tables in the order of the sheet, those of a later version last. */
function inOrder(standing: readonly (readonly [string, StandingTable])[]) {
  const rank = (id: string): number => {
    const at = RULE_TABLES.findIndex((table) => table.id === id);
    return at < 0 ? RULE_TABLES.length : at;
  };
  return standing.toSorted(([a], [b]) => rank(a) - rank(b));
}

/** The rows of a table that say anything. */
function rowsOf(table: string, { area, grid }: StandingTable): readonly RuleRow[] {
  if (grid === null) return [];
  const header = headerRow(grid, area, ruleNoteRows(table));
  const columns = ruleColumns(grid, header, area);
  return Array.from({ length: Math.max(0, area.row + area.rows - header - 1) }, (_, index) => header + 1 + index)
    .map((row) => ruleRow(table, grid, row, columns))
    .filter(({ cells }) => cells.some(({ value }) => String(value).trim() !== ""));
}

function ruleRow(table: string, grid: Grid, row: number, columns: RuleColumns): RuleRow {
  const place = (column: number): Place => ({ sheet: grid.sheet, row, column });
  const cells = columns.map((column) => cellAt(grid, row, column));
  const formulas = columns.map((column) => keptFormula(grid, row, column));
  return { table, cells, formulas, first: place(columns[0]), place: place(columns[3]) };
}

const words = ({ cells }: RuleRow, index: number): string => String(cells[index]?.value ?? "").trim();

const isFormat = (row: RuleRow): boolean =>
  row.table === RULE_TABLES[0]?.id && words(row, 2).toLowerCase() === FORMAT_ROW.toLowerCase();

function settingIn(row: RuleRow, date1904: boolean): StandingSetting | null {
  const named = namedSetting(words(row, 0), words(row, 1), words(row, 2), row.table);
  const cell = row.cells[3];
  if (named === null || cell === undefined) return null;
  const { format } = cell;
  const value = plainValue(named.name, { value: inDays(cell, date1904), format });
  return {
    ...named,
    item: words(row, 1),
    value,
    format,
    from: words(row, 4),
    place: row.place,
    formula: row.formulas[3] ?? null,
  };
}

function inDays({ value, format }: GridCell, date1904: boolean): Scalar {
  const isLate = date1904 && typeof value === "number" && isDateFormat(format);
  return isLate ? value + DAYS_FROM_1904_TO_1900 : value;
}

/** A row as it is kept: where it stands, but those of the single table of version 1 go to the notes. */
const otherRow = (row: RuleRow, isFirstVersion: boolean): OtherRow => ({
  table: isFirstVersion ? NOTES_TABLE.id : row.table,
  cells: RULE_HEADINGS.map((_, index) => {
    const { value, text, format } = row.cells[index] ?? { value: "", text: "", format: "General" };
    return { ...textCell(text), value, format, formula: row.formulas[index] ?? null };
  }),
});

/** Whether a row is a person's own note: in the table for them, and not begun as a rule. */
const isNote = (row: RuleRow): boolean => row.table === NOTES_TABLE.id && !isSectionWord(words(row, 0));

const notASetting = (row: RuleRow): Finding =>
  findingAt(
    { place: row.first, words: `${words(row, 0)} · ${words(row, 2)}` },
    {
      code: "rule-unreadable",
      message: "This row names no setting that Scrutineer knows, so it changes nothing.",
      proposal: `Correct its words, move it to the table ${NOTES_TABLE.title} below, or delete it.`,
    },
  );
