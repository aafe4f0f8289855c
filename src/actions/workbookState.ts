import type { Progress } from "./progress.ts";
import type { Finding } from "../domain/finding.ts";
import { layoutFindings } from "../domain/findings/layoutFindings.ts";
import type { Layout } from "../domain/layout.ts";
import { comparePeriods, type DatedPeriod, samePeriod } from "../domain/period.ts";
import type { RegisterColumn } from "../domain/recognise/columnHeadings.ts";
import type { RoleTie } from "../domain/register/assignRoles.ts";
import { periodsOf } from "../domain/register/reportingPeriod.ts";
import type { RatedRegister } from "../domain/register/ratedRegister.ts";
import type { Role } from "../domain/register/role.ts";
import type { NarrativeEntry } from "../domain/narrative/narrativeEntry.ts";
import type { Rules } from "../domain/rules/rules.ts";
import type { Setting } from "../domain/rules/setting.ts";
import { NARRATIVE_TABLE } from "../report/narrative/narrativeColumns.ts";
import { newerWords } from "../report/rules/readFormat.ts";
import { RULES_FORMAT } from "../report/rules/ruleHeadings.ts";
import { inWorkbook } from "./inWorkbook.ts";
import type { WorkbookReading } from "../workbook/reading.ts";
import { assess, type Assessed } from "./assess.ts";
import { type BrokenRule, brokenRules } from "./brokenRules.ts";
import type { IgnoredFinding } from "./ignoredFindings.ts";
import { type MadeTable, madeTables } from "./madeTables.ts";
import { holdsRules } from "./ownSheets.ts";
import { outdatedTables } from "./outdatedTables.ts";
import { offeredPack } from "./packChoice.ts";
import { type PackState, packStates, type TableState, tableStates } from "./packStates.ts";
import type { RatingCount } from "./ratingCounts.ts";
import { readRecord } from "./record/readRecord.ts";
import { registerStates } from "./registerStates.ts";
import type { Choices } from "./settle.ts";
import type { Survey } from "./survey.ts";
import { workbookFindings } from "./workbookFindings.ts";

/** What the pane shows of a workbook: its registers, rules, findings and summaries, as they were when it was read. */
export interface WorkbookState {
  readonly registers: readonly RegisterState[];
  /** Roles that two or more registers could have, until a person chooses. */
  readonly ties: readonly RoleTie[];
  /** The gravest first. */
  readonly findings: readonly Finding[];
  /** Those of them that are about the rules' sheet, each with its setting. */
  readonly brokenRules: readonly BrokenRule[];
  /** What a person has chosen to ignore. */
  readonly ignored: readonly IgnoredFinding[];
  readonly settings: readonly Setting[];
  readonly rules: Rules;
  readonly period: DatedPeriod;
  /** A serial number. */
  readonly asAt: number;
  /** The periods that the workbook's indicators have columns for, earliest first. */
  readonly periods: readonly DatedPeriod[];
  /** The packs that can be chosen, ours first. */
  readonly packs: readonly PackState[];
  /** Every table of every pack, by its id. */
  readonly tables: ReadonlyMap<string, TableState>;
  /** The id of the pack to offer: the one made last, else the one that the registers speak for most. */
  readonly offered: string;
  /** The summaries that earlier reports left. */
  readonly made: readonly MadeTable[];
  /** Those of them that no longer say what the registers and rules say, by table id. */
  readonly outdated: readonly string[];
  readonly readOnly: boolean;
  /** Why nothing can be written: a newer Scrutineer wrote the rules; null where that is not so. */
  readonly newer: string | null;
  /** The names of the visible sheets that are not ours, in the order of their tabs: where a register can be laid down. */
  readonly sheets: readonly string[];
  /** The last action that can be put back; null when there is none. */
  readonly lastChange: LastChange | null;
  /** The sheets that registers, rules and narrative stand on, by id, to watch. */
  readonly watched: readonly WatchedSheet[];
  /** What is said beside the figures, with what was typed in the summaries since. */
  readonly narrative: readonly NarrativeEntry[];
  /** What it was made from, for `previewSettings` and `narrativeItems`. */
  readonly survey: Survey;
}

