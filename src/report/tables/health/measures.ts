import { groupedBy } from "../../../domain/groupedBy.ts";
import { plain } from "../../../domain/reading/words.ts";
import { namedAbove } from "../../../domain/register/namedAbove.ts";
import type { RatedIndicator } from "../../../domain/register/rated.ts";
import type { RatedRegister } from "../../../domain/register/ratedRegister.ts";
import type { RatingContext } from "../../../domain/register/rateIndicators.ts";
import type { ReportInput } from "../../reportInput.ts";

/** An indicator of organisational health with its theme and what it was rated by. */
export interface Measure {
  readonly one: RatedIndicator;
  /** What its group column says, else the section row above it, else the sheet of its own register among several; empty when none says anything. */
  readonly theme: string;
  readonly context: RatingContext;
  /** Its register, and which of its items it is, from 0. */
  readonly register: RatedRegister;
  readonly index: number;
  /** Which row of the scorecard it is, from 0. */
  readonly at: number;
}

/** Measures of one theme; the name is empty for those that have none. */
export interface Theme {
  readonly name: string;
  readonly measures: readonly Measure[];
}

/** The measures of organisational health, those of a theme together; null when the workbook has no register of them. */
export function measuresFor({ registers, shared }: ReportInput): readonly Measure[] | null {
  const [main, several] = [registers.get("health"), shared.get("health")];
  const all = (several ?? [main]).flatMap((one) => (one?.kind === "indicators" ? [one] : []));
  if (all.length === 0) return null;
  const sheets = new Set(all.map(({ register }) => register.layout.sheet));
  const measures = all.flatMap((register) => {
    const {
      rated,
      context,
      register: { layout },
    } = register;
    const themes = namedAbove(
      rated.map(({ item }) => item),
      ({ group }) => group,
    );
    const otherwise = all.length === 1 ? "" : sheets.size === all.length ? layout.sheet : layout.name;
    return rated.map((one, index) => ({ one, theme: themes[index] || otherwise, context, register, index, at: 0 }));
  });
  return byTheme(measures)
    .flatMap((theme) => theme.measures)
    .map((one, at) => ({ ...one, at }));
}

/** Measures by theme, in the order in which the themes first come; spellings that differ in capitals or `&` are one. */
export const byTheme = (measures: readonly Measure[]): readonly Theme[] =>
  [...groupedBy(measures, ({ theme }) => plain(theme)).values()].map((those) => ({
    name: those[0]?.theme ?? "",
    measures: those,
  }));

/** How many measures have each rating that occurs, in words, the scale's own ratings first: `10 Green`, `2 No data`. */
export function ratingParts(measures: readonly Measure[], { rules }: ReportInput): readonly string[] {
  const words = [...rules.scale.steps, ...rules.scale.beside].map(({ word }) => word);
  const counts = groupedBy(measures, ({ one }) => one.rating);
  return words.flatMap((word) => {
    const count = counts.get(word)?.length ?? 0;
    return count === 0 ? [] : [`${count} ${word}`];
  });
}
