import { formatPeriod } from "../domain/formatPeriod.ts";
import { comparePeriods, type DatedPeriod, lastDay, nextPeriod, quarterHolding, samePeriod } from "../domain/period.ts";
import { findPeriod, readPeriod } from "../domain/readPeriod.ts";
import { readDate } from "../domain/reading/date.ts";
import { textCell } from "../domain/reading/words.ts";
import { contextYear } from "../domain/register/contextYear.ts";
import type { Register } from "../domain/register/register.ts";
import {
  type IndicatorRegister,
  latestPeriod,
  listPeriods,
  periodsOf,
  speaksFor,
} from "../domain/register/reportingPeriod.ts";
import type { Setting } from "../domain/rules/setting.ts";
import type { Finding } from "../domain/finding.ts";
import { dateOf, readIso } from "../domain/serialDate.ts";
import type { StandingSetting } from "../report/rules/readRulesTables.ts";
import { ActionRefusal } from "./actionRefusal.ts";
import type { Choices } from "./settle.ts";
import { chosenText, defaultPeriodFrom, lastDayFrom, reportSetting, tellOf } from "./standingPeriod.ts";

/** The reporting period, the day it speaks for, the year of headings that name none, and where each came from. */
export interface ChosenPeriod {
  readonly period: DatedPeriod;
  readonly asAt: number;
  readonly year: number;
  readonly from: { readonly period: string; readonly asAt: string };
  /** The settings of the rules' sheet that could not be used: they stay there as they are, each with a finding. */
  readonly broken: readonly Setting[];
  readonly findings: readonly Finding[];
}

const FOR_THIS_REPORT = "chosen for this report";

/**
 * The reporting period: chosen for this run, else the one in the rules' sheet, else the latest for which the outcomes (or any indicators)
 * have a value, else the one that the sheets' titles speak of, else the quarter that today is in.
 * The as-at date: chosen, else that of the rules' sheet when its period still stands, else the period's last day.
 * What the rules' sheet says wrongly is a finding.
 * @param closed the periods whose results are kept: the one after each can be chosen although nothing stands for it yet
 * @throws ActionRefusal when what was chosen for this run is no period, or none that the workbook has values for
 */
export function choosePeriod(
  registers: readonly Register[],
  outcomes: Register | null,
  standing: readonly StandingSetting[],
  choices: Choices,
  closed: readonly DatedPeriod[] = [],
): ChosenPeriod {
  const indicators = registers.filter((one) => one.kind === "indicators");
  const main = outcomes?.kind === "indicators" ? outcomes : (indicators[0] ?? null);
  const said = (main && contextYear(main.layout)) ?? titleYear(registers);
  const inSheet = { period: reportSetting(standing, "period"), asAt: reportSetting(standing, "asAt") };
  const kept = chosenText(inSheet.period);
  const now = choices.period ?? chosenText(reportSetting(choices.rules, "period"));
  const asked = now ?? kept;
  const read = tellOf(now === null ? inSheet.period : null, () => {
    const period = asked === null ? null : readChosen(asked, said);
    // The period after one that was closed is there to be filled in, whether or not a register has a place for it yet.
    const isNext = closed.some((one) => period !== null && samePeriod(nextPeriod(one), period));
    if (period !== null && !isNext) refuseUnknown(period, indicators, said);
    return period;
  });
  const found = read.result
    ? { period: read.result, from: sourceOf(now) }
    : byDefault(registers, main, said, choices.today);
  const today = choices.asAt ?? chosenText(reportSetting(choices.rules, "asAt"));
  const day = today ?? (stillStands(inSheet.period, found.period, said) ? chosenText(inSheet.asAt) : null);
  const asAt = tellOf(today === null ? inSheet.asAt : null, () => (day === null ? null : readDay(day)));
  const last = endOf(found.period);
  return {
    period: found.period,
    asAt: asAt.result ?? last,
    year: said ?? yearOf(found.period),
    from: { period: found.from, asAt: asAt.result === null ? lastDayFrom(last) : sourceOf(choices.asAt) },
    broken: [inSheet.period, inSheet.asAt].flatMap((one, index) =>
      one !== null && [read, asAt][index]?.findings.length ? [one] : [],
    ),
    findings: [...read.findings, ...asAt.findings],
  };
}

