import type { RatedWorkforce } from "../../domain/register/rated.ts";
import { valueOf } from "../../domain/register/periodValue.ts";
import { plain } from "../../domain/reading/words.ts";
import { workingFor } from "../live/countedOn.ts";
import { joined, quoted, say, when } from "../live/expression.ts";
import type { Working } from "../live/live.ts";
import { listedOf } from "../live/sentenceFormula.ts";
import { WORKFORCE } from "../live/workforce/workingWorkforce.ts";
import { itemAt } from "../live/workingCell.ts";
import type { ReportInput } from "../reportInput.ts";
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
export function workforcePoint(input: ReportInput, all: readonly RatedWorkforce[]): readonly KeyPoint[] {
  const found = NAMED.flatMap((pattern) => {
    const index = all.findIndex(({ item, latest }) => valueOf(latest) !== null && pattern.test(plain(item.title)));
    const one = all[index];
    return one?.latest ? [{ index, words: `${one.item.title} ${one.latest.words}`, place: one.latest.place }] : [];
  });
  if (found.length === 0) return [];
  const sentence = `${listed(found.map(({ words }) => words))}.`;
  const working = workingFor(input, "workforce");
  const formula =
    working &&
    pointFormula(
      working,
      found.map(({ index }) => index),
    );
  return [{ about: "Workforce", sentence, behind: found.map(({ place }) => place), formula }];
}

/** The sentence as a formula; empty where none of its measures has a figure any more. */
function pointFormula(working: Working, indexes: readonly number[]): string {
  const parts = indexes.map((index) => ({
    count: when(`ISNUMBER(${itemAt(working, WORKFORCE.latest, index)})`, "1", "0"),
    words: joined(itemAt(working, "Item", index), say(" "), itemAt(working, WORKFORCE.shown, index)),
  }));
  return when(`${parts.map(({ count }) => count).join("+")}=0`, quoted(""), joined(listedOf(parts), say(".")));
}
