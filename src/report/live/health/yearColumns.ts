import { formatPeriod } from "../../../domain/formatPeriod.ts";
import {
  type DatedPeriod,
  endMonth,
  type FinancialYear,
  liesWithin,
  quarterOf,
  samePeriod,
} from "../../../domain/period.ts";
import { NO_DATA } from "../../../domain/ratingScale.ts";
import { ratedIn } from "../../../domain/register/ratedIn.ts";
import { ratedAs, yearFigures, yearStanding } from "../../../domain/register/yearStanding.ts";
import { NOT_APPLICABLE, withFormula } from "../../cells.ts";
import type { ReportInput } from "../../reportInput.ts";
import { isOver, partsOf, shortPeriod, yearCell, yearOf } from "../../tables/health/compositePeriods.ts";
import type { Measure } from "../../tables/health/measures.ts";
import { joined, quoted, say, when } from "../expression.ts";
import { chosen, type DatedFigure, firstSaid, latestCandidates } from "../latestFormula.ts";
import type { Live } from "../live.ts";
import { numberOf } from "../numberOf.ts";
import { shownOf } from "../shownFigure.ts";
import { wordsFormula } from "../wordsFormula.ts";
import { workedCell } from "../workingCell.ts";
import { MEASURE, ratingIn } from "./measureNames.ts";
import type { WorkingColumn } from "./measuresWorking.ts";
import { periodColumns, type RatedThen } from "./periodColumns.ts";

/** The ratings of each measure in the parts of the year that are over, and its figure and rating in the year so far. */
export function yearColumns(input: ReportInput, measures: readonly Measure[]): readonly WorkingColumn[] {
  const { live, period } = input;
  if (live === null) return [];
  const year = yearOf(input);
  const asked = { year, reporting: period, live };
  const periods = periodsOf(input, year, measures).filter((one) => !samePeriod(one, period));
  const each = (heading: string, width: number, cell: (measure: Measure) => WorkingColumn["cells"][number]) => ({
    heading,
    width,
    cells: measures.map(cell),
  });
  return [
    ...periods.flatMap((one) => periodColumns(measures, ` ${formatPeriod(one)}`, (of) => thenIn(of, one), live)),
    each(MEASURE.yearPlace, 14, (one) => workedCell("", placeInYear(one, asked))),
    each(MEASURE.yearLatest, 14, (one) => workedCell("", latestIn(one, asked))),
    ...periodColumns(measures, YEAR, (one) => thenInYear(one, asked), live),
    each(MEASURE.year, 16, (one) => figureInYear(one, asked)),
    each(MEASURE.yearRating, 14, (one) => ratingInYear(one, asked)),
  ];
}

/** What follows the headings of the columns that rate a measure by the year's own figure. */
const YEAR = " year";

interface Asked {
  readonly year: FinancialYear;
  readonly reporting: DatedPeriod;
  readonly live: Live;
}

/** The periods in which some measure may have to be rated: the parts of the year, its quarters, and those of its figures. */
function periodsOf(input: ReportInput, year: FinancialYear, measures: readonly Measure[]): readonly DatedPeriod[] {
  const figures = measures.flatMap((one) => figuresIn(one, year).map(({ period }) => period));
  const inYear = figures.filter((period) => liesWithin(period, year));
  const all = [...partsOf(year, measures), ...quartersOf(year)].filter((part) => isOver(part, input));
  return [...all, ...inYear].filter(
    (one, index, every) => every.findIndex((other) => samePeriod(one, other)) === index,
  );
}

const quartersOf = ({ year }: FinancialYear): readonly DatedPeriod[] =>
  ([1, 2, 3, 4] as const).map((quarter) => quarterOf(year, quarter));

const thenIn = ({ one, context }: Measure, period: DatedPeriod): RatedThen => {
  const rated = ratedIn(one, period, context);
  return { rated, period, actual: null, rating: rated.rating };
};

const isYearOver = ({ context }: Measure, year: FinancialYear): boolean => endMonth(context.period) >= endMonth(year);

