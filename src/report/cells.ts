import type { Place } from "../grid/area.ts";
import { type Marking, numberCell, type TableCell, type TableColumn, textCell } from "../grid/table.ts";
import { markOf, type RatingScale } from "../domain/ratingScale.ts";
import { readNumber } from "../domain/reading/number.ts";
import { textCell as wordsCell } from "../domain/reading/words.ts";
import type { Dated, Figure, ItemBase, Target, Told } from "../domain/register/item.ts";
import { formatDay } from "../domain/serialDate.ts";
import { dateFormula, figureFormula } from "./live/figureFormula.ts";
import type { Live } from "./live/live.ts";
import { wordsFormula } from "./live/wordsFormula.ts";
import { TREND_MARKS, type TrendWord } from "../domain/trend/trend.ts";

/** What a table prints where a figure cannot be. */
export const NOT_APPLICABLE = "N/A";

/** A cell with the formula that gives the same value; a fixed value where it is null. */
export const withFormula = (cell: TableCell, formula: string | null): TableCell =>
  formula === null ? cell : { ...cell, formula: `=${formula}` };

/** A cell with a register's own words; empty when the register has no such column. A fixed value without `live`. */
export const toldCell = (told: Told | null, live: Live | null): TableCell =>
  told === null ? textCell("") : withFormula(textCell(told.words, [told.place]), live && wordsFormula(told, live));

/** What an item is called. A fixed value without `live`. */
export const titleCell = ({ title, place }: Pick<ItemBase, "title" | "place">, live: Live | null): TableCell =>
  toldCell({ words: title, place }, live);

/** A rating as mark and word, `● Green`. A fixed value without `formula`, which gives mark and word. */
export const ratingCell = (
  scale: RatingScale,
  rating: string,
  behind: readonly Place[],
  formula: string | null = null,
): TableCell => {
  return withFormula(textCell(markedRating(scale, rating), behind), formula && `IFERROR(${formula},"")`);
};

/** A rating as it is printed: its mark, a space and its word. */
export function markedRating(scale: RatingScale, rating: string): string {
  const mark = markOf(scale, rating);
  return mark === "" ? rating : `${mark} ${rating}`;
}

/** A direction of travel as arrow and word, `↑ Improving`; the arrow speaks of better or worse. */
export const trendText = (trend: TrendWord): string => `${TREND_MARKS[trend]} ${trend}`;

/**
 * A date as the register has it: a real day as `30/06/21`, anything else (also several days) in the words that stand there. A fixed value
 * without `live`.
 */
export function dateCell(dated: Dated | null, live: Live | null): TableCell {
  if (dated === null) return textCell("");
  const { reading, words, place } = dated;
  const isDay = reading.kind === "date" && reading.precision === "day" && !reading.several;
  const cell = isDay
    ? numberCell(reading.serial, formatDay(reading.serial), DAY_FORMAT, [place])
    : { ...textCell(words, [place]), format: live === null ? "General" : DAY_FORMAT };
  return withFormula(cell, live && dateFormula(dated, isDay ? reading.serial : null, live));
}

const DAY_FORMAT = "dd/mm/yy";

/** A figure as the register shows it, under the register's own number format; `N/A` where there is none. A fixed value without `live`. */
export function figureCell(figure: Figure | Target | null, live: Live | null): TableCell {
  if (figure === null) return textCell(NOT_APPLICABLE);
  const cell = shownFigure(figure);
  const { value } = cell;
  return live === null || typeof value === "boolean"
    ? cell
    : withFormula(cell, figureFormula(figure, value, NOT_APPLICABLE, live));
}

/** A figure in the format of its cell, also where that holds none yet. */
function shownFigure(figure: Figure | Target): TableCell {
  const { reading, words, place, format } = figure;
  const own = format === "@" ? "General" : format;
  if (words === "") return { ...textCell(NOT_APPLICABLE, [place]), format: own };
  const plain =
    reading.kind === "number"
      ? reading.remark === null && reading.count === null
      : reading.kind === "value" && !reading.asText;
  if (!plain || (reading.kind !== "number" && reading.kind !== "value")) return textCell(words, [place]);
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
