import type { TableModel } from "../../grid/table.ts";
import type { Amount } from "../../domain/money/budgetLine.ts";
import type { RatedBudgetLine } from "../../domain/money/rateBudget.ts";
import type { RatingScale } from "../../domain/ratingScale.ts";
import type { RatedRegister } from "../../domain/register/ratedRegister.ts";
import { column } from "../cells.ts";
import { moneyWords } from "../moneyCells.ts";
import { worstLines } from "../tables/worstLines.ts";
import { exactly, joined, quoted, say, when } from "./expression.ts";
import type { Live, Working } from "./live.ts";
import { moneyWordsOf } from "./moneyFormula.ts";
import { poundsOf } from "./poundsOf.ts";
import { titleOf } from "./titleOf.ts";
import { workedCell } from "./workingCell.ts";
import { varianceRating } from "./varianceRating.ts";

/** The columns that the worst lines are listed from: the place of each, the widest overspend first, and how a sentence names it. */
export const RED_LINES = { order: "Red order", listed: "Listed as" } as const;

/** A budget, as it is handed to the working sheet. */
type Budget = Extract<RatedRegister, { readonly kind: "budget" }>;

/** What a column of the working sheet holds: an expression, null for a fixed value, and the engine's value where it says one. */
type Worked = readonly [formula: string | null, value: string | number];

/** The working table of a budget, in pounds: each line as it is given and as it stands, its rating, and what it adds to totals. */
export function workingBudget(
  { rated, scale }: Budget,
  live: Live,
  name: Working["name"],
): Pick<TableModel, "columns" | "rows"> {
  const red = worstLines(rated, scale);
  const rows = rated.map((line) => ({
    ...lineOf(line, { scale, live }),
    [RED_LINES.order]: orderOf(red.indexOf(line), scale, name),
    [RED_LINES.listed]: listedAs(line),
  }));
  const headings = Object.keys(rows[0] ?? {});
  return {
    columns: headings.map((heading) => column(heading, WIDE.has(heading) ? 40 : 14)),
    rows: rows.map((row) => Object.values(row).map(([formula, value]) => workedCell(value, formula))),
  };
}

const WIDE: ReadonlySet<string> = new Set(["Item", "Part", RED_LINES.listed]);

/** The place among the lines with the worst rating; of the same overspend the register's order. */
function orderOf(index: number, { steps }: RatingScale, name: Working["name"]): Worked {
  const word = steps.at(-1)?.word ?? "";
  const worst = exactly(word);
  const wider = `COUNTIFS(${name("Rating")},${worst},${name("Adverse")},">"&[@Adverse])`;
  const equal = `COUNTIFS([@:Rating],${worst},[@:Adverse],[@Adverse])`;
  return [when(`[@Rating]=${quoted(word)}`, `${wider}+${equal}`, '""'), index < 0 ? "" : index + 1];
}

const listedAs = ({ item, adverse }: RatedBudgetLine): Worked => [
  when("ISNUMBER([@Adverse])", joined("[@Item]", say(" ("), moneyWordsOf("[@Adverse]"), say(")")), "[@Item]"),
  adverse === null ? item.title : `${item.title} (${moneyWords(adverse)})`,
];

/** What the cells of a row are made from. */
interface Asked extends Pick<Budget, "scale"> {
  readonly live: Live;
}

function lineOf(line: RatedBudgetLine, { scale, live }: Asked): Readonly<Record<string, Worked>> {
  const { item, budget, forecast, variance, adverse, share, rating } = line;
  const given = (amount: Amount | null): Worked => [amount && poundsOf(amount, live), amount?.pounds ?? ""];
  const isFilled = budget !== null || forecast !== null;
  const sign = item.side === "income" ? -1 : 1;
  const both = (then: string): string => when("AND(ISNUMBER([@Budget]),ISNUMBER([@Forecast]))", then, '""');
  const filled = "OR(ISNUMBER([@Budget]),ISNUMBER([@Forecast]))";
  const lacks = (one: string): string => when(`AND(${filled},NOT(ISNUMBER([@${one}])))`, "1", "0");
  const added = (one: string): string => when(`ISNUMBER([@${one}])`, `${String(sign)}*[@${one}]`, "0");
  const signed = (value: number | null): number => (value === null ? 0 : sign * value);
  return {
    Item: [titleOf(item, live), item.title],
    Part: [null, item.directorate],
    "Budget given": given(item.budget),
    "Forecast given": given(item.forecast),
    "Variance given": given(item.variance),
    Budget: [otherwise("Budget given", "[@Forecast given]-[@Variance given]", "Forecast given"), budget ?? ""],
    Forecast: [otherwise("Forecast given", "[@Budget given]+[@Variance given]", "Budget given"), forecast ?? ""],
    Variance: [both("ROUND([@Forecast]-[@Budget],9)"), variance ?? ""],
    Adverse: [
      item.side === "unclear" ? null : when('[@Variance]=""', '""', `${String(sign)}*[@Variance]`),
      adverse ?? "",
    ],
    Share: [both(when("[@Budget]=0", '""', "[@Variance]/ABS([@Budget])")), share ?? ""],
    Rating: [
      when(
        '[@Item]=""',
        '""',
        varianceRating("[@Budget]", "[@Variance]", "[@Adverse]", {
          level: item.level,
          scale,
          live,
          said: (word) => word,
        }),
      ),
      rating,
    ],
    Filled: [when(filled, "1", "0"), isFilled ? 1 : 0],
    "Lacks budget": [lacks("Budget"), isFilled && budget === null ? 1 : 0],
    "Lacks forecast": [lacks("Forecast"), isFilled && forecast === null ? 1 : 0],
    "Signed budget": [added("Budget"), signed(budget)],
    "Signed forecast": [added("Forecast"), signed(forecast)],
  };
}

/** What is given, else what follows from the other amount and the variance. */
const otherwise = (given: string, sum: string, other: string): string =>
  when(
    `ISNUMBER([@${given}])`,
    `[@${given}]`,
    when(`AND(ISNUMBER([@${other}]),ISNUMBER([@Variance given]))`, sum, quoted("")),
  );
