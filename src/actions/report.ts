import type { Progress } from "./progress.ts";
import type { TableModel } from "../grid/table.ts";
import type { Write } from "../grid/write.ts";
import type { Finding } from "../domain/finding.ts";
import type { DatedPeriod } from "../domain/period.ts";
import type { RatedRegister } from "../domain/register/ratedRegister.ts";
import type { Setting } from "../domain/rules/setting.ts";
import { tableIdOf } from "../domain/rules/tableId.ts";
import { keepShown } from "../report/narrative/keepShown.ts";
import { narrativeTable } from "../report/narrative/narrativeTable.ts";
import { ownWordsIn } from "../report/narrative/ownWords.ts";
import type { Working } from "../report/live/live.ts";
import { looksUpNarrative } from "../report/live/said.ts";
import { FIGURES_TABLE, hoistFigures } from "../report/live/hoistFigures.ts";
import { countsOn } from "../report/live/countsOn.ts";
import { usesWords } from "../report/live/words/wordsTable.ts";
import { buildPack, type Pack, rolesNeeded } from "../report/pack.ts";
import type { ReportInput } from "../report/reportInput.ts";
import { inWorkbook } from "./inWorkbook.ts";
import type { WorkbookReading } from "../workbook/reading.ts";
import { ActionRefusal } from "./actionRefusal.ts";
import { assess, type Assessed } from "./assess.ts";
import { refreshedColumns } from "./beside/planColumns.ts";
import { bindWrites } from "./bindWrites.ts";
import { noRegister } from "./check.ts";
import { fixedTables } from "./fixedTables.ts";
import { fixedModels } from "./fixedValues.ts";
import { explainedModels, isExplained } from "./explained.ts";
import { inDateSystem } from "./inDateSystem.ts";
import { narrativeByKey } from "./narrativeByKey.ts";
import { choosePack, onlyTables } from "./packChoice.ts";
import { withPackMade } from "./packsMade.ts";
import { placeCharts } from "./placeCharts.ts";
import { placeRules } from "./placeRules.ts";
import { freeName, placeTables, type PlacedTable } from "./placeTables.ts";
import { REPORT_MADE } from "./record/reportActions.ts";
import { withRecord } from "./record/withRecord.ts";
import { type RetiredTable, retireTables } from "./retireTables.ts";
import { type Choices, refuseTies, rolesOf } from "./settle.ts";
import { workbookFindings } from "./workbookFindings.ts";

/** A report that was made: its tables with where they stand, what it was made by, and what is odd in the workbook. */
export interface Report {
  readonly pack: Pack;
  readonly period: DatedPeriod;
  /** A serial number. */
  readonly asAt: number;
  readonly settings: readonly Setting[];
  readonly tables: readonly PlacedTable[];
  /** The summaries of the pack that stand in the workbook and that nothing feeds any more. */
  readonly retired: readonly RetiredTable[];
  readonly findings: readonly Finding[];
  /** How many things were written; 0 when everything was already as it should be. */
  readonly written: number;
}

/**
 * Makes the tables of a pack in the open workbook, or refreshes them in place, and binds the registers they are made from. A council's own
 * cells are not written to. What people typed as narrative is taken back first. Tables of other packs stay as they are.
 * Syncs: 3; 2 when everything is already as it should be.
 * @param pack its id, its title or the name of one of the council's own; null: the one that is offered
 * @param only ids of the tables to make; null: all of the pack, which Refresh then keeps up to date
 * @throws ActionRefusal when there is nothing to report on, or a choice is unknown
 * @throws WorkbookError when Excel refuses; `stopped` when it was called off between two requests
 */
