import type { Amount } from "../money/budgetLine.ts";
import type { RatedBudgetLine } from "../money/rateBudget.ts";
import type { Finding } from "../finding.ts";
import { findingAt } from "./makeFinding.ts";

/** A heading of a variance against the budget to date, which is not that of the year. */
const TO_DATE = /\bto date\b|\bytd\b|\bprofile/i;

/**
 * Where a variance that the register gives is not forecast − budget, as far as its cells show it. A column that is budget − forecast throughout
 * is said once. Of income that is shown as positive either sign will do.
 */
export function varianceFindings(lines: readonly RatedBudgetLine[]): readonly Finding[] {
  const given = lines.flatMap((line) => {
    const told = line.item.variance;
    const is = poundsOf(told);
    const should = isWhole(line) ? line.variance : null;
    return told === null || is === null || should === null || TO_DATE.test(told.heading)
      ? []
      : [{ line, told, is, should }];
  });
  const wrong = given.filter(({ line, told, is, should }) => {
    const either = line.item.side === "income" || line.item.side === "unclear";
    return !isNear(told, is, should) && !(either && isNear(told, -is, should));
  });
  const moved = given.filter(({ should }) => should !== 0);
  const turned = wrong.filter(({ told, is, should }) => isNear(told, -is, should));
  const [first] = turned;
  const all = moved.length >= 2 && turned.length * 10 >= moved.length * 9 && first ? [reversed(first.told)] : [];
  const rest = all.length > 0 ? wrong.filter((one) => !turned.includes(one)) : wrong;
  return [...all, ...rest.map(({ told, should }) => disagrees(told, should)), ...lines.flatMap(percentFindings)];
}

const poundsOf = (amount: Amount | null): number | null => amount?.pounds ?? null;

/** Whether the register gives both of what the variance lies between. */
const isWhole = ({ item }: RatedBudgetLine): boolean =>
  poundsOf(item.budget) !== null && poundsOf(item.forecast) !== null;

/** Three figures that are each rounded to the last place shown may disagree by one and a half of it. */
const isNear = (told: Amount, is: number, should: number): boolean =>
  Math.abs(is - should) <= 1.5 * lastPlace(told) + 1e-6 * Math.max(1, Math.abs(should));

const lastPlace = ({ words, unit }: Amount): number => unit * 10 ** -(/\.(\d+)/.exec(words)?.[1]?.length ?? 0);

const disagrees = (told: Amount, should: number): Finding =>
  findingAt(told, {
    code: "variance-disagrees",
    message: `The variance ${told.words} is not the forecast less the budget, which is ${Number((should / told.unit).toFixed(3))}. The table shows the latter.`,
    proposal: "Correct the budget, the forecast or the variance.",
  });

const reversed = (told: Amount): Finding =>
  findingAt(told, {
    code: "variance-disagrees",
    severity: "note",
    message: `“${told.heading}” is the budget less the forecast throughout, so an overspend is negative there. The tables show the forecast less the budget.`,
    proposal: "Nothing, if that is how the council shows it.",
  });

/** A percentage that is neither the variance's nor, where the cell holds no percentage, a hundredth of it; its sign does not matter. */
function percentFindings({ item, share }: RatedBudgetLine): readonly Finding[] {
  const told = item.variancePercent;
  if (told?.reading.kind !== "number" || share === null || poundsOf(item.forecast) === null) return [];
  const { value, percent, words } = told.reading;
  const decimals = /\.(\d+)/.exec(words)?.[1]?.length ?? 0;
  const near = (one: number): boolean => Math.abs(Math.abs(one) - Math.abs(share)) <= 0.0055 * 10 ** -decimals + 1e-9;
  if (near(value) || (!percent && near(value / 100))) return [];
  return [
    findingAt(told, {
      code: "variance-disagrees",
      message: `The percentage ${words} is not that of the variance, which is ${Number((share * 100).toFixed(2))}% of the budget.`,
      proposal: "Correct the figures or the percentage.",
    }),
  ];
}
