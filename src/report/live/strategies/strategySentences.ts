import type { Strategy } from "../../tables/health/strategy.ts";
import { NOT_STATED, prioritiesServed } from "../../tables/health/strategy.ts";
import { figure, joined, quoted, say, when } from "../expression.ts";
import { countedOf, listedOf, namedOf } from "../sentenceFormula.ts";
import { itemNumbered } from "../workingCell.ts";
import { servesColumn, SERVES, STRATEGY, STRATEGY_COLUMNS } from "./strategyNames.ts";

const { name } = STRATEGY_COLUMNS;

/** How many statuses may come in that no strategy had at the last refresh, and still are named. */
const ROOM = 3;

/**
 * How many strategies there are by status, as an expression.
 * @param sizes how many have each status, in the order in which these first occur
 */
export function statusSentenceOf(all: readonly Strategy[], sizes: readonly number[]): string {
  const item = name(STRATEGY.item);
  const total = figure("Strategies", all.length, `ROWS(${item})-COUNTBLANK(${item})`);
  const unstated = figure(
    "Strategies with no status stated",
    all.filter(({ status }) => status === null).length,
    `COUNTIFS(${name(STRATEGY.status)},${quoted(NOT_STATED)})`,
  );
  const status = (place: number): string => itemNumbered(STRATEGY_COLUMNS, STRATEGY.status, STRATEGY.order, place);
  const counts = Array.from({ length: sizes.length + ROOM }, (_, index) =>
    figure(
      `Strategies: status ${index + 1}`,
      sizes[index] ?? 0,
      when(`COUNT(${name(STRATEGY.order)})>${index}`, `COUNTIFS(${name(STRATEGY.status)},${status(index + 1)})`, "0"),
    ),
  );
  const rest = figure("Strategies of another status", 0, `${total}-${[unstated, ...counts].join("-")}`);
  const parts = [
    ...counts.map((count, index) => ({ count, words: joined(count, say(" "), status(index + 1)) })),
    { count: rest, words: joined(rest, say(" with another status")) },
    { count: unstated, words: joined(unstated, say(" with no status stated")) },
  ];
  const said = joined(countedOf(total, "strategy", "strategies"), say(": "), listedOf(parts), say("."));
  return when(`${total}=0`, quoted("The register has no strategies."), said);
}

/** How many strategies serve a priority, as an expression, by its place among the priorities. */
export const servedCount = (priority: string, index: number, value: number): string =>
  figure(`Strategies that serve ${priority}`, value, `COUNTIFS(${name(servesColumn(index))},"${SERVES}")`);

/** How many strategies serve each priority, and which name none, as an expression. */
export function prioritySentenceOf(all: readonly Strategy[]): string {
  const priorities = prioritiesServed(all);
  const parts = priorities.map((one, index) => {
    const count = servedCount(one.name, index, one.by.length);
    return { count, words: joined(say(`${one.name} by `), count) };
  });
  const served = `(${parts.map(({ count }) => `(${count}>0)`).join("+")})`;
  const without = all.filter((strategy) => !priorities.some(({ by }) => by.includes(strategy))).length;
  const none = figure("Strategies that name no priority", without, `COUNT(${name(STRATEGY.none)})`);
  const titles = namedOf(none, (place) => itemNumbered(STRATEGY_COLUMNS, STRATEGY.listed, STRATEGY.none, place));
  const names = joined(
    say(" "),
    countedOf(none, "strategy names", "strategies name"),
    say(" no priority: "),
    titles,
    say("."),
  );
  const said = joined(
    countedOf(served, "priority is", "priorities are"),
    say(" served by strategies: "),
    listedOf(parts),
    say("."),
  );
  const some = joined(said, when(`${none}=0`, '""', names));
  return when(`${served}=0`, quoted("No strategy names a priority."), some);
}