export const makeReport = (
  pack: string | null,
  choices: Choices,
  only: readonly string[] | null = null,
  progress?: Progress,
): Promise<Report> =>
  inWorkbook(
    async ({ read, write }) => {
      const assessed = assess(await read(), choices);
      const chosen = choosePack(assessed, pack);
      const now = new Date();
      const decided =
        only === null
          ? decideReport(withPackMade(assessed, chosen), chosen, { now })
          : decideReport(assessed, onlyTables(chosen, pack, only), { now });
      await write(withRecord({ action: REPORT_MADE, now }, decided.writes, assessed.reading));
      return decided.report;
    },
    { again: "make the report again", progress },
  );

/** A report, what has to be written for it, and all the tables with formulas: its summaries, then the working sheets, the figures and what explains them. */
export interface DecidedReport {
  readonly report: Report;
  readonly writes: readonly Write[];
  readonly placed: readonly PlacedTable[];
}

/** How a report is made. */
interface Making {
  /** Whether the sheet that explains the figures is made, too; where it stands it is kept up to date. */
  readonly explained: boolean;
  /** When, for the sheet of figures that are values; null where that is not known. */
  readonly now: Date | null;
}

/**
 * What a report says and what has to be written for it. Pure: the same workbook gives the same report.
 * @throws ActionRefusal when the pack has nothing to be made from, or a choice is open
 */
export function decideReport(
  assessed: Assessed,
  pack: Pack,
  { explained = isExplained(assessed, pack), now = null }: Partial<Making> = {},
): DecidedReport {
  const { reading, survey, settled, input } = assessed;
  if (survey.registers.length === 0) throw noRegister();
  refuseTies(settled, rolesNeeded(pack));
  refuseUnused(assessed, pack);
  const isFixed = fixedTables(assessed, pack);
  const tables = buildPack(pack, input, isFixed);
  const place = (models: readonly TableModel[]) => {
    const dated = models.map((table) => inDateSystem(table, reading.date1904));
    return placeTables(dated, survey.own, reading, sheetRenames(assessed));
  };
  const own = ownWorking(pack, input, tables);
  const registers = registersUsed(assessed, pack, [...tables, ...own]);
  const models = withFigures(assessed, tables, { registers, own });
  const { placed, writes } = place(models);
  const said = place(narrativeTables(assessed, tables, models)).writes;
  const ours = [...placeRules(settled.settings, survey, reading), ...said];
  const summaries = placed.slice(0, tables.length);
  const told = place(explained ? explainedModels(assessed, summaries) : []);
  const old = retireTables(pack, new Set(tables.map(({ id }) => id)), survey.own);
  const rest = [
    ...writes,
    ...ours,
    ...told.writes,
    ...old.writes,
    ...bindWrites(boundBy(assessed, pack)),
    ...refreshedColumns(assessed),
    ...placeCharts(assessed, summaries, place),
  ];
  const from = { pack, isFixed, models, registers };
  const all = [...rest, ...place(fixedModels(assessed, from, { now, changes: rest.length > 0 })).writes];
  const { period, asAt, settings } = settled;
  const { findings } = workbookFindings(assessed);
  const { retired } = old;
  return {
    report: {
      pack,
      period,
      asAt,
      settings,
      tables: summaries,
      retired,
      findings,
      written: all.length,
    },
    writes: all,
    placed: [...placed, ...told.placed],
  };
}

/** The summaries, and after them what their formulas are made over: the sheet of figures, and the working sheets of the registers used. */
function withFigures(
  { input, narrative, reading, survey }: Assessed,
  tables: readonly TableModel[],
  { registers, own }: { readonly registers: readonly RatedRegister[]; readonly own: readonly TableModel[] },
): readonly TableModel[] {
  const { live } = input;
  const isLive = tables.some(({ rows }) => rows.some((row) => row.some(({ formula }) => formula !== null)));
  if (live === null || !isLive) return tables;
  const working = [...registers.flatMap((register) => workingModels(live.working(register))), ...own];
  const standing = survey.own.tables.get(FIGURES_TABLE);
  const at = standing
    ? { sheet: standing.sheet, ...standing.area }
    : { sheet: freeName("Scrutineer figures", sheetNames(reading)), row: 0, column: 0 };
  const { models, figures } = hoistFigures([...tables, ...working].map(narrativeByKey(narrative)), at);
  const words = working.some(usesWords) ? [live.words.model] : [];
  return [...models, ...words, ...(figures === null ? [] : [figures])];
}

