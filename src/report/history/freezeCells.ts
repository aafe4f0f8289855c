import { type FrozenCell, NOTHING } from "../../domain/history/frozen.ts";
import { isPercentFormat } from "../../domain/numberFormat.ts";
import type { Figure, Target } from "../../domain/register/item.ts";
import { formatDay } from "../../domain/serialDate.ts";

/** Words that are kept. */
export const frozenText = (text: string): FrozenCell => ({ ...NOTHING, value: text, text });

/** A day that is kept, from its serial number. */
export const frozenDay = (serial: number): FrozenCell => ({
  ...{ value: serial, text: formatDay(serial), format: "dd/mm/yyyy" },
  place: null,
});

/** An amount in pounds that is kept; nothing for null. */
export const formatPounds = (pounds: number | null): FrozenCell =>
  pounds === null ? NOTHING : { ...NOTHING, value: pounds, text: String(pounds), format: "#,##0" };

/**
 * A figure that is kept as the number it gives, a percentage as a fraction; where it gives none, its words (`N/A`).
 * @param percent whether its row is one of percentages
 */
export function frozenFigureCell(figure: Figure | null, percent: boolean): FrozenCell {
  if (figure === null) return NOTHING;
  const { reading, words, format } = figure;
  return reading.kind === "number" ? frozenNumber(reading.value, words, format, percent) : frozenText(words);
}

/** A target that is kept: its number, else its words, such as those of a range. */
export function frozenTarget(target: Target | null, percent: boolean): FrozenCell {
  if (target === null) return NOTHING;
  const { reading, words, format } = target;
  return reading.kind === "value" ? frozenNumber(reading.value, words, format, percent) : frozenText(words);
}

const frozenNumber = (value: number, words: string, own: string, percent: boolean): FrozenCell => ({
  ...{ value, text: words, format: formatFor(words, own, percent) },
  place: null,
});

/** The register's own number format; of a percentage that its cell does not show as one, one with its decimals. */
function formatFor(words: string, own: string, percent: boolean): string {
  if (!percent) return own === "@" || isPercentFormat(own) ? "General" : own;
  if (isPercentFormat(own)) return own;
  const decimals = /\.(\d+)/.exec(words)?.[1]?.length ?? 0;
  return decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
}
