import type { DecisionStanding, RatedDecision } from "../../domain/register/rated.ts";
import { formatDay } from "../../domain/serialDate.ts";
import { asAtWords } from "../live/asAtFormula.ts";
import { workingFor } from "../live/countedOn.ts";
import { joined, quoted, say, when } from "../live/expression.ts";
import { countAll, countWith } from "../live/listed.ts";
import { countedOf } from "../live/sentenceFormula.ts";
import type { ReportInput } from "../reportInput.ts";
import { capital, counted, listed } from "../sentences.ts";
import { type KeyPoint, placesOf } from "./keyPoint.ts";

/** `15 decisions: 4 carried out, noted or closed, 2 overdue at 31/03/24 and 5 open without a due date.` */
export function decisionsPoint(input: ReportInput, all: readonly RatedDecision[]): KeyPoint {
  const count = (standing: DecisionStanding): number => all.filter((one) => one.standing === standing).length;
  const parts = [
    `${count("Complete")}${DONE}`,
    `${count("Overdue")}${OVERDUE}${formatDay(input.asAt)}`,
    ...(count("No date") > 0 ? [`${count("No date")}${UNDATED}`] : []),
  ];
  const sentence =
    all.length === 0 ? NONE : `${capital(counted(all.length, "decision", "decisions"))}: ${listed(parts)}.`;
  return { about: "Decisions", sentence, behind: placesOf(all), formula: pointFormula(input, all.length, count) };
}

const NONE = "There are no decisions.";
const DONE = " carried out, noted or closed";
const OVERDUE = " overdue at ";
const UNDATED = " open without a due date";

/** The sentence as a formula; null where figures are fixed values. */
function pointFormula(input: ReportInput, all: number, count: (standing: DecisionStanding) => number): string | null {
  const working = workingFor(input, "decisions");
  if (working === null) return null;
  const of = (standing: DecisionStanding): string => countWith(working, "Standing", standing, count(standing));
  const total = countAll(working, all);
  const overdue = joined(of("Overdue"), say(OVERDUE), asAtWords(input.asAt));
  const undated = of("No date");
  const two = joined(say(" and "), overdue);
  const three = joined(say(", "), overdue, say(" and "), undated, say(UNDATED));
  const said = joined(countedOf(total, "decision", "decisions"), say(": "), of("Complete"), say(DONE));
  return when(`${total}=0`, quoted(NONE), joined(said, when(`${undated}=0`, two, three), say(".")));
}
