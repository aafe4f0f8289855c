import { formatPeriod } from "../../domain/formatPeriod.ts";
import { samePeriod } from "../../domain/period.ts";
import { contextYear } from "../../domain/register/contextYear.ts";
import { dated } from "../../domain/register/periodValue.ts";
import { lineWord } from "../../domain/rollOver/upright.ts";
import type { Assessed } from "../assess.ts";
import { type Survey, surveyWorkbook } from "../survey.ts";
import { cellsOf, type Contents } from "./cellPlans.ts";
import { lineAfter, periodLines, placedColumns, sheetInserts, type SheetInsert } from "./linesAfter.ts";
import type { RegisterPlan, RollOverPlan } from "./planRollOver.ts";
import { readingAfter } from "./readingAfter.ts";

/**
 * Why a register with its new columns would not be read as it should be: its columns would mean something else than before, or the new ones would
 * not be taken for the next period's. null when all is well.
 */
function misread(one: RegisterPlan, inserts: readonly SheetInsert[], after: Survey, year: number): string | null {
  if (one.plan.kind !== "insert") return null;
  const { layout, axis } = one;
  const line = lineWord(axis);
  const again = after.registers.find(
    ({ register }) => register.layout.name === layout.name && register.layout.sheet === layout.sheet,
  )?.register.layout;
  const by = `put in its ${line} by hand`;
  if (again?.orientation !== (axis === "columns" ? "rows" : "columns"))
    return `With a new ${line} it would no longer be recognised as a register: ${by}.`;
  const has = (column: number, field: string): boolean =>
    again.fields.some((known) => known.column === column && known.field === field);
  const lost = layout.fields.find(({ column, field }) => !has(lineAfter(column, periodLines(one), inserts), field));
  if (lost) return `With a new ${line}, "${lost.heading}" would be taken for something else: ${by}.`;
  const own = contextYear(again) ?? year;
  const unread = placedColumns(one, inserts).find(({ at, series, period }) => {
    const read = again.fields.find((known) => known.column === at && known.field === series);
    if (series.startsWith("?")) return false;
    return !read?.period || !samePeriod(dated(read.period, own), period);
  });
  return unread
    ? `A ${line} headed "${unread.heading}" would not be read as that of ${formatPeriod(unread.period)}: ${by}.`
    : null;
}

/**
 * A plan whose new columns are read as they should be once they are put in, by reading the workbook as it would be then. A register for which
 * they are not is left to a person, with the reason; its results are kept all the same.
 */
export function readAgain(plan: RollOverPlan, assessed: Assessed, contents: Contents): RollOverPlan {
  const { registers } = plan;
  const inserts = sheetInserts(registers);
  if (inserts.length === 0) return plan;
  const cells = registers.flatMap((one) => cellsOf(one, inserts, contents, assessed.settled.year));
  const after = surveyWorkbook(readingAfter(assessed.reading, registers, inserts, cells), assessed.chosen);
  const whys = registers.map((one) => misread(one, inserts, after, assessed.settled.year));
  if (whys.every((why) => why === null)) return plan;
  const left = registers.map((one, index): RegisterPlan => {
    const why = whys[index] ?? null;
    return why === null ? one : { ...one, plan: { kind: "refused", why } };
  });
  return readAgain({ ...plan, registers: left }, assessed, contents);
}
