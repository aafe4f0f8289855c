import type { GridCell } from "../../grid/grid.ts";
import { isErrorValue } from "../../grid/scalar.ts";
import { MONTH_PATTERN } from "../monthNames.ts";
import { isDateFormat, isPercentFormat } from "../numberFormat.ts";
import { readPeriod } from "../readPeriod.ts";
import * as words from "./contentWords.ts";

/** What sort of thing a cell holds, as far as a glance tells. `none` is `N/A` and its like; `prose` is more than 60 characters. */
export type Content =
  | "blank"
  | "none"
  | "number"
  | "share"
  | "money"
  | "date"
  | "vague"
  | "period"
  | "rating"
  | "trend"
  | "level"
  | "polarity"
  | "yesNo"
  | "frequency"
  | "code"
  | "words"
  | "prose"
  | "error";

/** Texts from this length on are prose. */
export const PROSE = 61;

const NUMBER =
  /^(?:at least |up to |under |over |below |above |less than |more than |max\.? |min\.? |approx\.? |circa |[<>≤≥~≈+] ?)?[£$€]?\(?[-−–]?[£$€]?\d[\d,]*(?:\.\d+)?\)? ?(%|pts?|pp|k|m|bn)?\)?(?: ?(?:%|days?|weeks?|months?|years?|hours?|hrs?|mins?|minutes?|\(.*\)|by .*|per .*|or (?:more|less|above|below|better|fewer)|of \d+|\/ ?\d+))*$/;
const DATE = /^(?:by |end |of )*\d{1,2}(?:([./-])\d{1,2}\1\d{2,4}|\/(?:0\d|1[0-2])\d{2,4})(?!\d)/;
const YEAR_PAIR = /^(?:19|20)\d{2} ?[/-] ?\d{2,4}$/;
/** Most texts with a digit are no periods, which is cheaper to see than to read. */
const PERIOD_LIKE = new RegExp(`(?:19|20)\\d{2}|\\d{2} ?[/-] ?\\d{2}|q|h\\d|half|(?<![a-z])${MONTH_PATTERN}`, "i");
const WORDED_DATE = new RegExp(`(?<![a-z])${MONTH_PATTERN}[ ,'/-]*(?:19|20)?\\d{2}(?!\\d)`, "i");
const CODE_CHARACTERS = /^[a-z0-9][a-z0-9 ._/()&-]*$/i;

/** What sort of thing a cell holds. */
export function contentOf(cell: GridCell): Content {
  const { value } = cell;
  if (typeof value === "boolean") return "yesNo";
  if (typeof value === "number") return numberContent(cell.format);
  if (isErrorValue(value)) return "error";
  return textContent(value);
}

function numberContent(format: string): Content {
  if (format === "General" || format === "") return "number";
  if (isDateFormat(format)) return "date";
  if (isPercentFormat(format)) return "share";
  return /[£$€]/.test(format) ? "money" : "number";
}

function textContent(value: string): Content {
  const text = value.replace(/\s+/g, " ").trim();
  if (text === "") return "blank";
  const lower = text.toLowerCase();
  if (words.NO_VALUE.has(lower)) return "none";
  if (text.length >= PROSE) return "prose";
  return numberInText(lower) ?? dateInText(lower) ?? wordContent(lower.replace(/[.:;!]$/, "")) ?? codeOrWords(text);
}

function numberInText(text: string): Content | null {
  const match = NUMBER.exec(text);
  if (!match || DATE.test(text) || YEAR_PAIR.test(text)) return null;
  if (match[1] === "%" || match[1]?.startsWith("p")) return "share";
  return /[£$€]/.test(text) ? "money" : "number";
}

function dateInText(text: string): Content | null {
  if (DATE.test(text)) return "date";
  if (/\d/.test(text)) {
    if (PERIOD_LIKE.test(text) && readPeriod(text) !== null) return "period";
    return WORDED_DATE.test(text) ? "date" : null;
  }
  return words.VAGUE_DATES.test(text) ? "vague" : null;
}

function wordContent(text: string): Content | null {
  if (words.LEVELS.has(bareLevel(text))) return "level";
  if (words.RATINGS.has(text) || words.COLOURS.test(text)) return "rating";
  if (words.TRENDS.has(text) || words.ARROWS.test(text)) return "trend";
  if (words.YES_NO.has(text)) return "yesNo";
  if (words.POLARITIES.test(text)) return "polarity";
  return words.FREQUENCIES.test(text) ? "frequency" : null;
}

/** `4 - Likely`, `Major (5)` and `likely` are one word of a scale. */
const bareLevel = (text: string): string =>
  text.replace(/^\d{1,2}(?: ?[-–:.=)] ?| )|(?: ?[-–:=]| )? ?\(?\d{1,2}\)?$/g, "").trim();

/** A reference has a digit, is short, and has no ordinary word in it: `SP01`, `KPI 12`, `1.2.3`, `DFT_0020_1314-Q2`. */
function codeOrWords(text: string): Content {
  const isCode = text.length <= 20 && /\d/.test(text) && CODE_CHARACTERS.test(text) && !/[a-z]{4}/.test(text);
  return isCode && (text.match(/ /g) ?? []).length <= 2 ? "code" : "words";
}

/** Contents that give a quantity. */
export const isQuantity = (content: Content): boolean =>
  content === "number" || content === "share" || content === "money";

const DATA: ReadonlySet<Content> = new Set([
  "none",
  "number",
  "share",
  "money",
  "date",
  "vague",
  "rating",
  "trend",
  "level",
  "yesNo",
  "polarity",
  "frequency",
  "prose",
  "error",
]);

/** Contents that a row of data has and a row of headings has not, unless the very word is a heading. */
export const isDataLike = (content: Content): boolean => DATA.has(content);
