import { frozenIn, type FrozenItem } from "../domain/history/frozen.ts";
import { frozenRating, frozenStanding } from "../domain/history/frozenRating.ts";
import { NO_DATA, type RatingScale } from "../domain/ratingScale.ts";
import type { RatedRegister } from "../domain/register/ratedRegister.ts";
import type { Role } from "../domain/register/role.ts";
import type { Countable } from "./count.ts";
import type { ReportInput } from "./reportInput.ts";

/**
 * What was kept of a register for the period before, as counting sees it: every item that was reported then, those that are gone by now
 * included. null when that period was never kept of it.
 */
export function countedBefore(
  { history, previous }: Pick<ReportInput, "history" | "previous">,
  { register, scale, kind }: RatedRegister,
): readonly Countable[] | null {
  const kept = frozenIn(history, register.layout.name, previous);
  if (kept.length === 0) return null;
  const open = kind === "risks" ? kept.filter(({ cells }) => cells.trend.text !== "Closed") : kept;
  return open.flatMap((one) => countable(one, scale, kind === "risks"));
}

/** The same for the register that has a role, or for those that share it. */
export function countedBeforeFor(input: ReportInput, role: Role): readonly Countable[] | null {
  const one = input.registers.get(role);
  const all = input.shared.get(role) ?? (one ? [one] : []);
  const counted = all.map((register) => countedBefore(input, register));
  return counted.some((some) => some !== null) ? counted.flatMap((some) => some ?? []) : null;
}

function countable(one: FrozenItem, scale: RatingScale, byLevel: boolean): readonly Countable[] {
  const place = byLevel ? one.cells.level.place : one.cells.rating.place;
  if (place === null) return [];
  if (byLevel) return [{ rating: one.cells.level.text, live: true, onTarget: false, place }];
  return [{ rating: frozenRating(one, scale) ?? NO_DATA, ...frozenStanding(one, scale), place }];
}
