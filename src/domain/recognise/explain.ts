import { columnLetters } from "../../grid/area.ts";
import type { FieldName } from "../layout.ts";
import type { Draft } from "./draft.ts";
import { wordsForField, wordsForKind } from "./plainWords.ts";

/** Says in a few plain sentences what spoke for a reading, and what is doubtful. */
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

function headline({ kind, block, rows }: Draft, table: string | null): string {
  const count = rows.items.length;
  const headers =
    block.rows.length === 1
      ? `row ${block.main + 1}`
      : `rows ${(block.rows[0] ?? 0) + 1} to ${(block.rows.at(-1) ?? 0) + 1}`;
  const place = table === null ? `below the headings in ${headers}` : `in the table ${table}`;
  return `${count} ${wordsForKind(kind, count)} ${place}.`;
}

/** The columns that spoke loudest for the kind, in their own words. */
function fieldsSentence({ assigned, headings, block }: Draft): string {
  const telling = assigned.filter(({ chosen }) => chosen.field !== "ref" && chosen.field !== "narrative").slice(0, 5);
  const said = telling.map(({ chosen }) =>
    columnPhrase(chosen.column, headings[chosen.column - block.left]?.text ?? "", chosen.field, chosen.said),
  );
  return said.length === 0 ? "" : `${said.join("; ")}.`;
}

function columnPhrase(column: number, heading: string, field: FieldName, said: number): string {
  const name = heading === "" ? `column ${columnLetters(column)}` : `“${heading}” (${columnLetters(column)})`;
  return said > 0
    ? `${name} is the ${wordsForField(field)}`
    : `${name} looks like the ${wordsForField(field)} by what it holds`;
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
