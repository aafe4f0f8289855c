import type { Candidate } from "./candidate.ts";
import { type Draft, placeName } from "./draft.ts";
import { KIND_VOTES } from "./kindVotes.ts";
import { wordsForField, wordsForKind } from "./plainWords.ts";

/** How many fields are named as what spoke for a reading. */
const NAMED = 5;

/** Says in a few plain sentences what spoke for a reading, what was left out, and what is doubtful. */
export function explain(draft: Draft, doubts: readonly { readonly question: string }[], table: string | null): string {
  const sentences = [
    headline(draft, table),
    fieldsSentence(draft),
    leftOutSentence(draft),
    draft.rows.items.length === 0 ? "There are headings but no rows yet." : "",
    doubts.length === 0 ? "" : `Not certain: ${doubts.map(({ question }) => question).join(" ")}`,
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function headline(draft: Draft, table: string | null): string {
  const { kind, rows } = draft;
  const count = rows.items.length;
  const place = table === null ? headerWords(draft) : `in the table ${table}`;
  return `${count} ${wordsForKind(kind, count)} ${place}.`;
}

function headerWords({ block, orientation }: Draft): string {
  const upright = orientation === "rows";
  const names = block.rows.map((row) => (upright ? String(row + 1) : placeName({ orientation: "rows" }, row)));
  const several = names.length > 1 ? `s ${names[0] ?? ""} to ${names.at(-1) ?? ""}` : ` ${names[0] ?? ""}`;
  return upright ? `below the headings in row${several}` : `beside the headings in column${several}`;
}

/** The fields that spoke loudest for the kind, in the headings' own words; the name of the items first. */
function fieldsSentence(draft: Draft): string {
  const points = KIND_VOTES.find(({ kind }) => kind === draft.kind)?.fields ?? {};
  const weight = ({ field }: Candidate): number => (field === "title" ? 100 : (points[field] ?? 0));
  const chosen = draft.assigned.map((one) => one.chosen);
  const firsts = chosen.filter((one, i) => chosen.findIndex(({ field }) => field === one.field) === i);
  const telling = firsts.filter((one) => weight(one) > 0).sort((a, b) => weight(b) - weight(a));
  const phrases = telling.slice(0, NAMED).map((one) => fieldPhrase(draft, one));
  return phrases.length === 0 ? "" : `${phrases.join("; ")}.`;
}

function fieldPhrase(draft: Draft, { column, field, said }: Candidate): string {
  const heading = draft.headings[column - draft.block.left]?.text ?? "";
  const place = placeName(draft, column);
  const name = heading === "" ? place : `“${heading}” (${place})`;
  const others = draft.assigned.filter(({ chosen }) => chosen.field === field).length - 1;
  const more = others === 0 ? "" : `, as ${others} more`;
  const word = wordsForField(field);
  return said > 0 ? `${name} is the ${word}${more}` : `${name} looks like the ${word} by what it holds`;
}

function leftOutSentence({ rows }: Draft): string {
  const parts = [
    counted(rows.sections.length, "section row"),
    counted(rows.repeatedHeaders.length, "repeated heading"),
    counted(rows.totals.length, "total"),
    counted(rows.notes.length, "note"),
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `Left out: ${parts.join(", ")}.`;
}

const counted = (count: number, what: string): string =>
  count === 0 ? "" : `${count} ${what}${count === 1 ? "" : "s"}`;
