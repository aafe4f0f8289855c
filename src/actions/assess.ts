import type { Place } from "../grid/area.ts";
import { cellAt, type GridCell } from "../grid/grid.ts";
import { namedItems } from "../domain/narrative/namedItems.ts";
import type { NarrativeEntry } from "../domain/narrative/narrativeEntry.ts";
import { withNarrative } from "../domain/narrative/withNarrative.ts";
import type { RatedRegister } from "../domain/register/ratedRegister.ts";
import type { Setting } from "../domain/rules/setting.ts";
import { knownEntries } from "../report/narrative/knownEntries.ts";
import { NARRATIVE_TABLE } from "../report/narrative/narrativeColumns.ts";
import { readNarrative } from "../report/narrative/readNarrative.ts";
import { takeTyped } from "../report/narrative/takeTyped.ts";
import type { Pack } from "../report/pack.ts";
import { choosePacks } from "../report/packs/choosePacks.ts";
import type { Live } from "../report/live/live.ts";
import { liveFrom } from "../report/live/liveFrom.ts";
import type { ReportInput } from "../report/reportInput.ts";
import type { WorkbookReading } from "../workbook/reading.ts";
import { slugFor } from "./ownNames.ts";
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
  const narrative = takeNarrative(reading, survey);
  const typed = new Map(narrative.flatMap((entry) => (entry.typed ? [[entry.key, entry] as const] : [])).toReversed());
  const rated = survey.registers.map(({ register }) =>
    withNarrative(rateRegister(register, settled, survey.history.items), typed, settled.period),
  );
  const live = liveIn(reading, survey, settled, rated);
  const input = reportInput(settled, rated, { history: survey.history.items, live });
  refuseUnknownTables(choices.rules);
  const packs = choosePacks(settled.rules.packs);
  return { reading, survey, settled, chosen: choices.rules, rated, narrative, input, packs };
}

/** What formulas are made from in a workbook. */
function liveIn(
  { grids, date1904 }: WorkbookReading,
  { registers }: Survey,
  { settings, roles, rules, asAt, period }: Settled,
  rated: readonly RatedRegister[],
): Live {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const slugs = new Set<string>();
  const named = rated.map((register, index) => {
    const slug = registers[index]?.binding?.slug ?? slugFor(register.register.layout.name, slugs);
    slugs.add(slug);
    const fed = [...roles].flatMap(([role, of]) => (of === register.register ? [role] : []));
    return { register, slug, roles: new Set(fed) };
  });
  const cell = ({ sheet, row, column }: Place): GridCell => {
    const grid = bySheet.get(sheet);
    return grid === undefined ? { value: "", text: "", format: "General" } : cellAt(grid, row, column);
  };
  return liveFrom({ cell, settings, registers: named, rules, asAt, period, date1904 });
}

/** The narrative as it stands, with what was typed in the summaries since. */
function takeNarrative({ date1904 }: WorkbookReading, { own, registers }: Survey): readonly NarrativeEntry[] {
  const items = registers.flatMap(({ register }) => namedItems(register));
  const kept = knownEntries(readNarrative(own.tables.get(NARRATIVE_TABLE) ?? null, date1904), items);
  return takeTyped(kept, own.tables, { items, date1904 });
}
