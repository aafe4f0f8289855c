import type { Place } from "../grid/area.ts";
import { cellAt, type GridCell } from "../grid/grid.ts";
import type { RatedRegister } from "../domain/register/ratedRegister.ts";
import type { Setting } from "../domain/rules/setting.ts";
import { type NarrativeEntry, readNarrative, tableOfKey, takeTyped } from "../report/narrative.ts";
import type { Pack } from "../report/pack.ts";
import { choosePacks } from "../report/packs/choosePacks.ts";
import type { Live } from "../report/live/live.ts";
import { liveFrom } from "../report/live/liveFrom.ts";
import type { ReportInput } from "../report/reportInput.ts";
import type { WorkbookReading } from "../workbook/reading.ts";
import { NARRATIVE_TABLE, slugFor } from "./ownNames.ts";
import type { OwnSheets } from "./ownSheets.ts";
import { rateRegister } from "./rateRegisters.ts";
import { reportInput } from "./reportInput.ts";
import { type Choices, type Settled, settle } from "./settle.ts";
import { type Survey, surveyWorkbook } from "./survey.ts";
import { refuseUnknownTables } from "./tableFindings.ts";

/** Everything that tables are made from: a workbook as it was read, with what was settled and rated. */
export interface Assessed {
  readonly reading: WorkbookReading;
  readonly survey: Survey;
  readonly settled: Settled;
  /** What a person chose for this run. */
  readonly chosen: readonly Setting[];
  /** In the order of the survey's registers. */
  readonly rated: readonly RatedRegister[];
  /** The narrative as it stands, with what was typed in the summaries since. */
  readonly narrative: readonly NarrativeEntry[];
  /** What the tables of every pack are made from. */
  readonly input: ReportInput;
  /** Our packs as the council has them, and then its own. */
  readonly packs: readonly Pack[];
}

/**
 * Surveys a workbook, settles what has to be decided and rates its registers. Pure: the same reading gives the same answer.
 * @throws ActionRefusal when a choice is unknown
 */
export function assess(reading: WorkbookReading, choices: Choices): Assessed {
  const survey = surveyWorkbook(reading, choices.rules);
  const settled = settle(survey, choices);
  const rated = survey.registers.map(({ register }) => rateRegister(register, settled, survey.history.items));
  const narrative = takeNarrative(survey.own, settled);
  const typed = (key: string): string | null =>
    narrative.find((entry) => entry.key === key && entry.typed)?.text ?? null;
  const live = liveIn(reading, survey, settled, rated);
  const input = reportInput(settled, rated, { typed, history: survey.history.items, live });
  refuseUnknownTables(choices.rules);
  const packs = choosePacks(settled.rules.packs);
  return { reading, survey, settled, chosen: choices.rules, rated, narrative, input, packs };
}

/** What formulas are made from in a workbook. */
function liveIn(
  { grids, date1904 }: WorkbookReading,
  { registers }: Survey,
  { settings, rules, asAt }: Settled,
  rated: readonly RatedRegister[],
): Live {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const slugs = new Set<string>();
  const named = rated.map((register, index) => {
    const slug = registers[index]?.binding?.slug ?? slugFor(register.register.layout.name, slugs);
    slugs.add(slug);
    return { register, slug };
  });
  const cell = ({ sheet, row, column }: Place): GridCell => {
    const grid = bySheet.get(sheet);
    return grid === undefined ? { value: "", text: "", format: "General" } : cellAt(grid, row, column);
  };
  return liveFrom({ cell, settings, registers: named, rules, asAt, date1904 });
}

/** What a column is headed that keeps what people type, unless the council calls it otherwise. */
const NARRATIVE_HEADING = "Narrative";

/** The narrative as it stands, with what was typed in the summaries since. */
function takeNarrative(own: OwnSheets, { rules }: Settled): readonly NarrativeEntry[] {
  const kept = readNarrative(own.tables.get(NARRATIVE_TABLE) ?? null);
  return [...new Set(kept.map(({ key }) => tableOfKey(key)))].reduce((entries, table) => {
    const renamed = (rules.tables.get(table)?.headings ?? []).filter(({ from }) => from === NARRATIVE_HEADING);
    const headings = [NARRATIVE_HEADING, ...renamed.map(({ to }) => to)];
    return takeTyped(entries, table, own.tables.get(table) ?? null, headings);
  }, kept);
}
