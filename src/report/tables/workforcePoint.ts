import type { RatedWorkforce } from "../../domain/register/rated.ts";
import { valueOf } from "../../domain/register/periodValue.ts";
import { plain } from "../../domain/reading/words.ts";
import { listed } from "../sentences.ts";
import type { KeyPoint } from "./keyPoint.ts";

/** What a sentence on the workforce names, in this order, where the register has it. */
const NAMED = [
  /head ?count|employees/,
  /^(?!.*\bper\b).*\b(?:fte|full[ -]time equivalents?)\b/,
  /days? lost.*per|sick.*per/,
  /turnover/,
];

/** `Employees (headcount) 3,204, Full time equivalent (FTE) 2,621.5, Days lost per FTE 10.1 and Turnover 12.6%.` Nothing where the register has none of these. */
export function workforcePoint(all: readonly RatedWorkforce[]): readonly KeyPoint[] {
  const found = NAMED.flatMap((pattern) => {
    const one = all.find(({ item, latest }) => valueOf(latest) !== null && pattern.test(plain(item.title)));
    return one?.latest ? [{ words: `${one.item.title} ${one.latest.words}`, place: one.latest.place }] : [];
  });
  if (found.length === 0) return [];
  const sentence = `${listed(found.map(({ words }) => words))}.`;
  return [{ about: "Workforce", sentence, behind: found.map(({ place }) => place) }];
}
