import { formatPeriod } from "../../../domain/formatPeriod.ts";
import type { ReportInput } from "../../reportInput.ts";
import type { CommitteeMeasures } from "../../tables/health/committeeMeasures.ts";
import { isDue, missingOf } from "../../tables/health/due.ts";
import { figure, joined, quoted, say, when } from "../expression.ts";
import { countedOf, namedOf } from "../sentenceFormula.ts";
import { itemNumbered } from "../workingCell.ts";
import { dueAt, MEASURE, MEASURE_COLUMNS, missingAt, NOWHERE, ofCommittee } from "./measureNames.ts";

const { name } = MEASURE_COLUMNS;

/** How many measures a committee has, as an expression. */
const allAt = ({ committee, slug, measures }: CommitteeMeasures): string =>
  figure(
    `Measures reported to ${committee.name}`,
    measures.length,
    `COUNTIFS(${ofCommittee(name(MEASURE.committees), slug)},${name(MEASURE.item)},"?*")`,
  );

/** How many of them are due. */
const dueCount = ({ committee, slug }: CommitteeMeasures, value: number): string =>
  figure(`Measures due at ${committee.name}`, value, `COUNT(${name(dueAt(slug))})`);

/** `Of 12 indicators reported to this committee, 7 are due in Q2 24/25 by frequency.`, and how many are due, as expressions. */
export function dueSentence(
  { period }: ReportInput,
  one: CommitteeMeasures,
  due: number,
): { readonly count: string; readonly formula: string } {
  const count = dueCount(one, due);
  const lead = joined(say("Of "), countedOf(allAt(one), "indicator", "indicators"));
  const are = when(`${count}=1`, quoted(" is due"), quoted(" are due"));
  const rest = say(` in ${formatPeriod(period)} by frequency.`);
  return { count, formula: joined(lead, say(" reported to this committee, "), count, are, rest) };
}

/** What is due at a committee and which of it is missing, in a sentence, as an expression. */
export function committeeSentence({ period }: ReportInput, one: CommitteeMeasures): string {
  const { committee, slug, measures } = one;
  const due = dueCount(one, measures.filter(isDue).length);
  const value = missingOf(measures).length;
  const missing = figure(`Measures missing at ${committee.name}`, value, `COUNT(${name(missingAt(slug))})`);
  const titles = namedOf(missing, (place) => itemNumbered(MEASURE_COLUMNS, MEASURE.listed, missingAt(slug), place));
  const are = joined(due, when(`${due}=1`, quoted(" is"), quoted(" are")));
  const none = when(`${due}=1`, quoted("it is not missing"), quoted("none of them is missing"));
  const many = joined(
    when(`${missing}=${due}`, quoted("all"), missing),
    say(" of them "),
    when(`${missing}=1`, quoted("is"), quoted("are")),
  );
  const some = joined(when(`${due}=1`, quoted("it is"), many), say(" missing: "), titles);
  return joined(
    say("Of "),
    countedOf(allAt(one), "indicator", "indicators"),
    say(", "),
    when(`${due}=0`, quoted("none is"), are),
    say(` due in ${formatPeriod(period)}`),
    when(`${due}=0`, '""', joined(say(", and "), when(`${missing}=0`, none, some))),
    say("."),
  );
}

/** Which measures name no committee, as an expression. */
export function nowhereSentence(value: number): string {
  const count = figure("Measures that name no committee", value, `COUNT(${name(NOWHERE)})`);
  const titles = namedOf(count, (place) => itemNumbered(MEASURE_COLUMNS, MEASURE.listed, NOWHERE, place));
  const names = countedOf(count, "indicator names", "indicators name", "no");
  return joined(names, say(" no committee: "), titles, say("."));
}
