import type { Place } from "../grid/area.ts";
import { type Marking, numberCell, type TableCell, type TableColumn, textCell } from "../grid/table.ts";
import { markOf, type RatingScale } from "../domain/ratingScale.ts";
import { readNumber } from "../domain/reading/number.ts";
import { textCell as wordsCell } from "../domain/reading/words.ts";
import type { Dated, Figure, Target, Told } from "../domain/register/item.ts";
import { formatDay } from "../domain/serialDate.ts";
import { TREND_MARKS, type TrendWord } from "../domain/trend/trend.ts";

/** What a table prints where a figure cannot be. */
export const NOT_APPLICABLE = "N/A";

/** A cell with a register's own words; empty when the register has no such column. */
export const toldCell = (told: Told | null): TableCell => textCell(told?.words ?? "", told ? [told.place] : []);

/** A rating as mark and word, `● Green`. */
export const ratingCell = (scale: RatingScale, rating: string, behind: readonly Place[]): TableCell =>
  textCell(markedRating(scale, rating), behind);

/** A rating as it is printed: its mark, a space and its word. */
export function markedRating(scale: RatingScale, rating: string): string {
  const mark = markOf(scale, rating);
  return mark === "" ? rating : `${mark} ${rating}`;
}

/** A direction of travel as arrow and word, `↑ Improving`; the arrow speaks of better or worse. */
export const trendText = (trend: TrendWord): string => `${TREND_MARKS[trend]} ${trend}`;

/** A date as the register has it: a real day as `30/06/21`, anything else (also several days) in the words that stand there. */
export function dateCell(dated: Dated | null): TableCell {
  if (dated === null) return textCell("");
  const { reading, words, place } = dated;
  if (reading.kind !== "date" || reading.precision !== "day" || reading.several) return textCell(words, [place]);
  return numberCell(reading.serial, formatDay(reading.serial), "dd/mm/yy", [place]);
}

/** A figure as the register shows it, under the register's own number format; `N/A` where there is none. */
export function figureCell(figure: Figure | Target | null): TableCell {
  if (figure === null || figure.words === "") return textCell(NOT_APPLICABLE, figure ? [figure.place] : []);
  const { reading, words, place, format } = figure;
  const plain =
    reading.kind === "number"
      ? reading.remark === null && reading.count === null
      : reading.kind === "value" && !reading.asText;
  if (!plain || (reading.kind !== "number" && reading.kind !== "value")) return textCell(words, [place]);
  const own = format === "@" ? "General" : format;
  if (own.includes("%")) return numberCell(reading.value, words, own, [place]);
  const said = readNumber(wordsCell(words));
  if (said.kind === "number" && !said.percent)
    return numberCell(written(reading.value, said.value), words, own, [place]);
  return numberCell(reading.value, words, reading.percent ? percentFormat(words) : own, [place]);
}

/** A value as its cell writes it: a percentage that stands there as 28.6 is held as 0.286 and shown as 28.6 again. */
const written = (value: number, said: number): number =>
  Math.abs(value * 100 - said) < Math.abs(value - said) ? Number((value * 100).toPrecision(15)) : value;

/** The number format that shows a percentage with the decimals that it was typed with. */
const percentFormat = (words: string): string => {
  const decimals = /\.(\d+)/.exec(words)?.[1]?.length ?? 0;
  return decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
};

/** A column of a table, left-aligned unless said otherwise. */
export function column(heading: string, width: number, parts: Partial<TableColumn> = {}): TableColumn {
  return { heading, width, align: "left", markings: [], ...parts };
}

/** The colours of a column that shows ratings. */
export const ratingMarkings = (scale: RatingScale): readonly Marking[] =>
  [...scale.steps, ...scale.beside].flatMap(({ word, fill, font }) =>
    fill === null || font === null ? [] : [{ text: markedRating(scale, word), fill, font }],
  );
