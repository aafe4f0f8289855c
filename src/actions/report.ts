import type { TableModel } from "../grid/table.ts";
import type { Write } from "../grid/write.ts";
import type { Finding } from "../domain/finding.ts";
import type { DatedPeriod } from "../domain/period.ts";
import type { Setting } from "../domain/rules/setting.ts";
import { keepShown, type NarrativeEntry, narrativeTable, readNarrative, takeTyped } from "../report/narrative.ts";
import { buildPack, type Pack, rolesNeeded } from "../report/pack.ts";
import { packNamed, PACKS } from "../report/packs/all.ts";
import { rulesTable } from "../report/rulesTable.ts";
import { inWorkbook } from "../workbook/inWorkbook.ts";
import type { WorkbookReading } from "../workbook/reading.ts";
import { ActionRefusal } from "./actionRefusal.ts";
import { bindWrites } from "./bindWrites.ts";
import { noRegister } from "./check.ts";
import { inDateSystem } from "./inDateSystem.ts";
import { NARRATIVE_TABLE } from "./ownNames.ts";
import type { OwnSheets } from "./ownSheets.ts";
import { placeTables, type PlacedTable } from "./placeTables.ts";
import { rateRegister } from "./rateRegisters.ts";
import { reportInput } from "./reportInput.ts";
import { type Choices, refuseTies, rolesOf, type Settled, settle } from "./settle.ts";
import { type Survey, surveyWorkbook } from "./survey.ts";
import { workbookFindings } from "./workbookFindings.ts";

/** A report that was made: its tables with where they stand, what it was made by, and what is odd in the workbook. */
export interface Report {
  readonly pack: Pack;
  readonly period: DatedPeriod;
  /** A serial number. */
  readonly asAt: number;
  readonly settings: readonly Setting[];
  readonly tables: readonly PlacedTable[];
  readonly findings: readonly Finding[];
  /** How many things were written; 0 when everything was already as it should be. */
  readonly written: number;
}

/**
 * Makes the tables of a pack in the open workbook, or refreshes them in place, and binds the registers they are made from. A council's own
 * cells are not written to. What people typed as narrative is taken back first.
 * Syncs: 3; 2 when everything is already as it should be.
 * @throws ActionRefusal when there is nothing to report on, or a choice is unknown
 * @throws WorkbookError when Excel refuses
 */
export function makeReport(packId: string, choices: Choices): Promise<Report> {
  const pack = packNamed(packId);
  if (pack === null) {
    const known = PACKS.map(({ id }) => id).join(", ");
    return Promise.reject(new ActionRefusal("unknown-pack", `There is no pack "${packId}". There is: ${known}.`));
  }
  return inWorkbook(
    async ({ read, write }) => {
      const reading = await read();
      const decided = decideReport(reading, pack, choices);
      await write(decided.writes);
      return decided.report;
    },
    { again: "make the report again" },
  );
}

/** What a report says and what has to be written for it, from a workbook as it was read. Pure: the same reading gives the same report. */
export function decideReport(
  reading: WorkbookReading,
  pack: Pack,
  choices: Choices,
): { report: Report; writes: readonly Write[] } {
  const survey = surveyWorkbook(reading);
  if (survey.registers.length === 0) throw noRegister();
  const settled = settle(survey, choices);
  refuseTies(settled, rolesNeeded(pack));
  refuseUnused(survey, settled, pack);
  const rated = survey.registers.map(({ register }) => rateRegister(register, settled));
  const narrative = takeNarrative(survey.own);
  const typed = (key: string): string | null =>
    narrative.find((entry) => entry.key === key && entry.typed)?.text ?? null;
  const tables = buildPack(pack, reportInput(settled, rated, typed));
  const { placed, writes } = placeTables(
    [...tables, rulesTable(settled.settings, survey.standing.others), ...narrativeTables(narrative, tables)].map(
      (table) => inDateSystem(table, reading.date1904),
    ),
    survey.own,
    reading,
  );
  const all = [...writes, ...bindWrites(boundBy(survey, settled, pack))];
  const findings = workbookFindings(reading, survey, settled, rated);
  const { period, asAt, settings } = settled;
  const shown = placed.filter(({ model }) => tables.some(({ id }) => id === model.id));
  return { report: { pack, period, asAt, settings, tables: shown, findings, written: all.length }, writes: all };
}

/** Refuses a report that would have no table: none of the registers found has a role in the pack. */
function refuseUnused({ registers }: Survey, { roles }: Settled, pack: Pack): void {
  const needed = [...rolesNeeded(pack)];
  if (needed.some((role) => roles.has(role))) return;
  const found = registers.map(({ register }) => register.layout.name);
  const names = found.map((name) => `"${name}"`).join(", ");
  throw new ActionRefusal(
    "unclear-register",
    `It is not clear which table of the pack ${pack.id} the registers found (${names}) are for. Choose one of ${needed.join(", ")}: in the pane under ` +
      `Registers, or in a rules file: {"registers": {"${found[0] ?? ""}": {"feeds": "${needed[0] ?? ""}"}}}.`,
  );
}

/** The narrative as it stands, with what was typed in the summaries since. */
function takeNarrative(own: OwnSheets): readonly NarrativeEntry[] {
  const kept = readNarrative(own.tables.get(NARRATIVE_TABLE) ?? null);
  return takeTyped(kept, "red-red", own.tables.get("red-red") ?? null, { title: "Outcome", narrative: "Narrative" });
}

function narrativeTables(narrative: readonly NarrativeEntry[], tables: readonly TableModel[]): readonly TableModel[] {
  const entries = keepShown(narrative, tables);
  return entries.length === 0 ? [] : [narrativeTable(entries)];
}

/** The registers that the report is made from: they are bound, so that the next refresh finds them wherever they move. */
const boundBy = (survey: Survey, settled: Settled, pack: Pack) =>
  survey.registers.flatMap(({ register, binding }) => {
    const used = binding !== null || rolesOf(settled, register).some((role) => rolesNeeded(pack).has(role));
    return used ? [{ layout: register.layout, binding }] : [];
  });
