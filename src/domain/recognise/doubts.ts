import { columnLetters } from "../../grid/area.ts";
import type { Doubt, FieldName, Reading } from "../layout.ts";
import type { Assigned } from "./assignFields.ts";
import type { Draft } from "./draft.ts";
import { wordsForField, wordsForKind } from "./plainWords.ts";

/** What a person may be asked about a reading, the weightiest first. `settled` fields are a person's own choices: nobody is asked again. */
export function doubtsAbout(draft: Draft, settled: ReadonlySet<FieldName>, kindIsSettled: boolean): readonly Doubt[] {
  const asked = [
    registerDoubt(draft, kindIsSettled),
    kindIsSettled ? null : kindDoubt(draft),
    headerDoubt(draft),
    rowsDoubt(draft),
    ...fieldDoubts(draft).filter((doubt) => !settled.has(doubt.about as FieldName)),
  ];
  return asked.filter((doubt) => doubt !== null);
}

/** A report that is filled from elsewhere has headings and sections, and little else. */
function isHardlyFilled({ columns, rows }: Draft): boolean {
  const headed = columns.filter(({ heading }) => heading.text !== "");
  const empty = headed.filter(({ profile }) => profile.filled === 0);
  const last = rows.items.at(-1);
  const ahead = rows.sections.filter(({ row }) => last !== undefined && row > last);
  return last !== undefined && (ahead.length >= 2 || empty.length >= headed.length * 0.6);
}

/** Kinds that statistics about others are taken for as easily as a council's own registers. */
function registerDoubt(draft: Draft, isSettled: boolean): Doubt | null {
  const { kind, assigned, kinds } = draft;
  const title = assigned.find(({ chosen }) => chosen.field === "title")?.chosen;
  const points = kinds.find((one) => one.kind === kind)?.points ?? 0;
  const isStatistics = kind === "benchmarks" && title?.title?.kinds.includes("benchmarks") === true;
  if (isSettled || !(isStatistics || points < 5 || title?.said === 0 || isHardlyFilled(draft))) return null;
  return {
    about: "register",
    question: "Is this a register of the council’s own, and not a report or statistics?",
    readings: [
      { choice: "register", consequence: `It is read as ${wordsForKind(kind, 2)}.` },
      { choice: "none", consequence: "It is left alone." },
    ],
  };
}

function kindDoubt({ kinds, kind, rows }: Draft): Doubt | null {
  const first = kinds.find((one) => one.kind === kind);
  const close = kinds.filter((one) => one.kind !== kind && one.suffices && one.points >= (first?.points ?? 0) * 0.8);
  if (first === undefined || close.length === 0) return null;
  const readings = [first, ...close].map((one): Reading => {
    return {
      choice: one.kind,
      consequence: `Its ${rows.items.length} rows are reported as ${wordsForKind(one.kind, 2)}.`,
    };
  });
  return { about: "kind", question: `Does it list ${readings.map(({ choice }) => choice).join(" or ")}?`, readings };
}

/** A band above the headings may be left out: the headings below say enough without it. */
function headerDoubt({ block }: Draft): Doubt | null {
  const above = block.rows.filter((row) => row < block.main);
  if (above.length === 0) return null;
  const rows = (from: number): string =>
    block.rows
      .filter((row) => row >= from)
      .map((row) => row + 1)
      .join(", ");
  return {
    about: "headerRows",
    question: `Does row ${above.map((row) => row + 1).join(", ")} belong to the headings?`,
    readings: [
      { choice: rows(block.rows[0] ?? 0), consequence: "Its words are read together with the headings below it." },
      {
        choice: rows(block.main),
        consequence: "It is left out; the figures are the same unless it names the periods.",
      },
    ],
  };
}

function rowsDoubt({ rows }: Draft): Doubt | null {
  const { doubtful } = rows;
  if (doubtful.length === 0) return null;
  const listed = doubtful
    .slice(0, 8)
    .map(({ row }) => row + 1)
    .join(", ");
  const items = doubtful.filter(({ sort }) => sort === "item").length;
  return {
    about: "rows",
    question: `Only one cell is filled in row ${listed}: is it an item?`,
    readings: [
      { choice: `${rows.items.length}`, consequence: `${rows.items.length} items are counted.` },
      {
        choice: `${rows.items.length - items + (doubtful.length - items)}`,
        consequence: `${rows.items.length - items + (doubtful.length - items)} items are counted.`,
      },
    ],
  };
}

/** How much better a reading has to be than the next for nobody to be asked. */
const CLOSE = 0.1;

/** Fields that matter enough to ask: a wrong one changes what is counted or who is named. */
const WORTH_ASKING: ReadonlySet<FieldName> = new Set<FieldName>([
  "title",
  "owner",
  "dueDate",
  "status",
  "actual",
  "target",
  "narrative",
  "directorate",
  "leadMember",
  "ref",
]);

function fieldDoubts(draft: Draft): readonly Doubt[] {
  const doubts = [...draft.assigned].flatMap((one) => columnDoubt(draft, one) ?? []);
  const seen = new Set<string>();
  return doubts
    .filter(({ about }) => WORTH_ASKING.has(about as FieldName) && !seen.has(about) && seen.add(about))
    .slice(0, 4);
}

/** Another column that could as well have this field, or another field that this column could as well have. */
function columnDoubt(draft: Draft, { chosen, others, facts }: Assigned): Doubt | null {
  const rival = draft.assigned
    .flatMap((one) => [one.chosen, ...one.others])
    .find(
      (other) =>
        other.field === chosen.field &&
        other.column !== chosen.column &&
        other.said > 0 &&
        other.score > chosen.score - CLOSE &&
        (other.title?.level ?? 0) >= (chosen.title?.level ?? 0) &&
        isFree(draft, other, facts.heading.found !== null),
    );
  if (rival) return whichColumn(draft, chosen.field, chosen.column, rival.column);
  const other = others.find(
    (one) =>
      one.score > chosen.score - CLOSE && one.said > 0 && !draft.assigned.some((a) => a.chosen.field === one.field),
  );
  return other ? whichField(draft, chosen.column, chosen.field, other.field) : null;
}

/** A column that a better field took, or whose period sets it apart, is no rival. */
function isFree({ assigned }: Draft, { column, field, score }: Assigned["chosen"], hasPeriod: boolean): boolean {
  const taken = assigned.find(({ chosen }) => chosen.column === column);
  return !hasPeriod && taken !== undefined && taken.chosen.field !== field && taken.chosen.score < score + CLOSE;
}

function whichColumn(draft: Draft, field: FieldName, column: number, other: number): Doubt {
  const reading = (one: number): Reading => ({
    choice: columnLetters(one),
    consequence: `“${headingOf(draft, one)}” is the ${wordsForField(field)}.`,
  });
  return {
    about: field,
    question: `Which column is the ${wordsForField(field)}: ${columnLetters(column)} or ${columnLetters(other)}?`,
    readings: [reading(column), reading(other)],
  };
}

function whichField(draft: Draft, column: number, field: FieldName, other: FieldName): Doubt {
  const reading = (one: FieldName): Reading => ({
    choice: one,
    consequence: `“${headingOf(draft, column)}” is read as the ${wordsForField(one)}.`,
  });
  return {
    about: field,
    question: `Is “${headingOf(draft, column)}” the ${wordsForField(field)} or the ${wordsForField(other)}?`,
    readings: [reading(field), reading(other)],
  };
}

const headingOf = ({ headings, block }: Draft, column: number): string =>
  headings[column - block.left]?.text ?? columnLetters(column);
