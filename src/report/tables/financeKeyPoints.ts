import type { TableModel } from "../../grid/table.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import type { Gap } from "../../domain/money/gap.ts";
import type { RatedBudgetLine, Variance } from "../../domain/money/rateBudget.ts";
import { type RatedSaving, sumOfSavings } from "../../domain/money/rateSavings.ts";
import { formatPercent } from "../../domain/share.ts";
import { column } from "../cells.ts";
import { gapSentence } from "../live/finance/gapSentence.ts";
import { linesSentence } from "../live/finance/linesSentence.ts";
import { savingsSentence } from "../live/finance/savingsSentence.ts";
import { wholeSentence } from "../live/finance/wholeSentence.ts";
import type { Live } from "../live/live.ts";
import { moneyWords } from "../moneyCells.ts";
import { position } from "../notes.ts";
import { budgetFor, onScaleOf, savingsFor } from "../registersFor.ts";
import type { ReportInput } from "../reportInput.ts";
import { counted, listed } from "../sentences.ts";
import { wholeOf } from "./budget.ts";
import { gapFor } from "./gap.ts";
import { type KeyPoint, placesOf, pointRow } from "./keyPoint.ts";
import { savingsContext } from "./savings.ts";
import { worstLines } from "./worstLines.ts";

/** Table 21 for finance: one sentence for each table. */
export const financeKeyPoints = (input: ReportInput): TableModel => ({
  id: "finance-key-points",
  title: "Key points of finance",
  sheetName: "Finance key points",
  note: `${position(input)} One sentence for each table; the figures are those of the tables.`,
  columns: [column("About", 28), column("Key point", 110)],
  rows: pointsOf(input).map(pointRow),
});

function pointsOf(input: ReportInput): readonly KeyPoint[] {
  const [lines, savings, gap] = [budgetFor(input, "budget"), savingsFor(input, "savings"), gapFor(input)];
  return [
    ...(lines ? [wholePoint(onScaleOf(input, "budget"), lines), linesPoint(onScaleOf(input, "budget"), lines)] : []),
    ...(savings ? [savingsPoint(onScaleOf(input, "savings"), savings)] : []),
    ...(gap ? gapPoint(gap, input.live) : []),
  ];
}

/** `The forecast for the year is £61.808m against a budget of £59.63m: £2.178m (3.7%) over, Red.` */
function wholePoint(input: ReportInput, lines: readonly RatedBudgetLine[]): KeyPoint {
  const whole = wholeOf(input, lines, "fund");
  const behind = placesOf(lines);
  const about = "Budget";
  const formula = wholeSentence(input, lines);
  if (lines.length === 0) return { about, sentence: "The budget has no lines.", behind };
  if (whole.budget === null || whole.forecast === null || whole.variance === null) {
    const missing = lines.filter(({ variance }) => variance === null).length;
    const sentence = `There is no forecast of the whole: ${counted(missing, "line lacks", "lines lack")} a budget or a forecast.`;
    return { about, sentence, behind, formula };
  }
  const forecast = `The forecast for the year is ${amount(whole.forecast)} against a budget of ${amount(whole.budget)}`;
  return { about, sentence: `${forecast}: ${overWords(whole)}, ${whole.rating}.`, behind, formula };
}

const amount = (pounds: number): string => `${pounds < 0 ? "minus " : ""}${moneyWords(pounds)}`;

/** `£2.178m (3.7%) over`, `£90 (0.1%) under`, `exactly on it`. */
function overWords({ variance, budget }: Variance): string {
  if (variance === null || variance === 0) return "exactly on it";
  const share = budget === null || budget === 0 ? "" : ` (${formatPercent(Math.abs(variance), Math.abs(budget), 1)})`;
  return `${moneyWords(variance)}${share} ${variance > 0 ? "over" : "under"}`;
}

/** How many lines have each rating, and which are Red, the widest overspend first. */
function linesPoint(input: ReportInput, lines: readonly RatedBudgetLine[]): KeyPoint {
  const { scale } = input.rules;
  const words = [...scale.steps, ...scale.beside].map(({ word }) => word);
  const parts = words.flatMap((word) => {
    const count = lines.filter(({ rating }) => rating === word).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  const worst = scale.steps.at(-1)?.word;
  const red = worstLines(lines, scale);
  const named = red.slice(0, MOST_NAMED).map(({ item, adverse }) => `${item.title} (${moneyWords(adverse ?? 0)})`);
  const others = red.length > MOST_NAMED ? [`${red.length - MOST_NAMED} more`] : [];
  const list = named.length === 0 ? "" : `; ${worst ?? ""}: ${listed([...named, ...others])}`;
  const all = counted(lines.length, "budget line", "budget lines");
  const sentence = lines.length === 0 ? "No budget lines are rated." : `Of ${all}, by rating ${listed(parts)}${list}.`;
  const formula = linesSentence(input, lines, MOST_NAMED);
  return { about: "Budget lines", sentence, behind: placesOf(lines), formula };
}

/** How many Red lines a sentence names. */
const MOST_NAMED = 5;

/** `£1.27m of £1.45m planned savings (88%) is forecast to be delivered; £950,000 is delivered so far.` */
function savingsPoint(input: ReportInput, savings: readonly RatedSaving[]): KeyPoint {
  const whole = sumOfSavings(savings, savingsContext(input));
  const { planned, forecast, delivered } = whole;
  const [about, behind, formula] = ["Savings", placesOf(savings), savingsSentence(input, savings)];
  if (planned === null || planned === 0) return { about, sentence: "No savings are planned.", behind, formula };
  const of = (part: number): string =>
    `${moneyWords(part)} of ${moneyWords(planned)} planned savings (${formatPercent(Math.abs(part), Math.abs(planned), 0)})`;
  const sentence =
    forecast !== null
      ? `${of(forecast)} is forecast to be delivered${delivered === null ? "" : `; ${moneyWords(delivered)} is delivered so far`}.`
      : delivered === null
        ? `${moneyWords(planned)} of savings is planned; nothing says how much is delivered.`
        : `${of(delivered)} is delivered so far.`;
  return { about, sentence, behind, formula };
}

/** `The gap is £9m by 26/27, against £2m in 24/25.` */
function gapPoint({ label, years }: Gap, live: Live | null): readonly KeyPoint[] {
  const known = years.filter(({ amount: { pounds } }) => pounds !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [];
  const from = first === last ? "" : `, against ${amount(first.amount.pounds ?? 0)} in ${formatPeriod(first.period)}`;
  const sentence = `${label}: ${amount(last.amount.pounds ?? 0)} by ${formatPeriod(last.period)}${from}.`;
  const behind = known.map(({ amount: { place } }) => place);
  return [{ about: "Medium-term gap", sentence, behind, formula: gapSentence({ label, years }, live) }];
}
