import { type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import type { BudgetLevel } from "../../domain/money/budgetLine.ts";
import { type RatedBudgetLine, type RatedVariance, rateAtLevel, sumOf } from "../../domain/money/rateBudget.ts";
import { thresholdText } from "../../domain/money/rateVariance.ts";
import { column, ratingCell, ratingMarkings, titleCell, withFormula } from "../cells.ts";
import { lineVariance, type VarianceFormula, wholeVariance } from "../live/budgetSums.ts";
import { workingFor } from "../live/countedOn.ts";
import { joined, say } from "../live/expression.ts";
import { thresholdTextOf } from "../live/moneyFormula.ts";
import { moneyCell, moneyHeading, moneyStyle, type MoneyStyle, shareCell } from "../moneyCells.ts";
import { position } from "../notes.ts";
import type { ReportInput } from "../reportInput.ts";

/** The lines of one directorate, or those that belong to none. */
export interface BudgetGroup {
  readonly name: string;
  readonly lines: readonly RatedBudgetLine[];
}

/** The directorates of a budget, in the order in which they first occur. */
export function budgetGroups(lines: readonly RatedBudgetLine[]): readonly BudgetGroup[] {
  const names = [...new Set(lines.map(({ item }) => item.directorate))];
  return names.map((name) => ({ name, lines: lines.filter(({ item }) => item.directorate === name) }));
}

/** The whole of some lines, rated at a level. */
export const wholeOf = (
  { rules }: ReportInput,
  lines: readonly RatedBudgetLine[],
  level: "directorate" | "fund",
): RatedVariance => rateAtLevel(sumOf(lines), level, rules);

/** Table 17: each service by directorate, with totals that are the sums of the rows. */
export function budget(input: ReportInput, lines: readonly RatedBudgetLine[]): TableModel {
  const { rules } = input;
  const style = budgetStyle(lines);
  const money = (heading: string) => column(moneyHeading(heading, style), 16, { align: "right" });
  const hasGroups = lines.some(({ item }) => item.directorate !== "");
  const [first] = lines;
  return {
    id: "budget",
    title: "Budget monitoring",
    sheetName: "Budget monitoring table",
    ...noteOf(input, lines),
    columns: [
      ...(hasGroups ? [column(groupHeading(lines), 30)] : []),
      column(first?.item.level === "directorate" ? "Directorate or portfolio" : "Service", 44),
      ...["Budget", "Forecast", "Variance"].map(money),
      column("Variance %", 11, { align: "right" }),
      column("RAG", 12, { markings: ratingMarkings(rules.scale) }),
    ],
    rows: lines.length === 0 ? [] : rowsOf(input, lines, style, hasGroups),
  };
}

/** Section rows may as well say income and expenditure. */
const groupHeading = (lines: readonly RatedBudgetLine[]): string =>
  lines.every(({ item }) => /\b(?:income|expenditure|spending|costs?|financing)\b/i.test(item.directorate))
    ? "Section"
    : "Directorate";

const budgetStyle = (lines: readonly RatedBudgetLine[]): MoneyStyle =>
  moneyStyle(lines.flatMap(({ item: { budget: planned, forecast, variance } }) => [planned, forecast, variance]));

function noteOf(input: ReportInput, lines: readonly RatedBudgetLine[]): Pick<TableModel, "note" | "figures"> {
  const { live, rules } = input;
  const { service, directorate, fund } = rules.budgets;
  const limits = `Red from ${thresholdText(service)} for a service, ${thresholdText(directorate)} for a directorate, ${thresholdText(fund)} for the whole, ${LOWER}`;
  const income = lines.some(({ item }) => item.side === "income")
    ? " Income is shown as positive and is taken away from spending in the totals; less of it than budgeted is adverse."
    : "";
  const rest = `${position(input)} Variance is forecast less budget.${income} Totals are sums of the rows.`;
  if (live === null) return { note: `${limits} ${rest}` };
  const limit = (level: BudgetLevel): string => thresholdTextOf(level, rules.budgets[level], live);
  const formula = joined(
    ...[say("Red from "), limit("service"), say(" for a service, "), limit("directorate"), say(" for a directorate, ")],
    ...[limit("fund"), say(` for the whole, ${LOWER}`)],
  );
  return { note: rest, figures: withFormula(textCell(limits), formula) };
}

const LOWER = "whichever is lower; Amber for any lesser overspend, else Green.";

function rowsOf(
  input: ReportInput,
  lines: readonly RatedBudgetLine[],
  style: MoneyStyle,
  hasGroups: boolean,
): readonly (readonly TableCell[])[] {
  const { rules, live } = input;
  const working = workingFor(input, "budget");
  const row = (
    group: string,
    name: TableCell,
    one: RatedVariance,
    of: readonly RatedBudgetLine[],
    formula: VarianceFormula | null,
  ) => [...(hasGroups ? [textCell(group)] : []), name, ...varianceCells(input, one, of, style, formula)];
  const lineFormula = (line: RatedBudgetLine) => working && lineVariance(working, lines.indexOf(line), rules.scale);
  const sums = (part: string | null, of: readonly RatedBudgetLine[], level: "directorate" | "fund") =>
    working && live && wholeVariance(working, { part, lines: of, level, scale: rules.scale, live });
  const groups = hasGroups ? budgetGroups(lines) : [{ name: "", lines }];
  return [
    ...groups.flatMap(({ name, lines: own }) => [
      ...own.map((line) => row(name, titleCell(line.item, live), line, [line], lineFormula(line))),
      ...(name === ""
        ? []
        : [
            row(
              name,
              textCell(`Total ${name}`),
              wholeOf(input, own, "directorate"),
              own,
              sums(name, own, "directorate"),
            ),
          ]),
    ]),
    row("All", textCell("Total"), wholeOf(input, lines, "fund"), lines, sums(null, lines, "fund")),
  ];
}

function varianceCells(
  { rules }: ReportInput,
  one: RatedVariance,
  of: readonly RatedBudgetLine[],
  style: MoneyStyle,
  formula: VarianceFormula | null,
): readonly TableCell[] {
  const places = (...fields: readonly ("budget" | "forecast" | "variance")[]) =>
    of.flatMap(({ item }) => fields.flatMap((field) => item[field]?.place ?? []));
  const both = places("budget", "forecast");
  return [
    moneyCell(one.budget, style, places("budget"), formula?.budget),
    moneyCell(one.forecast, style, places("forecast"), formula?.forecast),
    moneyCell(one.variance, style, both, formula?.variance),
    shareCell(one.share, rules.decimals["budget"] ?? 1, both, formula?.share),
    ratingCell(rules.scale, one.rating, both, formula?.rating),
  ];
}