/** The figures of which the first that says something is the latest in the year. */
const figuresIn = (measure: Measure, year: FinancialYear): readonly DatedFigure[] => {
  const { one, context } = measure;
  const period = isYearOver(measure, year) ? year : context.period;
  return latestCandidates(one.item, { period, year: context.year }).filter(
    (figure) => endMonth(figure.period) > endMonth(year) - MONTHS,
  );
};

const MONTHS = 12;

const ownFigures = (measure: Measure, year: FinancialYear) =>
  isYearOver(measure, year) ? yearFigures(measure.one.item, year, measure.context) : [];

/** Which of the figures that may stand for the year does, from 1; empty where none does, or none can. */
function placeInYear(measure: Measure, { year, live }: Asked): string | null {
  const own = ownFigures(measure, year);
  if (own.length === 0) return null;
  return own.reduceRight(
    (rest, figure, index) => when(`ISNUMBER(${numberOf(figure, measure.one.item, live)})`, String(index + 1), rest),
    '""',
  );
}

function latestIn(measure: Measure, { year, live }: Asked): string | null {
  const figures = figuresIn(measure, year);
  return figures.length === 0 ? null : firstSaid(figures, live);
}

/** A measure rated by the figure that stands for the year. */
function thenInYear(measure: Measure, { year, live }: Asked): RatedThen | null {
  const { one, context } = measure;
  const own = ownFigures(measure, year);
  const standing = yearStanding(one, year, context);
  const isOwn = standing.latestOf === null && own.some((figure) => figure === standing.figure);
  const figure = isOwn ? standing.figure : (own[0] ?? null);
  if (figure === null) return null;
  const numbers = own.map((each) => numberOf(each, one.item, live));
  const rated = ratedAs(one, figure, year, context);
  const actual = chosen(`[@${MEASURE.yearPlace}]`, numbers, '""');
  return { rated, period: year, actual, rating: isOwn ? standing.rating : "" };
}

/** The year's own figure as the register shows it, else the latest with its period. */
function figureInYear(measure: Measure, { year, live }: Asked): WorkingColumn["cells"][number] {
  const text = ({ figure, period }: DatedFigure): string => {
    if (!liesWithin(period, year)) return NONE;
    if (samePeriod(period, year)) return shownOf(figure, live);
    return joined(wordsFormula(figure, live), say(` (${shortPeriod(period)})`));
  };
  const own = ownFigures(measure, year).map((figure) => shownOf(figure, live));
  const latest = chosen(`[@${MEASURE.yearLatest}]`, figuresIn(measure, year).map(text), NONE);
  const formula = chosen(`[@${MEASURE.yearPlace}]`, own, latest);
  const cell = yearCell(yearStanding(measure.one, year, measure.context), live);
  return withFormula(cell, `IFERROR(${when('[@Item]=""', '""', formula)},"")`);
}

const NONE = quoted(NOT_APPLICABLE);

/** Its rating by that figure; without any No data where one was due in the year so far, else as in the reporting period. */
function ratingInYear(measure: Measure, { year, reporting }: Asked): WorkingColumn["cells"][number] {
  const then = (period: DatedPeriod): string => `[@${ratingIn(period, reporting)}]`;
  const quarters = quartersOf(year).filter((one) => endMonth(one) <= endMonth(reporting));
  const none = quoted(NO_DATA);
  const missing = [...quarters.map(then), `[@${MEASURE.rating}]`].map((rating) => `${rating}=${none}`);
  const absent = when(`OR(${[...new Set(missing)].join(",")})`, none, `[@${MEASURE.rating}]`);
  const ratings = figuresIn(measure, year).map(({ period }) => (liesWithin(period, year) ? then(period) : absent));
  const own = ownFigures(measure, year).map(() => `[@Rating${YEAR}]`);
  const latest = chosen(`[@${MEASURE.yearLatest}]`, ratings, absent);
  const formula = chosen(`[@${MEASURE.yearPlace}]`, own, latest);
  const { rating } = yearStanding(measure.one, year, measure.context);
  return workedCell(rating, when('[@Item]=""', '""', formula));
}
