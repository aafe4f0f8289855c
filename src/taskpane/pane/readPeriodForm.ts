import type { WorkbookState } from "../../actions/workbookState.ts";
import { type DatedPeriod, lastDay } from "../../domain/period.ts";
import { readPeriod } from "../../domain/readPeriod.ts";
import { readDate } from "../../domain/reading/date.ts";
import { textCell } from "../../domain/reading/words.ts";

/** What was typed, read; or what is wrong with it and what to write. One of the two is null. */
export interface Typed<Value> {
  readonly value: Value | null;
  readonly fault: string | null;
}

/** The period that a person typed; one without a year is taken in the year of the period that stands. */
export function readReportPeriod(text: string, { period }: Pick<WorkbookState, "period">): Typed<DatedPeriod> {
  const year = period.kind === "month" && period.month < 4 ? period.year - 1 : period.year;
  const read = readPeriod(text, { year });
  if (read !== null && read.kind !== "partial") return { value: read, fault: null };
  return { value: null, fault: "This is not a period. Write it as Q1 21/22, H1 21/22, Jun-21 or 2021/22." };
}

/** The day that a person typed, as a serial number; nothing typed is the last day of the period. */
export function readReportDay(text: string, { value: period }: Typed<DatedPeriod>): Typed<number> {
  if (text.trim() === "") return { value: period && lastDay(period), fault: null };
  const read = readDate(textCell(text));
  if (read.kind === "date" && read.precision === "day") return { value: read.serial, fault: null };
  return { value: null, fault: "This is not a day. Write it as 30/06/2021." };
}