/** Whether the rules' sheet speaks of a period, so that its as-at date is for it. */
function stillStands(setting: Setting | null, period: DatedPeriod, year: number | null): boolean {
  const stands = setting === null ? null : readPeriod(String(setting.value), { year });
  return stands !== null && stands.kind !== "partial" && samePeriod(stands, period);
}

/** Where a period or day is said to come from that stands in the rules' sheet. */
export const FROM_RULES = "Scrutineer rules";

const sourceOf = (chosen: string | null): string => (chosen === null ? FROM_RULES : FOR_THIS_REPORT);

/** A period that nobody chose, and how it was found. */
const guessed = (period: DatedPeriod, why: string) => ({
  period,
  from: defaultPeriodFrom(formatPeriod(period), why),
});

function byDefault(registers: readonly Register[], main: IndicatorRegister | null, said: number | null, today: number) {
  const latest = main ? latestPeriod(main, said) : null;
  if (latest) return guessed(latest, "the latest period with values");
  const guess = main ? latestByToday(main, today) : null;
  if (guess) return guessed(guess, "the latest period with values; no year is said, so the latest gone by");
  const titled = registers.flatMap(({ layout }) =>
    [...layout.lines, layout.sheet].flatMap((line) => dated(findPeriod(line)?.period ?? null)),
  )[0];
  return titled
    ? guessed(titled, "the period in a title")
    : guessed(quarterOfDay(today), "the quarter that today is in");
}

/** The latest period with values of a register whose headings name no year: that of the latest year in which it has begun. */
function latestByToday(main: IndicatorRegister, today: number): DatedPeriod | null {
  const now = quarterOfDay(today);
  const years = [yearOf(now), yearOf(now) - 1];
  const periods = years.map((year) => latestPeriod(main, year));
  return periods.find((period) => period !== null && comparePeriods(quarterHolding(period), now) <= 0) ?? null;
}

/** The quarter that a day lies in. */
function quarterOfDay(day: number): DatedPeriod {
  const { year, month } = dateOf(day) ?? { year: 2000, month: 1 };
  return quarterHolding({ kind: "month", year, month });
}

const dated = (period: ReturnType<typeof readPeriod>): readonly DatedPeriod[] =>
  period === null || period.kind === "partial" ? [] : [period];

/** The year that any register's titles speak of. */
const titleYear = (registers: readonly Register[]): number | null =>
  registers.map(({ layout }) => contextYear(layout)).find((year) => year !== null) ?? null;

function readChosen(text: string, year: number | null): DatedPeriod {
  const period = readPeriod(text, { year });
  if (period !== null && period.kind !== "partial") return period;
  const why = period === null ? "is not a period" : "does not say which year";
  throw new ActionRefusal(
    "unknown-period",
    `"${text}" ${why}. Write the reporting period as Q1 21/22, H1 21/22, Jun-21 or 2021/22.`,
  );
}

function refuseUnknown(period: DatedPeriod, registers: readonly IndicatorRegister[], year: number | null): void {
  const known = registers.flatMap((register) => periodsOf(register, year));
  if (known.length === 0 || registers.some((register) => speaksFor(register, period, year))) return;
  const distinct = [...new Map(known.map((one) => [formatPeriod(one), one])).values()];
  throw new ActionRefusal(
    "unknown-period",
    `The workbook has no values for ${formatPeriod(period)}. It has ${listPeriods(distinct)}.`,
  );
}

function readDay(text: string): number {
  const iso = readIso(text);
  if (iso !== null) return iso;
  const reading = readDate(textCell(text));
  if (reading.kind === "date" && reading.precision === "day") return reading.serial;
  throw new ActionRefusal("unknown-date", `"${text}" is not a day. Write the as-at date as 2021-06-30 or 30/06/21.`);
}

function endOf(period: DatedPeriod): number {
  const day = lastDay(period);
  if (day === null)
    throw new ActionRefusal("unknown-period", `${formatPeriod(period)} lies before 1900, where Excel has no dates.`);
  return day;
}

/** The financial year, by its first, that a period lies in. */
const yearOf = (period: DatedPeriod): number => {
  const quarter = quarterHolding(period);
  return quarter.year;
};
