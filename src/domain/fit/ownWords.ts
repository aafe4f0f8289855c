import { readNoValue } from "../reading/noValue.ts";
import type { Risk, Told } from "../register/item.ts";
import { bareLabel } from "./severityWords.ts";

/** What a register itself says of a risk, each as a label or a number; null where it says nothing. */
export interface OwnWords {
  readonly item: Risk;
  readonly likelihood: string | null;
  readonly impact: string | null;
  readonly level: string | null;
  readonly score: number | null;
}

/** What a register says of a risk. A level and a score may stand in one cell: `High (20)`. */
export function ownWords(item: Risk): OwnWords {
  const told = [item.level, item.score].flatMap((one) => labelIn(one) ?? []);
  const level = told.find((words) => bareLabel(words) !== "");
  // A column of bare numbers is a score; only one that is called a level, beside another column of scores, is a level by number.
  const numbered = item.level !== null && item.score !== null ? labelIn(item.level) : null;
  return {
    item,
    likelihood: axisLabelIn(item.likelihood),
    impact: axisLabelIn(item.impact),
    level: level === undefined ? numbered : withoutNumber(level),
    score: scoreIn(item.score) ?? (item.score === null ? scoreIn(item.level) : null),
  };
}

/** What a cell says, if it says anything. */
const labelIn = (told: Told | null): string | null =>
  told === null || readNoValue(told.words) !== null ? null : told.words;

/** What a cell of an axis says: there `C` is a label, and nothing suppressed. */
const axisLabelIn = (told: Told | null): string | null =>
  told !== null && /^[a-f]$/i.test(told.words) ? told.words : labelIn(told);

/** The one whole number in a cell. */
function scoreIn(told: Told | null): number | null {
  const numbers = labelIn(told)?.match(/\d+(?:\.\d+)?/g) ?? [];
  const value = Number(numbers[0] ?? NaN);
  return numbers.length === 1 && Number.isInteger(value) ? value : null;
}

/** A label as it stands, without a number beside it: `High (20)` is `High`; a bare number stays. */
export function withoutNumber(label: string): string {
  const bare = label
    .replace(/[\d()[\]:=]+/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s./–-]+|[\s./–-]+$/g, "");
  return bare === "" ? label : bare;
}
