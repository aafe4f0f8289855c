import type { FieldName, Layout } from "../../domain/layout.ts";
import { toleranceWords } from "../../domain/rate/tolerance.ts";
import { ROLE_WORDS } from "../../domain/register/role.ts";
import type { RegisterRules, Rules, StandardId } from "../../domain/rules/rules.ts";
import { type Standard, thresholdWords } from "../../domain/standard.ts";
import { listed } from "../pane/wording.ts";

/** How a register of indicators is rated, as a sentence that can be read aloud in a committee. */
export function indicatorSentence(layout: Layout, rules: RegisterRules): string {
  const basis = basisOf(layout, rules);
  if (basis === "reported")
    return `Each rating is the one typed in ${headingOf(layout, "status")}. ${trendSentence(rules)}`;
  const green = basis === "target" ? "Green at the target or better" : trajectoryClause(layout);
  return `${green}; ${amberClause(layout, rules)}; otherwise Red. ${polaritySentence(layout)} ${trendSentence(rules)}`;
}

/** What a register is rated by where nobody chose: what its columns allow. */
function basisOf(layout: Layout, { basis }: RegisterRules): "trajectory" | "target" | "reported" {
  if (basis !== null) return basis;
  if (!has(layout, "target")) return "reported";
  return has(layout, "baseline") ? "trajectory" : "target";
}

function trajectoryClause(layout: Layout): string {
  const at = (field: FieldName): string => {
    const words = layout.fields.find((column) => column.field === field)?.periodWords;
    return words ? `the ${words} ${field}` : `the ${field}`;
  };
  return `Green when the actual is on the line from ${at("baseline")} to ${at("target")}, or better`;
}

function amberClause(layout: Layout, { tolerance }: RegisterRules): string {
  const usual = tolerance.kind === "none" ? "no Amber" : `Amber within ${toleranceWords(tolerance)}`;
  const own = layout.fields.find(({ field }) => field === "tolerance" || field === "floor");
  return own ? `Amber as “${own.heading}” says, else ${usual}` : usual;
}

const polaritySentence = (layout: Layout): string =>
  has(layout, "polarity")
    ? `${headingOf(layout, "polarity")} says which way is good.`
    : "Which way is good is taken from the words of each title.";

function trendSentence({ trend, staticBand, atMaximum }: RegisterRules): string {
  const against = trend === "previousPeriod" ? "the period before" : "the same period a year before";
  const still = staticBand === 0 ? "no change is Static" : `a change of up to ${staticBand} is Static`;
  const top = atMaximum ? ", and staying at the best possible value counts as Improving" : "";
  return `The trend compares with ${against}: ${still}${top}.`;
}

/** A standard as a sentence: `75% of all rated Outcomes should be Green.` */
export function standardSentence(id: StandardId, { numerator, denominator, threshold }: Standard): string {
  const of = { all: "all", rated: "the rated", live: "the live" }[denominator];
  return `${thresholdWords(threshold)} of ${of} ${ROLE_WORDS[id].toLowerCase()} should be ${either(numerator)}.`;
}

/** How risks get their level: `High from a score of 12, Medium from 6 and Low from 0; the score is likelihood times impact.` */
export function riskSentence({ risk }: Rules): string {
  const levels = risk.levels.map(({ level, from }, index) =>
    index === 0 ? `${level} from a score of ${from}` : `${level} from ${from}`,
  );
  return `${listed(levels)}; the score is the weight of the likelihood times the weight of the impact.`;
}

/** When an action counts as due soon. */
export const actionsSentence = ({ dueSoonDays }: Rules): string =>
  `An action that is not complete is due soon in the last ${dueSoonDays} days before its date, and overdue from the day after it.`;

const has = (layout: Layout, field: FieldName): boolean => layout.fields.some((column) => column.field === field);

function headingOf(layout: Layout, field: FieldName): string {
  const column = layout.fields.find((one) => one.field === field);
  return column ? `“${column.heading}”` : "no column";
}

const either = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
