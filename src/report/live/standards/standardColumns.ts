import { NOT_APPLICABLE } from "../../cells.ts";
import type { DatedPeriod } from "../../../domain/period.ts";
import type { RatedIndicator } from "../../../domain/register/rated.ts";
import type { RatedRegister } from "../../../domain/register/ratedRegister.ts";
import { isEarly, measureStandard } from "../../../domain/register/measureStandard.ts";
import type { TableCell, TableModel } from "../../../grid/table.ts";
import { column } from "../../cells.ts";
import { achievedWords, standardWords } from "../../tables/standardWords.ts";
import { quoted, when } from "../expression.ts";
import { type Live, referTo } from "../live.ts";
import { workedCell } from "../workingCell.ts";
import { because, type Limits, limitsFormula } from "./limitsFormula.ts";

/** The columns that hold a measure to its standard, and number those that do not achieve it. */
export const STANDARD = {
  base: "Measured from",
  by: "Change by",
  limit: "Limit",
  words: "Standard",
  achieved: "Achieved",
  missed: "Missed order",
} as const;

type Indicators = Extract<RatedRegister, { readonly kind: "indicators" }>;

/** What the working sheet of corporate health has beside the columns of every register of indicators. */
export function standardColumns(
  { rated, context: { period } }: Indicators,
  live: Live,
): Pick<TableModel, "columns" | "rows"> {
  const missed = rated.filter((one) => measureStandard(one, period).achieved === false);
  return {
    columns: Object.values(STANDARD).map((heading) => column(heading, WIDE.has(heading) ? 34 : 14)),
    rows: rated.map((one) => rowOf(one, missed.indexOf(one), period, live)),
  };
}

const WIDE: ReadonlySet<string> = new Set([STANDARD.words, STANDARD.achieved]);

function rowOf(one: RatedIndicator, missed: number, period: DatedPeriod, live: Live): readonly TableCell[] {
  const standard = measureStandard(one, period);
  const limits = limitsFormula(one.item, period, live);
  const [words, achieved] = [standardWords(standard), achievedWords(standard)];
  const order = when(`[@${STANDARD.achieved}]="No"`, `COUNTIFS([@:${STANDARD.achieved}],"No")`, '""');
  const cells = [workedCell(words, null), workedCell(achieved, null)];
  const { target } = one.item;
  const worked =
    limits === null || target === null
      ? cells
      : [workedCell(words, saidIn(target, limits)), workedCell(achieved, achievedIn(target, limits, period))];
  return [
    workedCell("", limits?.base ?? null),
    workedCell("", limits?.by ?? null),
    workedCell("", limits?.limit ?? null),
    ...worked,
    workedCell(missed < 0 ? "" : missed + 1, order),
  ];
}

type Target = NonNullable<RatedIndicator["item"]["target"]>;

const present = (expression: string): string => `IFERROR(${when('[@Item]=""', '""', expression)},"")`;

/** What is expected in words; the register's own where they changed to others that name no figure. */
function saidIn({ place }: Target, { isRead, words }: Limits): string {
  const cell = referTo(place);
  return present(when(`${cell}=""`, quoted(NOT_APPLICABLE), when(isRead, words, `TRIM(${cell})`)));
}

/** `Yes`, `No`, or why it cannot be said. */
function achievedIn({ place }: Target, { isKnown, holds, why, due }: Limits, period: DatedPeriod): string {
  const missed = isEarly(due, period) ? because("not due yet") : quoted("No");
  const told = when("ISNUMBER([@Actual])", when(holds, quoted("Yes"), missed), because("no actual for the period"));
  return present(when(`${referTo(place)}=""`, because("the register gives no standard"), when(isKnown, told, why)));
}
