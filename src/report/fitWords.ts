import type { Disagreement } from "../domain/fit/disagreements.ts";
import type { FitAxis } from "../domain/fit/fitAxis.ts";
import type { FitRefusal, MatrixFit } from "../domain/fit/fitMatrix.ts";
import type { RiskGrid } from "../domain/risk.ts";
import { counted, listed } from "./sentences.ts";

/** What was found when a matrix was fitted, sentence by sentence. */
export function fitSentences(fit: MatrixFit): readonly string[] {
  const { grid, problem, disagreeing } = fit;
  const weights = `Likelihood ${labelWords(grid.likelihood)}; impact ${labelWords(grid.impact)}; ${levelWords(grid)}.`;
  return [
    weights,
    agreementSentence(fit),
    ...(disagreeing.length > 0 ? ["No matrix fits all of them; this one leaves the fewest."] : []),
    plainSentence(fit),
    ...axisSentences("likelihood", problem.likelihood, [
      "weighs as much as its place",
      "weigh as much as their places",
    ]),
    ...axisSentences("impact", problem.impact, ["takes 1 or the next free weight", "take 1 or the next free weights"]),
    ...levelSentences(fit),
    ...(problem.leftOut.length > 0
      ? [
          `${counted(problem.leftOut.length, "row gives", "rows give")} no likelihood or no impact and ${problem.leftOut.length === 1 ? "is" : "are"} left out.`,
        ]
      : []),
  ];
}

/** `Minor 2, Major 5`. */
const labelWords = (labels: RiskGrid["impact"]): string =>
  labels.map(({ label, weight }) => `${label} ${weight}`).join(", ");

/** `High from 12, Medium from 6, Low below that`. */
function levelWords({ levels }: RiskGrid): string {
  const lowest = levels.at(-1);
  const others = levels.slice(0, -1).map(({ level, from }) => `${level} from ${from}`);
  return lowest === undefined ? "no levels" : [...others, `${lowest.level} below that`].join(", ");
}

/** What the matrix gives of what the register says: `This gives the level of all 35 risks, and the order in which they are printed.` */
function agreementSentence({ problem, demands, disagreeing }: MatrixFit): string {
  const { rows, levels } = problem;
  const number = rows.length - disagreeing.length;
  const of =
    disagreeing.length === 0
      ? `all ${counted(rows.length, "risk", "risks")}`
      : `${number} of ${counted(rows.length, "risk", "risks")}`;
  const what = [
    ...(levels.labels.length > 0 ? ["the level"] : []),
    ...(demands.scores ? ["the register's own score"] : []),
  ];
  const order = demands.order ? ", and the order in which they are printed" : "";
  return what.length === 0
    ? `This gives the order in which ${of} are printed.`
    : `This gives ${listed(what)} of ${of}${order}.`;
}

/** What 1, 2, 3 … × 1, 2, 3 … gives: the levels, the order, both or neither. */
function plainSentence({ problem, plain, demands }: MatrixFit): string {
  const product = `1–${problem.likelihood.labels.length} × 1–${problem.impact.labels.length}`;
  const wrong = plain.levels.length;
  const levels =
    wrong === 0
      ? `gives the levels (${levelWords(plain.grid)})`
      : `leaves ${counted(wrong, "risk", "risks")} with another level`;
  if (!demands.order) return `The plain product ${product} ${levels}.`;
  if (wrong > 0)
    return `The plain product ${product} ${levels}, and ${plain.order.length} with another level or out of order.`;
  return plain.order.length === 0
    ? `The plain product ${product} ${levels} and the order, too.`
    : `The plain product ${product} ${levels} but not the order: ${counted(plain.order.length, "risk stands", "risks stand")} out of it.`;
}

function axisSentences(
  what: string,
  { labels, absent, source }: FitAxis,
  [one, many]: readonly [string, string],
): readonly string[] {
  return [
    ...(source === "rows"
      ? [`Nothing but the rows says in what order the labels of the ${what} stand: ${labels.join(", ")}. Check it.`]
      : []),
    ...(absent.length > 0
      ? [`No risk has the ${what} ${listed(absent)}, which ${absent.length === 1 ? one : many}.`]
      : []),
  ];
}

function levelSentences({ problem: { levels }, demands }: MatrixFit): readonly string[] {
  if (levels.labels.length === 0) return ["The register gives no levels, so those of the rules stay."];
  return [
    ...(levels.source === "rows"
      ? [`Nothing but the rows says in what order the levels stand: ${levels.labels.join(", ")}. Check it.`]
      : []),
    ...(levels.absent.length > 0 ? [`No risk is ${listed(levels.absent)}, so where that begins is a guess.`] : []),
    ...(demands.order ? [] : ["The order of the rows was not followed."]),
  ];
}

/** A row that disagrees, in words: `Budget: the register says High; a score of 9 is Medium.` */
export function disagreementSentence({ item, own, level, score, differs }: Disagreement): string {
  if (differs === "level")
    return `${item.title}: the register says ${own ?? "nothing"}; a score of ${score} is ${level}.`;
  if (differs === "score") return `${item.title}: the register gives another score than ${score}.`;
  return `${item.title}: a score of ${score} does not fit its place in the list.`;
}

/** Why no matrix was fitted, and what to do. */
export function fitRefusalSentence(refusal: FitRefusal): string {
  if (refusal.kind === "no-labels")
    return "No row gives both a likelihood and an impact, so there is nothing to fit. Say which columns they are, under Registers.";
  if (refusal.kind === "nothing-to-fit")
    return "The register gives neither levels nor scores of its own, so there is nothing to fit a matrix to, unless its rows stand in the order of severity: then say so.";
  const rules = refusal.about === "level" ? "levels" : refusal.about;
  return `Nothing says in what order these stand: ${listed(refusal.labels)}. Put the labels of the ${rules} into the rules, the least grave first, and fit again.`;
}
