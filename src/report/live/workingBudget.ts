import type { TableModel } from "../../grid/table.ts";
import type { Amount } from "../../domain/money/budgetLine.ts";
import type { RatedBudgetLine } from "../../domain/money/rateBudget.ts";
import type { RatedRegister } from "../../domain/register/ratedRegister.ts";
import { column } from "../cells.ts";
import { quoted, when } from "./expression.ts";
import type { Live } from "./live.ts";
import { poundsOf } from "./poundsOf.ts";
import { titleOf } from "./titleOf.ts";
import { workedCell } from "./workingCell.ts";
import { varianceRating } from "./varianceRating.ts";

/** A budget, as it is handed to the working sheet. */
type Budget = Extract<RatedRegister, { readonly kind: "budget" }>;

/** What a column of the working sheet holds: an expression, null for a fixed value, and the engine's value where it says one. */
type Worked = readonly [formula: string | null, value: string | number];

/** The working table of a budget, in pounds: each line as it is given and as it stands, its rating, and what it adds to totals. */
export function workingBudget({ rated, scale }: Budget, live: Live): Pick<TableModel, "columns" | "rows"> {
  const rows = rated.map((line) => lineOf(line, { scale, live }));
  const headings = Object.keys(rows[0] ?? {});
  return {
    columns: headings.map((heading) => column(heading, heading === "Item" || heading === "Part" ? 40 : 14)),
    rows: rows.map((row) => Object.values(row).map(([formula, value]) => workedCell(value, formula))),
  };
}

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
