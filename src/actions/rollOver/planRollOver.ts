import { formatPeriod } from "../../domain/formatPeriod.ts";
import type { FrozenItem } from "../../domain/history/frozen.ts";
import { type DatedPeriod, nextPeriod } from "../../domain/period.ts";
import { NO_DATA } from "../../domain/ratingScale.ts";
import { contextYear } from "../../domain/register/contextYear.ts";
import type { RatedRegister } from "../../domain/register/ratedRegister.ts";
import { planPeriod, type PeriodPlan } from "../../domain/rollOver/planPeriod.ts";
import { lineWord, type Upright, uprightOf } from "../../domain/rollOver/upright.ts";
import { freeze } from "../../report/history/freeze.ts";
import { ActionRefusal } from "../actionRefusal.ts";
import type { Assessed } from "../assess.ts";
import { noRegister } from "../check.ts";
import { tornBy } from "./tornLists.ts";

/** What becomes of one register when a period closes. Rows and columns of its layout, grid and plan are those of the register as if its items stood in rows. */
export interface RegisterPlan extends Upright {
  readonly plan: PeriodPlan;
  /** What is kept of it; empty where it has no results. */
  readonly kept: readonly FrozenItem[];
}

/** What happens when a period closes, before formulas are looked at. */
export interface RollOverPlan {
  readonly closing: DatedPeriod;
  readonly next: DatedPeriod;
  readonly registers: readonly RegisterPlan[];
}

/**
 * Plans the roll-over of a workbook's reporting period to the next one. Pure.
 * @param today the day on which results are kept, as a serial number
 * @throws ActionRefusal when there is no register, or no indicator has a value for the period that is to be closed
 */
export function planRollOver(assessed: Assessed, today: number): RollOverPlan {
  const { survey, settled, rated, reading } = assessed;
  if (survey.registers.length === 0) throw noRegister();
  const closing = settled.period;
  refuseEmpty(rated, closing);
  const next = nextPeriod(closing);
  const registers = rated.flatMap((one): readonly RegisterPlan[] => {
    const { layout } = one.register;
    const grid = reading.grids.find(({ sheet }) => sheet === layout.sheet);
    if (!grid) return [];
    const year = contextYear(layout) ?? settled.year;
    const upright = uprightOf(layout, grid);
    const plan = planPeriod(upright, { closing, next, year });
    return [{ ...upright, plan, kept: freeze(one, closing, today) }];
  });
  return { closing, next, registers: withoutTorn(registers, assessed, next) };
}

/** A period is not closed twice by a second press: with no value for it there is nothing to keep. */
function refuseEmpty(rated: readonly RatedRegister[], closing: DatedPeriod): void {
  const indicators = rated.flatMap((one) => (one.kind === "indicators" ? one.rated : []));
  if (indicators.length === 0 || indicators.some(({ value, rating }) => value !== null && rating !== NO_DATA)) return;
  const named = formatPeriod(closing);
  throw new ActionRefusal(
    "nothing-to-close",
    `No indicator has a value for ${named} yet, so there is nothing to close. Type the figures for ${named}, then press Next period again. Nothing was changed.`,
  );
}

/** The plans, without those that would put a column or row through another list of the same sheet. */
function withoutTorn(
  registers: readonly RegisterPlan[],
  assessed: Assessed,
  next: DatedPeriod,
): readonly RegisterPlan[] {
  const torn = registers.map((one) => tornBy(one, registers, assessed.reading));
  if (torn.every((name) => name === null)) return registers;
  const left = registers.map((one, index): RegisterPlan => {
    const name = torn[index] ?? null;
    if (name === null) return one;
    const line = lineWord(one.axis);
    const why = `The list "${name}" stands in the same ${line}s of the sheet and would be torn apart: put in the ${line} for ${formatPeriod(next)} by hand.`;
    return { ...one, plan: { kind: "refused", why } };
  });
  return withoutTorn(left, assessed, next);
}