/** The working sheet of a register, and what was kept of its items where that is counted on. */
const workingModels = (working: Working | null): readonly TableModel[] =>
  working === null ? [] : [working.model, ...(working.kept === null ? [] : [working.kept])];

/**
 * The registers that a pack is made from, and those that formulas count on all the same, such as those of its key points.
 * @param counting the tables of the pack, and the working sheets of their own
 */
function registersUsed(
  { input, rated, settled }: Assessed,
  pack: Pack,
  counting: readonly TableModel[],
): readonly RatedRegister[] {
  const needed = rolesNeeded(pack);
  return rated.filter((one) => {
    if (rolesOf(settled, one.register).some((role) => needed.has(role))) return true;
    const working = input.live?.working(one) ?? null;
    return working !== null && counting.some((table) => countsOn(table, working.model));
  });
}

/** The working sheets that tables of a pack have of their own, each once, where a formula counts on them. */
function ownWorking({ tables: asked }: Pack, input: ReportInput, tables: readonly TableModel[]): readonly TableModel[] {
  const made = [...new Set(asked.flatMap(({ working }) => working ?? []))].flatMap((working) => working(input) ?? []);
  return made.filter((model) => tables.some((table) => countsOn(table, model)));
}

const sheetNames = ({ sheets }: WorkbookReading): ReadonlySet<string> =>
  new Set(sheets.map(({ name }) => name.toLowerCase()));

/** The names that a person chose in this run for the sheets of tables. Later they are called as the person's tabs say. */
const sheetRenames = ({ chosen, settled: { rules } }: Assessed): ReadonlyMap<string, string> =>
  new Map(
    chosen.flatMap(({ section, item, name }) => {
      const wanted = section === "tables" && name === "sheetName" ? rules.tables.get(tableIdOf(item))?.sheetName : null;
      return wanted ? [[tableIdOf(item), wanted] as const] : [];
    }),
  );

/** Refuses a report that would have no table: none of the registers found has a role in the pack. */
function refuseUnused({ survey: { registers }, settled: { roles } }: Assessed, pack: Pack): void {
  const needed = [...rolesNeeded(pack)];
  if (needed.length === 0 || needed.some((role) => roles.has(role))) return;
  const found = registers.map(({ register }) => register.layout.name);
  const names = found.map((name) => `"${name}"`).join(", ");
  throw new ActionRefusal(
    "unclear-register",
    `It is not clear which table of the pack ${pack.id} the registers found (${names}) are for. Choose one of ${needed.join(", ")}: in the pane under ` +
      `Registers, or in a rules file: {"registers": {"${found[0] ?? ""}": {"feeds": "${needed[0] ?? ""}"}}}.`,
  );
}

/** The sheet of narrative; none where nothing is said and no formula asks for it. */
function narrativeTables(
  { narrative, input }: Assessed,
  tables: readonly TableModel[],
  models: readonly TableModel[],
): readonly TableModel[] {
  const entries = keepShown(narrative, tables, ownWordsIn(input));
  return entries.length === 0 && !models.some(looksUpNarrative) ? [] : [narrativeTable(entries)];
}

/** The registers that the report is made from: they are bound, so that the next refresh finds them wherever they move. */
const boundBy = ({ survey, settled }: Assessed, pack: Pack) =>
  survey.registers.flatMap(({ register, binding }) => {
    const used = binding !== null || rolesOf(settled, register).some((role) => rolesNeeded(pack).has(role));
    return used ? [{ layout: register.layout, binding }] : [];
  });
