import type { FieldName } from "../layout.ts";
import type { Draft } from "./draft.ts";
import { headingWords } from "./phrase.ts";
import { matchPhrases } from "./phraseIndex.ts";
import { spread } from "./profile.ts";
import type { SheetView } from "./sheetView.ts";
import { contentOf } from "./content.ts";
import { listsYears } from "./yearsDown.ts";

const PIVOT = /^(?:row|column) labels$|^(?:sum|count|average|min|max) of /i;
const RATING_WORD = /\b(?:green|amber|red|blue|on target|off target|on track|off track)\b/i;
const SCALES: ReadonlySet<string> = new Set([
  "rating",
  "trend",
  "level",
  "yesNo",
  "period",
  "frequency",
  "date",
  "number",
]);

/**
 * Why what was read is no register; null when it may be one. Summaries count items by rating, cross tables have ratings for headings,
 * forms and chart data have headings for rows, lists have nothing to say of what they list.
 */
export function refusal(view: SheetView, draft: Draft): string | null {
  const title = draft.assigned.find(({ chosen }) => chosen.field === "title")?.chosen;
  if (title === undefined) return "no column names the items";
  if (!draft.kinds.some((kind) => kind.kind === draft.kind && kind.suffices)) return "too little is said of the items";
  if (draft.headings.some(({ text }) => PIVOT.test(text))) return "it is a pivot table";
  if (isCrossTable(draft)) return "its headings are ratings: it counts items";
  return (
    labelRefusal(view, draft, title.column) ?? (title.said === 0 ? unnamedRefusal(draft) : null) ?? emptyRefusal(draft)
  );
}

/** What the items are called may show that they are none. */
function labelRefusal(view: SheetView, { rows, kind, assigned, headings }: Draft, title: number): string | null {
  const texts = headings.map(({ text }) => text);
  if (kind === "budget" && listsYears(assigned, texts)) return null;
  const labels = spread(rows.items, 60)
    .map((row) => view.text(row, title))
    .filter((label) => label !== "");
  if (isMostly(labels, isScaleWord)) return "its rows are ratings or periods: it counts items";
  const fields = labels.flatMap((label) => headingField(label) ?? []);
  return fields.length * 2 >= labels.length && new Set(fields).size >= 2
    ? "its rows are headings: it is a form or the data of a chart"
    : null;
}

/** Where no heading says which column names the items, more has to speak for a register. */
function unnamedRefusal(draft: Draft): string | null {
  if (draft.rows.items.length < 3 && countSaid(draft) < 3) return "too few rows and headings say what it lists";
  const rated = draft.columns.some(({ profile }) => profile.share("rating") >= 0.5);
  return draft.kind === "actions" && !rated ? "neither headings nor ratings say that it lists actions" : null;
}

const emptyRefusal = (draft: Draft): string | null =>
  draft.rows.items.length === 0 && countSaid(draft) < 3 ? "it has no rows and too few headings that are known" : null;

const isMostly = (labels: readonly string[], test: (label: string) => boolean): boolean =>
  labels.length > 0 && labels.filter(test).length * 2 >= labels.length;

function isScaleWord(label: string): boolean {
  const short = label.length <= 40 && label.split(" ").length <= 5;
  return short && (RATING_WORD.test(label) || SCALES.has(contentOf({ value: label, text: label, format: "General" })));
}

/** What a label would mean as a heading: `Actual`, `Target`, `Owner` head columns, items are hardly called so. */
function headingField(label: string): FieldName | null {
  const words = headingWords(label);
  if (words.length > 4) return null;
  const match = matchPhrases(words).find((one) => one.strength >= 1 && one.title === null && one.field !== "number");
  return match?.field ?? null;
}

/** Ratings as headings, unless they are the thresholds of indicators. */
function isCrossTable({ headings, kind, assigned }: Draft): boolean {
  const ratings = headings.filter(
    ({ text }) => text.length <= 20 && contentOf({ value: text, text, format: "General" }) === "rating",
  );
  const title = assigned.find(({ chosen }) => chosen.field === "title")?.chosen.title;
  return ratings.length >= 2 && !(kind === "indicators" && title?.kinds.includes("indicators"));
}

const countSaid = ({ assigned }: Draft): number => assigned.filter(({ chosen }) => chosen.said >= 0.7).length;
