import type { FieldName, Layout } from "../../domain/layout.ts";
import { toleranceWords } from "../../domain/rate/tolerance.ts";
import { thresholdText } from "../../domain/money/rateVariance.ts";
import type { RatingScale } from "../../domain/ratingScale.ts";
import type { Basis, RegisterRules, Rules } from "../../domain/rules/rules.ts";
import { expectedWords, type Standard, thresholdWords } from "../../domain/standard.ts";
import { columnOf } from "../../domain/register/fields.ts";
import { either } from "../../report/sentences.ts";
import { capital, listed } from "../pane/wording.ts";

/** How a register of indicators is rated, as a sentence that can be read aloud in a committee. */
export function indicatorSentence(layout: Layout, rules: RegisterRules): string {
  const basis = basisOf(layout, rules);
  if (basis === "reported")
    return `Each rating is the one typed in ${headingOf(layout, "status")}. ${trendSentence(rules)}`;
  const [best, middle, worst] = bandWords(rules.scale);
  const between = rules.scale.steps.length > 3 ? ["The other ratings come only from what is reported."] : [];
  const off = offTargetClause(layout, rules, middle, worst);
  const parts = [`${greenClause(layout, basis, best)}; ${off}.`, ...between, polaritySentence(layout)];
  const shown = rules.asShown ? ["Values are compared as the cells show them."] : [];
  const forecast = has(layout, "forecast")
    ? [`${headingOf(layout, "forecast")} is rated against the target, beside the current rating.`]
    : [];
  return [...parts, ...shown, ...forecast, trendSentence(rules)].join(" ");
}

/** What a register is rated by where nobody chose: what its columns allow. */
function basisOf(layout: Layout, { basis }: RegisterRules): Basis {
  if (basis !== null) return basis;
  const targets = layout.fields.filter(({ field }) => field === "target");
  if (targets.length === 0) return has(layout, "rangeLow") || has(layout, "rangeHigh") ? "range" : "reported";
  if (targets.filter(({ period }) => period !== null).length > 1) return "profile";
  return has(layout, "baseline") ? "trajectory" : "target";
}

function greenClause(layout: Layout, basis: Exclude<Basis, "reported">, best: string): string {
  if (basis === "trajectory") return trajectoryClause(layout, best);
  if (basis === "range") return `${best} within the range`;
  return basis === "profile" ? `${best} at the period’s own target or better` : `${best} at the target or better`;
}

/** The words that a rule can give: of the best step, the middle one (null where there is none) and the worst. */
function bandWords({ steps }: RatingScale): readonly [best: string, middle: string | null, worst: string] {
  const worst = steps.length - 1;
  const middle = worst > 1 ? (steps[Math.floor(worst / 2)]?.word ?? null) : null;
  return [steps[0]?.word ?? "Green", middle, steps[worst]?.word ?? "Red"];
}

/** What the ratings of a register are said in: `The ratings are Green, Amber and Red.` */
export const scaleSentence = ({ steps }: RatingScale): string =>
  `The ratings are ${listed(steps.map(({ word }) => word))}, from best to worst.`;

function trajectoryClause(layout: Layout, best: string): string {
  const at = (field: FieldName): string => {
    const words = layout.fields.find((column) => column.field === field)?.periodWords;
    return words ? `the ${words} ${field}` : `the ${field}`;
  };
  return `${best} when the actual is on the line from ${at("baseline")} to ${at("target")}, or better`;
}

/** What is Amber and what is Red, in the words of the scale: its middle step (null where it has none) and its worst. */
function offTargetClause(layout: Layout, rules: RegisterRules, middle: string | null, worst: string): string {
  if (middle === null) return `otherwise ${worst}`;
  const { tolerance, amber } = rules;
  const word = amber === "improved" ? `${bandWords(rules.scale)[0]} as well` : middle;
  const usual = tolerance.kind === "none" ? `no ${word}` : `${word} within ${toleranceWords(tolerance)}`;
  const own = layout.fields.find(({ field }) => field === "tolerance" || field === "floor");
  const band = own ? `${word} as “${own.heading}” says, else ${usual}` : usual;
  if (amber === "within") return `${band}; otherwise ${worst}`;
  const near = tolerance.kind === "none" && !own ? "off target" : `${band}; beyond that`;
  return `${near} ${middle} if it is better than a year before, otherwise ${worst}`;
}

const polaritySentence = (layout: Layout): string =>
  has(layout, "polarity")
    ? `${headingOf(layout, "polarity")} says which way is good.`
    : "Which way is good is taken from the words of each title.";

function trendSentence({ trend, staticBand, atMaximum, trendPeriods, screened }: RegisterRules): string {
  switch (trend) {
    case "regression":
      return `The trend is the slope over the last ${trendPeriods} periods: not significant at 95% is Static.`;
    case "fingertips":
      return "The trend is that of the latest five years, as Fingertips works it out: not significant is Static.";
    case "xmr": {
      const limits = screened ? ", with outlying moves left out of the limits" : "";
      return `The trend is what an XmR chart says of the latest value${limits}: common cause is Static.`;
    }
    default: {
      const against = trend === "previousPeriod" ? "the period before" : "the same period a year before";
      const still = staticBand === 0 ? "no change is Static" : `a change of up to ${staticBand} is Static`;
      const top = atMaximum ? ", and staying at the best possible value counts as Improving" : "";
      return `The trend compares with ${against}: ${still}${top}.`;
    }
  }
}

/** A standard as a sentence: `75% of all rated Outcomes should be Green.` */
export function standardSentence(about: string, { numerator, denominator, comparison, threshold }: Standard): string {
  const things = about.toLowerCase();
  const of = {
    all: `all ${things}`,
    rated: `the rated ${things}`,
    live: `the live ${things}`,
    inProgress: `the ${things} in progress`,
    allShown: `all ${things} (those without a rating as a share of their own)`,
  }[denominator];
  return `${capital(expectedWords({ comparison, threshold }))} of ${of} should be ${either(numerator)}.`;
}

/** How risks get their level: `High from a score of 12, Medium from 6 and Low from 0; the score is likelihood times impact.` */
export function riskSentence({ risk }: Rules): string {
  const levels = risk.levels.map(({ level, from }, index) =>
    index === 0 ? `${level} from a score of ${from}` : `${level} from ${from}`,
  );
  return `${listed(levels)}; the score is the weight of the likelihood times the weight of the impact.`;
}

/** From where on an overspend is Red, by level. */
export const budgetSentence = ({ budgets: { service, directorate, fund } }: Rules): string =>
  `An overspend, or a shortfall of income, is Amber; it is Red from ${thresholdText(service)} for a service, ` +
  `${thresholdText(directorate)} for a directorate and ${thresholdText(fund)} for the whole fund, whichever is lower.`;

/** What a saving is rated by. */
export const savingsSentence = ({ savingsAmberFrom }: Rules): string =>
  `A saving is Green when all that was planned is forecast, Amber from ${thresholdWords(savingsAmberFrom)} of it, otherwise Red.`;

/** When an action counts as due soon. */
export const actionsSentence = ({ dueSoonDays }: Rules): string =>
  `An action that is not complete is due soon in the last ${dueSoonDays} days before its date, and overdue from the day after it.`;

const has = (layout: Layout, field: FieldName): boolean => columnOf(layout, field) !== null;

function headingOf(layout: Layout, field: FieldName): string {
  const column = columnOf(layout, field);
  return column ? `“${column.heading}”` : "no column";
}