/** A register as the pane shows it. */
export interface RegisterState {
  readonly layout: Layout;
  /** Whether it is bound: it has names in the workbook. */
  readonly bound: boolean;
  readonly roles: readonly Role[];
  /** How many items have each rating, the scale's order; empty for kinds that are not rated. */
  readonly counts: readonly RatingCount[];
  readonly findings: number;
  /** The register with its items rated; null where it could not be. */
  readonly rated: RatedRegister | null;
  /** All its columns, those that mean nothing included. */
  readonly columns: readonly RegisterColumn[];
  /** Whether columns of ours can stand beside it that say how each row is rated, and whether they do. */
  readonly ratingColumns: "none" | "offered" | "standing";
}

/** What an action did that can be put back. */
export interface LastChange {
  /** What was done, as a sentence begins: `Summaries refreshed`. */
  readonly action: string;
  /** A serial number with the time of day. */
  readonly when: number;
  /** How many cells it changed that stood before. */
  readonly cells: number;
  /** The sheets that it added, as they were called then. */
  readonly sheets: readonly string[];
  /** Whether it came to its end; otherwise Excel or the pane was closed in the middle. */
  readonly finished: boolean;
}

/** A sheet with registers, rules or narrative on it, by the id that stays when it is renamed. */
export interface WatchedSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * Reads everything that the pane shows. Writes nothing.
 * Syncs: 2.
 * @throws ActionRefusal when a choice is unknown
 * @throws WorkbookError when Excel refuses; `stopped` when it was called off
 */
export const readState = (choices: Choices, progress?: Progress): Promise<WorkbookState> =>
  inWorkbook(async ({ read }) => stateOf(await read(), choices), { again: "read the workbook again", progress });

/** What the pane shows of a workbook that was read. */
export function stateOf(reading: WorkbookReading, choices: Choices): WorkbookState {
  const assessed = assess(reading, choices);
  const { survey, settled } = assessed;
  const registers = registerStates(assessed);
  const { ties, settings, rules, period, asAt } = settled;
  const { version } = survey.standing;
  const isNewer = version !== null && version > RULES_FORMAT;
  const sorted = workbookFindings(
    assessed,
    survey.registers.flatMap(({ register }) => layoutFindings(register.layout)),
  );
  return {
    registers,
    ties,
    ...sorted,
    brokenRules: brokenRules(sorted.findings, survey.standing),
    settings,
    rules,
    period,
    asAt,
    periods: knownPeriods(survey, settled.year),
    packs: packStates(assessed),
    tables: tableStates(assessed),
    offered: offeredPack(assessed)?.id ?? "",
    made: madeTables(assessed),
    outdated: isNewer ? [] : outdatedTables(assessed),
    readOnly: reading.readOnly,
    newer: isNewer ? newerWords(version) : null,
    sheets: reading.sheets.flatMap(({ name, visible }) => (visible && !survey.own.sheets.has(name) ? [name] : [])),
    lastChange: lastChange(survey),
    watched: reading.sheets.filter(({ name }) => isWatched(assessed, name)),
    narrative: assessed.narrative,
    survey,
  };
}

/** Whether registers, rules or narrative stand on a sheet, the summaries that take narrative included. */
function isWatched({ survey: { own, registers }, narrative }: Assessed, sheet: string): boolean {
  const takes = (id: string): boolean =>
    id === NARRATIVE_TABLE || narrative.some(({ shownAt }) => shownAt.some(({ table }) => table === id));
  return (
    registers.some(({ register }) => register.layout.sheet === sheet) ||
    holdsRules(own, sheet) ||
    [...own.tables].some(([id, table]) => table.sheet === sheet && takes(id))
  );
}

function knownPeriods(survey: Survey, year: number): readonly DatedPeriod[] {
  const all = survey.registers.flatMap(({ register }) =>
    register.kind === "indicators" ? periodsOf(register, year) : [],
  );
  const sorted = all.toSorted(comparePeriods);
  return sorted.filter((period, index) => !sorted.slice(0, index).some((earlier) => samePeriod(earlier, period)));
}

function lastChange({ own }: Survey): LastChange | null {
  const record = readRecord(own);
  if (record === null) return null;
  const { action, when, finished, entries } = record;
  return {
    action,
    when,
    cells: entries.filter(({ entry }) => entry.kind === "cell" && !entry.isNew).length,
    sheets: entries.flatMap(({ entry }) => (entry.kind === "sheetAdded" ? [entry.sheet] : [])),
    finished,
  };
}
