import type { Told } from "../domain/register/item.ts";
import { gravityOf } from "../domain/register/riskLevel.ts";
import { readNoValue } from "../domain/reading/noValue.ts";
import { wordsOf } from "../domain/reading/words.ts";
import { DEFAULT_GRID, type GridLabel, readLabel } from "../domain/risk.ts";
import { type Answer, misuse, noData, value } from "./answer.ts";
import { cellOf, errorIn, scalarOf } from "./given.ts";
import { NOWHERE } from "./oneIndicator.ts";
import { spill } from "./spill.ts";

/**
 * Says how grave a risk is, High, Medium or Low, by Scrutineer's risk matrix.
 * @customfunction RISKLEVEL
 * @helpurl functions-help.html#risklevel
 * @param likelihood Rare to Almost Certain, or 1 to 5: a cell or a range
 * @param impact Insignificant to Extreme, or 1 to 5: a cell or a range
 */
export function riskLevel(likelihood: unknown[][], impact: unknown[][]): unknown[][] {
  return spill([likelihood, impact], levelOf);
}

function levelOf(likelihood: unknown, impact: unknown): Answer {
  const across = labelIn(likelihood, "likelihood", DEFAULT_GRID.likelihood);
  const down = labelIn(impact, "impact", DEFAULT_GRID.impact);
  if ("kind" in across) return across;
  if ("kind" in down) return down;
  return value(gravityOf({ likelihood: across, impact: down, score: null, level: null }, DEFAULT_GRID).level);
}

/** A label of an axis, or the answer that stands in its place. */
function labelIn(given: unknown, what: string, axis: readonly GridLabel[]): Told | Answer {
  const cell = scalarOf(given);
  const error = errorIn(cell, what);
  if (error !== null) return error;
  const words = wordsOf(cellOf(cell));
  if (readNoValue(words) !== null) return noData(`There is no ${what}.`);
  if (readLabel(words, axis) !== null) return { place: NOWHERE, words };
  const labels = axis.map(({ label }) => label).join(", ");
  return misuse(`"${words}" is no ${what}. Give one of ${labels}, or a number from 1 to ${axis.length}.`);
}
