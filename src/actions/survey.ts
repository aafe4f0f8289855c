import type { Grid } from "../grid/grid.ts";
import type { Finding } from "../domain/finding.ts";
import type { Layout } from "../domain/layout.ts";
import { recogniseWorkbook } from "../domain/recognise/recogniseWorkbook.ts";
import { type Register, readRegister } from "../domain/register/register.ts";
import type { Setting } from "../domain/rules/setting.ts";
import { readHistory, type StandingHistory } from "../report/history/readHistory.ts";
import { readRulesTables, type StandingRules, type StandingSetting } from "../report/rules/readRulesTables.ts";
import { isRuleTable } from "../report/rules/ruleTables.ts";
import type { WorkbookReading } from "../workbook/reading.ts";
import { withoutOurs } from "./beside/withoutOurs.ts";
import { type BoundRegister, matchBindings } from "./bindings.ts";
import { layoutChoices } from "./layoutChoices.ts";
import { HISTORY_TABLE } from "./ownNames.ts";
import { findOwnSheets, type OwnSheets } from "./ownSheets.ts";

/** What stands in a workbook: our own sheets, and the council's registers, those bound before under the names they were bound by. */
export interface Survey {
  readonly own: OwnSheets;
  /** What stands in the rules' sheet. */
  readonly standing: StandingRules;
  /** The results that are kept of periods that were closed. */
  readonly history: StandingHistory;
  readonly registers: readonly SurveyedRegister[];
  readonly findings: readonly Finding[];
}

/** What a row of the rules' sheet is taken to say: a register that is being named anew has its rules under its new name. */
export type ReadAs = (one: StandingSetting) => StandingSetting;

const asItStands: ReadAs = (one) => one;

/** A register, read, with its binding where it has one. */
export interface SurveyedRegister {
  readonly register: Register;
  readonly binding: BoundRegister | null;
}

/**
 * Looks at every visible sheet of a workbook that is not ours.
 * @param chosen settings of this run that go over those of the rules' sheet: a register's kind and columns decide how it is read
 */
export function surveyWorkbook(
  reading: WorkbookReading,
  chosen: readonly Setting[] = [],
  as: ReadAs = asItStands,
): Survey {
  const own = findOwnSheets(reading);
  const theirs = withoutOurs(reading);
  const grids = theirs.grids.filter(({ sheet }) => !own.sheets.has(sheet));
  const found = recogniseWorkbook(grids, theirs.tables);
  const read = readRulesTables(new Map([...own.tables].filter(([id]) => isRuleTable(id))), reading.date1904);
  const standing = { ...read, settings: read.settings.map(as) };
  const { layouts, findings } = matchBindings(
    { ...reading, ...theirs },
    grids,
    found,
    layoutChoices([...standing.settings, ...chosen]),
  );
  const registers = layouts.flatMap(({ layout, binding }) => {
    const grid = gridOf(grids, layout);
    return grid === null ? [] : [{ register: readRegister(grid, layout, reading.date1904), binding }];
  });
  const history = readHistory(own.tables.get(HISTORY_TABLE) ?? null, reading.date1904);
  return { own, standing, history, registers, findings };
}

const gridOf = (grids: readonly Grid[], { sheet }: Layout): Grid | null =>
  grids.find((grid) => grid.sheet === sheet) ?? null;
