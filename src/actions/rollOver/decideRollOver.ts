import type { Write } from "../../grid/write.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import { ActionRefusal } from "../actionRefusal.ts";
import { assess, type Assessed } from "../assess.ts";
import { refreshedColumns } from "../beside/planColumns.ts";
import { FROM_RULES } from "../choosePeriod.ts";
import { packInUse } from "../packsInUse.ts";
import { placeRules } from "../placeRules.ts";
import type { PlacedTable } from "../placeTables.ts";
import { decideReport } from "../report.ts";
import type { Choices } from "../settle.ts";
import { bindAfter } from "./bindAfter.ts";
import { type CellPlan, cellsOf, type Contents } from "./cellPlans.ts";
import { cellWrites, insertWrites, tableWrites } from "./cellWrites.ts";
import { sheetInserts, type SheetInsert } from "./linesAfter.ts";
import { grownMerges, mergeWrites } from "./grownMerges.ts";
import { historyAfter } from "./historyAfter.ts";
import type { RollOverPlan } from "./planRollOver.ts";
import { readAgain } from "./readAgain.ts";
import { readingAfter } from "./readingAfter.ts";

/** Everything that a roll-over writes, and what it comes to. */
export interface DecidedRollOver {
  readonly plan: RollOverPlan;
  readonly inserts: readonly SheetInsert[];
  /** The cells of the council's own sheets that are written, by register. */
  readonly cells: ReadonlyMap<string, readonly CellPlan[]>;
  /** How many rows of the history are written anew for a period that stood there. */
  readonly replaced: number;
  /** The last day of the next period, as a serial number. */
  readonly asAt: number;
  /** The summaries that are refreshed for the next period; empty where no report was made yet. */
  readonly summaries: readonly PlacedTable[];
  /** Why the summaries are left as they are; null when they are not. */
  readonly summariesLeft: string | null;
  readonly writes: readonly Write[];
}

/** Decides what a roll-over writes, once the formulas of the closing period's columns are known. Pure. */
export function decideRollOver(
  assessed: Assessed,
  planned: RollOverPlan,
  choices: Choices,
  contents: Contents,
): DecidedRollOver {
  const { reading, survey, settled } = assessed;
  const plan = readAgain(planned, assessed, contents);
  const { registers } = plan;
  const inserts = sheetInserts(registers);
  const cells = new Map(registers.map((one) => [one.layout.name, cellsOf(one, inserts, contents, settled.year)]));
  const own = [...cells.values()].flat();
  const moved = readingAfter(reading, registers, inserts, own);
  const history = historyAfter(
    survey,
    moved,
    registers.flatMap(({ kept }) => kept),
  );
  const next = { ...choices, period: formatPeriod(plan.next), asAt: null };
  const then = asStanding(assess(history.reading, next));
  const report = reportAfter(then);
  return {
    ...{ plan, inserts, cells, replaced: history.replaced, asAt: then.settled.asAt },
    ...{ summaries: report.summaries, summariesLeft: report.left },
    writes: [
      ...insertWrites(inserts),
      ...cellWrites(own),
      ...mergeWrites(grownMerges(registers, inserts)),
      ...registers.flatMap((one) => tableWrites(one, inserts, moved, reading)),
      ...history.writes,
      ...report.writes,
      ...bindAfter(
        then,
        new Set(registers.flatMap(({ layout, kept }) => (kept.length > 0 ? [layout.name] : []))),
        report.writes,
      ),
    ],
  };
}

/** A workbook whose reporting period stands in its rules, as it will from then on, not for one report alone. */
const asStanding = (assessed: Assessed): Assessed => ({
  ...assessed,
  settled: {
    ...assessed.settled,
    settings: assessed.settled.settings.map((one) =>
      one.section === "report" && one.name === "period" ? { ...one, from: FROM_RULES } : one,
    ),
  },
});

/** The standing summaries refreshed for the next period; where they cannot be, the rules alone, which say the period. */
function reportAfter(then: Assessed): {
  readonly writes: readonly Write[];
  readonly summaries: readonly PlacedTable[];
  readonly left: string | null;
} {
  const rules = (left: string | null) => ({
    writes: [...placeRules(then.settled.settings, then.survey, then.reading), ...refreshedColumns(then)],
    summaries: [],
    left,
  });
  const pack = packInUse(then);
  if (pack === null) return rules(null);
  try {
    const { report, writes } = decideReport(then, pack);
    return { writes, summaries: report.tables, left: null };
  } catch (error) {
    if (error instanceof ActionRefusal) return rules(error.message);
    throw error;
  }
}
