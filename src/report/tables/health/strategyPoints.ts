import { groupedBy } from "../../../domain/groupedBy.ts";
import { plain } from "../../../domain/reading/words.ts";
import { prioritySentenceOf, statusSentenceOf } from "../../live/strategies/strategySentences.ts";
import type { ReportInput } from "../../reportInput.ts";
import { capital, counted, listed, named } from "../../sentences.ts";
import type { KeyPoint } from "../keyPoint.ts";
import { NOT_STATED, prioritiesServed, type Strategy } from "./strategy.ts";

/** The key points on strategies: how many there are by status, and how many serve each priority. */
export function strategyPoints({ live }: ReportInput, all: readonly Strategy[]): readonly KeyPoint[] {
  const behind = all.map(({ place }) => place);
  const isLive = live !== null && all.length > 0;
  const sizes = statusGroups(all.filter(({ status }) => status !== null)).map((group) => group.length);
  const statuses = {
    ...{ about: "Strategies", sentence: statusSentence(all), behind },
    formula: isLive ? statusSentenceOf(all, sizes) : null,
  };
  const sentence = prioritySentence(all);
  if (sentence === null) return [statuses];
  return [statuses, { about: "Priorities", sentence, behind, formula: isLive ? prioritySentenceOf(all) : null }];
}

/** Strategies of one status together, in the order in which the statuses first occur. */
const statusGroups = (all: readonly Strategy[]) => [
  ...groupedBy(all, ({ status }) => plain(status ?? NOT_STATED)).values(),
];

/** `10 strategies: 5 under development, 1 being refreshed and 4 with no status stated.` */
function statusSentence(all: readonly Strategy[]): string {
  if (all.length === 0) return "The register has no strategies.";
  const inOrder = [...all.filter(({ status }) => status !== null), ...all.filter(({ status }) => status === null)];
  const parts = statusGroups(inOrder).map(([first, ...others]) => {
    const count = others.length + 1;
    return first?.status ? `${count} ${first.status}` : `${count} with no status stated`;
  });
  return `${counted(all.length, "strategy", "strategies")}: ${listed(parts)}.`;
}

/** `5 priorities are served: Start Life Well by 2, …`; null when no strategy names one. */
function prioritySentence(all: readonly Strategy[]): string | null {
  const priorities = prioritiesServed(all);
  if (priorities.length === 0) return null;
  const served = priorities.map(({ name, by }) => `${name} by ${by.length}`);
  const without = all.filter((strategy) => !priorities.some(({ by }) => by.includes(strategy)));
  const said = `${counted(priorities.length, "priority is", "priorities are")} served by strategies: ${listed(served)}.`;
  if (without.length === 0) return said;
  const names = capital(counted(without.length, "strategy names", "strategies name"));
  return `${said} ${names} no priority: ${named(without.map(({ name }) => name))}.`;
}
