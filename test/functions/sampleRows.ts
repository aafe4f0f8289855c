import type { Assessed } from "../../src/actions/assess.ts";
import { toleranceWords } from "../../src/domain/rate/tolerance.ts";
import { actualFor, frequencyOf, previousDue } from "../../src/domain/register/actualFor.ts";
import { effectiveRules } from "../../src/domain/register/effectiveRules.ts";
import { type Expectation, expectationOf } from "../../src/domain/register/expectation.ts";
import type { ReadFor } from "../../src/domain/register/inPeriod.ts";
import type { Told } from "../../src/domain/register/item.ts";
import { polarityOf } from "../../src/domain/register/polarityOf.ts";
import type { RatedIndicator } from "../../src/domain/register/rated.ts";
import { ratedIn } from "../../src/domain/register/ratedIn.ts";
import type { RatedRegister } from "../../src/domain/register/ratedRegister.ts";
import { trendOf } from "../../src/domain/register/trendOf.ts";
import type { IndicatorRules } from "../../src/domain/rules/rules.ts";
import { TREND_METHOD_WORDS, type TrendMethod } from "../../src/domain/trend/trend.ts";
import { rag } from "../../src/functions/rag.ts";
import { trend } from "../../src/functions/trend.ts";
import { cellAt } from "../../src/grid/grid.ts";
import type { Scalar } from "../../src/grid/scalar.ts";
import { single } from "../support/customFunctions.ts";

/** What a function and the engine say of one row. */
export interface Compared {
  readonly row: string;
  readonly engine: string;
  readonly answer: string;
}

/** An indicator as it was rated in one of the periods that its register has a column for, and by what. */
interface Case {
  readonly one: RatedIndicator;
  readonly at: ReadFor;
  readonly rules: IndicatorRules;
  readonly expected: Expectation;
}

/** What Excel would hand over for a cell of the workbook. */
export const handedOver =
  ({ reading }: Assessed) =>
  (told: Told | null): Scalar => {
    const grid = reading.grids.find(({ sheet }) => sheet === told?.place.sheet);
    return grid === undefined || told === null ? "" : cellAt(grid, told.place.row, told.place.column).value;
  };

const NO_ANSWER = ["No data", "Not due", "No trend data"];

/** Puts both answers side by side. In a cell there is no word for what has no data: it is an error. */
export const compared = (row: string, engine: string, answer: unknown): Compared => ({
  row,
  engine: NO_ANSWER.includes(engine) ? "an error" : engine,
  answer: /^#(?:N\/A|VALUE!)$/.test(String(answer)) ? "an error" : String(answer),
});

function casesOf(register: RatedRegister): readonly Case[] {
  if (register.kind !== "indicators") return [];
  const { context } = register;
  return register.rated.flatMap((rated) => {
    const dated = rated.item.actuals.flatMap(({ period }) =>
      period === null || period.kind === "partial" ? [] : [period],
    );
    return [context.period, ...dated].map((period): Case => {
      const one = ratedIn(rated, period, context);
      const rules = effectiveRules(one.item, context.rules, context.own.get(one.item.row) ?? null);
      const at = { period, year: context.year };
      const expected = expectationOf(one.item, { ...at, basis: rules.basis, show: String });
      return { one, at, rules, expected };
    });
  });
}

/** The cell of the target; the value of a line, which stands in no cell, as it would be worked out beside it. */
function targetGiven({ one, expected }: Case, raw: (told: Told | null) => Scalar): Scalar {
  const { target, percent } = one.item;
  if (expected.kind === "before") return "";
  if (expected.kind !== "value") return raw(target);
  const isOwn = expected.target.reading.kind === "value" && expected.target.reading.value === expected.value;
  if (isOwn) return raw(expected.target);
  return percent ? `${expected.value * 100}%` : expected.value;
}

/** Every indicator in every period: `SCRUTINEER.RAG` on its cells, and the rating that the engine worked out. */
export function ratings(assessed: Assessed): readonly Compared[] {
  const raw = handedOver(assessed);
  return assessed.rated.flatMap(casesOf).map((given) => {
    const { one, rules } = given;
    const isReported = one.why.startsWith("as reported");
    const cells = isReported
      ? [raw(one.item.status), "", "", "", "Reported"]
      : [
          raw(one.value),
          targetGiven(given, raw),
          toleranceWords(rules.tolerance),
          polarityOf(one.item)?.polarity ?? "",
        ];
    const [actual = [[]], target = [[]], tolerance = [[]], polarity = [[]], basis] = cells.map((cell) => [[cell]]);
    return compared(
      `${one.item.title}: ${JSON.stringify(cells)}`,
      one.calculated,
      single(rag(actual, target, tolerance, polarity, basis)),
    );
  });
}

/** How many values each method is given: those that it looks back over. */
const BACK = {
  previousPeriod: 2,
  samePeriodLastYear: 5,
  regression: 5,
  xmr: 40,
} as const satisfies Partial<Readonly<Record<TrendMethod, number>>>;

const METHODS = ["previousPeriod", "samePeriodLastYear", "regression", "xmr"] as const;

/** Every indicator in every period, by every method that reads one value a period: `SCRUTINEER.TREND` on its cells, and the engine's word. */
export function trends(assessed: Assessed): readonly Compared[] {
  const raw = handedOver(assessed);
  return assessed.rated.flatMap(casesOf).flatMap((given) =>
    METHODS.map((method) => {
      const { one, at, rules, expected } = given;
      const { word, why } = trendOf(one.item, { ...at, rules: { ...rules, trend: method }, expected });
      // A running total is none of its own year's: who gives the values leaves such a cell empty.
      const values = why.startsWith("the values add up") ? [""] : valuesBack(given, method).map(raw);
      const polarity = expected.kind === "range" ? raw(one.item.target) : (polarityOf(one.item)?.polarity ?? "");
      const answer = trend([values], [[polarity]], [[TREND_METHOD_WORDS[method]]], [[bandGiven(given, values)]]);
      return compared(`${one.item.title}, ${method}: ${JSON.stringify([values, polarity])}`, word, single(answer));
    }),
  );
}

/** The band in the unit of the cells: the engine's for a percentage is of fractions, 0.01 for a point of 81.5 as well. */
const bandGiven = ({ one, rules }: Case, values: readonly Scalar[]): number =>
  one.item.percent && values.some((value) => typeof value === "number" && value > 1)
    ? rules.staticBand * 100
    : rules.staticBand;

/** The cells of the last periods in which an indicator was due, the latest last; null where a period has no column. */
function valuesBack({ one, at }: Case, method: keyof typeof BACK): readonly (Told | null)[] {
  const cells: (Told | null)[] = [];
  let { period } = at;
  for (let count = 0; count < BACK[method]; count += 1) {
    cells.push(actualFor(one.item, { ...at, period }));
    period = method === "samePeriodLastYear" ? previousDue(period, null) : previousDue(period, frequencyOf(one.item));
  }
  return cells.reverse();
}
