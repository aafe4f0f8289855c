import type { Place } from "../grid/area.ts";
import { cellAt, type GridCell } from "../grid/grid.ts";
import type { StandingTable } from "../grid/layOut.ts";
import { NOTE_ROWS } from "../grid/placeTable.ts";
import type { Scalar } from "../grid/scalar.ts";
import { type TableCell, type TableModel, textCell } from "../grid/table.ts";
import type { Finding } from "../domain/finding.ts";
import { findingAt } from "../domain/findings/makeFinding.ts";
import {
  SECTION_SETTINGS,
  SECTION_WORDS,
  type Section,
  type Setting,
  SETTING_WORDS,
  type SettingName,
} from "../domain/rules/setting.ts";
import { isDateFormat } from "../domain/numberFormat.ts";
import { DAYS_FROM_1904_TO_1900, formatDay } from "../domain/serialDate.ts";
import { thresholdWords } from "../domain/standard.ts";
import { column } from "./cells.ts";

const HEADINGS = ["Section", "For", "Setting", "Value", "Where it came from"] as const;

/**
 * What a council chose, as a table of a sheet of its own: a row a setting.
 * @param others rows of a person's own words, which stay at its end
 */
export function rulesTable(settings: readonly Setting[], others: readonly (readonly string[])[] = []): TableModel {
  return {
    id: "rules",
    title: "Scrutineer rules",
    sheetName: "Scrutineer rules",
    note: "How the summaries are made. Change a value in the column Value and refresh: it holds from then on. What is not understood is reported, and the default stands.",
    columns: [
      column(HEADINGS[0], 18),
      column(HEADINGS[1], 34),
      column(HEADINGS[2], 34),
      column(HEADINGS[3], 40),
      column(HEADINGS[4], 30),
    ],
    rows: [...settings.map(settingRow), ...others.map((words) => words.map((word) => textCell(word)))],
  };
}

const settingRow = (setting: Setting): readonly TableCell[] => [
  textCell(SECTION_WORDS[setting.section]),
  textCell(setting.item),
  textCell(SETTING_WORDS[setting.name]),
  valueCell(setting),
  textCell(setting.from),
];

/** The settings that are shares: 0.05 is 5%. */
const SHARES: readonly SettingName[] = ["threshold", "redShare", "amberFrom"];

function valueCell({ value, format, name }: Setting): TableCell {
  const shown = format === "@" ? "General" : format;
  const text =
    typeof value !== "number"
      ? String(value)
      : name === "asAt"
        ? formatDay(value)
        : SHARES.includes(name)
          ? thresholdWords(value)
          : String(value);
  return { ...textCell(text), value, format: shown };
}

/** What stands in the rules' sheet: the settings, each with its cell, and what is no setting at all. */
export interface StandingRules {
  readonly settings: readonly (Setting & { readonly place: Place })[];
  readonly findings: readonly Finding[];
  /** The words of the rows that are no setting, cell by cell, so that they are kept. */
  readonly others: readonly (readonly string[])[];
}

/**
 * Reads the settings back from their sheet. A row that names no setting is a finding.
 * @param date1904 whether the workbook counts its dates from 1904; they are read as if it counted from 1900
 */
export function readRulesTable(standing: StandingTable | null, date1904 = false): StandingRules {
  if (!standing?.grid) return { settings: [], findings: [], others: [] };
  const { grid, area } = standing;
  const settings: (Setting & { place: Place })[] = [];
  const findings: Finding[] = [];
  const others: (readonly string[])[] = [];
  for (let row = area.row + NOTE_ROWS + 2; row < area.row + area.rows; row++) {
    const cell = (index: number) => cellAt(grid, row, area.column + index);
    const words = (index: number): string => String(cell(index).value).trim();
    const place: Place = { sheet: standing.sheet, row, column: area.column + 3 };
    const section = keyFor(SECTION_WORDS, words(0));
    const name = keyFor(SETTING_WORDS, words(2));
    if (section !== null && name !== null && SECTION_SETTINGS[section].includes(name)) {
      settings.push({
        section,
        item: words(1),
        name,
        value: valueIn(cell(3), date1904),
        format: cell(3).format,
        from: words(4),
        place,
      });
    } else if (HEADINGS.some((_, index) => words(index) !== "")) {
      others.push(HEADINGS.map((_, index) => words(index)));
      findings.push(notASetting({ ...place, column: area.column }, `${words(0)} · ${words(2)}`));
    }
  }
  return { settings, findings, others };
}

/** The key of a record whose words, whatever their capitals, are these. */
function keyFor<K extends Section | SettingName>(words: Readonly<Record<K, string>>, said: string): K | null {
  const keys = Object.keys(words) as K[];
  return keys.find((key) => words[key].toLowerCase() === said.toLowerCase()) ?? null;
}

const notASetting = (place: Place, words: string): Finding =>
  findingAt(
    { place, words },
    {
      code: "rule-unreadable",
      message: "This row names no setting that Scrutineer knows, so it changes nothing.",
      proposal: "Correct its words, or delete the row.",
    },
  );

function valueIn({ value, format }: GridCell, date1904: boolean): Scalar {
  const isLate = date1904 && typeof value === "number" && isDateFormat(format);
  return isLate ? value + DAYS_FROM_1904_TO_1900 : value;
}
