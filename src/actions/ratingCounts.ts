import { COMPLETE, NO_DATA, NOT_DUE, NOT_RATED } from "../domain/ratingScale.ts";
import type { Rules } from "../domain/rules/rules.ts";
import { isUnrated, type RatedRegister } from "../domain/register/ratedRegister.ts";

/** How many items of a register have a rating (of a risk register: a level). */
export interface RatingCount {
  readonly word: string;
  readonly count: number;
}

/** The counts of a rated register in the order of its scale; words beside the scale only where they occur. */
export function ratingCounts(register: RatedRegister, { risk }: Pick<Rules, "risk">): readonly RatingCount[] {
  if (isUnrated(register)) return [];
  const words: readonly string[] =
    register.kind === "risks" ? register.rated.map(({ level }) => level) : register.rated.map(({ rating }) => rating);
  const { scale } = register;
  const count = (word: string): RatingCount => ({ word, count: words.filter((one) => one === word).length });
  const steps = register.kind === "risks" ? risk.levels.map(({ level }) => level) : scale.steps.map(({ word }) => word);
  const beside = [COMPLETE, NOT_DUE, NO_DATA, NOT_RATED].map(count).filter((one) => one.count > 0);
  return [...steps.map(count), ...beside];
}
