import { readNumber } from "../reading/number.ts";
import { textCell } from "../reading/words.ts";
import { roundHalfUp } from "../roundHalfUp.ts";

/** A value and the words in which its cell shows it. */
interface Shown {
  readonly value: number;
  readonly words: string;
}

/**
 * A value as its cell shows it: 0.8996 shown as `90.0%` is 0.9, 28.64 shown as `28.6` is 28.6. Words that say no number leave it as it is.
 * @param percent whether the value is a percentage held as a fraction, however its cell writes it
 */
export function asShown({ value, words }: Shown, percent: boolean): number {
  const reading = readNumber(textCell(words));
  if (reading.kind !== "number" || reading.count !== null) return value;
  const inHundredths = percent && !reading.percent;
  const hundredths = reading.value / 100;
  const isHundredths = inHundredths && Math.abs(hundredths - value) < Math.abs(reading.value - value);
  return isHundredths ? Number(hundredths.toPrecision(15)) : reading.value;
}

/** A value that stands in no cell, such as a line's, with the decimals that a cell beside it shows. */
export function withDecimalsOf(value: number, words: string, percent: boolean): number {
  const decimals = /\d\.(\d+)/.exec(words)?.[1]?.length ?? 0;
  const isFraction = percent && !words.includes("%") && /^-?0?\.\d/.test(words);
  return roundHalfUp(value, decimals + (percent && !isFraction ? 2 : 0));
}
