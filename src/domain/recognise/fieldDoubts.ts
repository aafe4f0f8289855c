import type { Doubt, FieldName, Reading } from "../layout.ts";
import { samePeriod } from "../period.ts";
import type { Candidate } from "./candidate.ts";
import { KIND_VOTES } from "./kindVotes.ts";
import { type Draft, placeName } from "./draft.ts";
import { wordsForField } from "./plainWords.ts";
import type { Heading } from "./readHeading.ts";
import { NO_HEADING } from "./readHeading.ts";

/** How much better a reading has to be than the next for nobody to be asked. */
const CLOSE = 0.1;

/** Several columns of ratings are common (of finance, of schedule, overall), and a wrong one changes every count. */
const CLOSE_RATING = 0.3;

/** Fields that matter enough to ask: a wrong one changes what is counted or who is named. */
const WORTH_ASKING: readonly FieldName[] = [
  "title",
  "status",
  "actual",
  "target",
  "dueDate",
  "owner",
  "directorate",
  "leadMember",
  "narrative",
  "ref",
];

/** The most questions about fields at a time. */
const MOST = 4;

/** Columns whose field could as well be another, or another's: what to ask, the weightiest first. */
export function fieldDoubts(draft: Draft, settled: ReadonlySet<FieldName>): readonly Doubt[] {
  const asked = WORTH_ASKING.filter((field) => !settled.has(field)).flatMap((field) => {
    const chosen = draft.assigned.find((one) => one.chosen.field === field)?.chosen;
    if (chosen === undefined) return field === "owner" ? (ownerDoubt(draft, settled) ?? []) : [];
    return columnDoubt(draft, chosen) ?? [];
  });
  return asked.slice(0, MOST);
}

/** Another column that could as well have this field, or another field that this column could as well have. */
function columnDoubt(draft: Draft, chosen: Candidate): Doubt | null {
  const rival = draft.rivals.find((one) => isRivalColumn(draft, chosen, one));
  if (rival) return whichColumn(draft, chosen.field, chosen.column, rival.column);
  const others = draft.rivals.filter(
    (one) =>
      one.column === chosen.column &&
      one.field !== chosen.field &&
      one.said > 0 &&
      one.score > chosen.score - CLOSE &&
      isOfKind(draft, one.field) &&
      draft.assigned.every((assigned) => assigned.chosen.field !== one.field),
  );
  return others.length > 0
    ? whichField(
        draft,
        chosen.column,
        [chosen, ...others].map(({ field }) => field),
      )
    : null;
}

/** Whether registers of this kind have a field that matters, or it is one that any has. */
const isOfKind = ({ kind }: Draft, field: FieldName): boolean =>
  field === "group" || KIND_VOTES.some((votes) => votes.kind === kind && votes.fields[field] !== undefined);

function isRivalColumn(draft: Draft, chosen: Candidate, rival: Candidate): boolean {
  if (rival.field !== chosen.field || rival.column === chosen.column || rival.said === 0) return false;
  if ((rival.title?.level ?? 0) < (chosen.title?.level ?? 0) || !isOfSamePeriod(draft, chosen, rival)) return false;
  const close = chosen.field === "status" && holdsRatings(draft, rival.column) ? CLOSE_RATING : CLOSE;
  const taken = draft.assigned.find((assigned) => assigned.chosen.column === rival.column)?.chosen;
  return (
    rival.score > chosen.score - close &&
    (taken === undefined || (taken.said < rival.said && taken.score < rival.score + CLOSE))
  );
}

const holdsRatings = ({ columns }: Draft, column: number): boolean =>
  columns.some((facts) => facts.column === column && facts.profile.share("rating") >= 0.6);

/** Columns of different periods stand beside one another without being rivals. */
function isOfSamePeriod(draft: Draft, a: Candidate, b: Candidate): boolean {
  const [first, second] = [headingOf(draft, a.column).found, headingOf(draft, b.column).found];
  return first === null || second === null ? first === second : samePeriod(first.period, second.period);
}

/** Where nobody is named as owner, a directorate or a member may be meant, unless a person said that it is just that. */
function ownerDoubt(draft: Draft, settled: ReadonlySet<FieldName>): Doubt | null {
  const may = draft.assigned.filter(
    ({ chosen }) =>
      ["directorate", "leadMember", "leadDirectorate"].includes(chosen.field) && !settled.has(chosen.field),
  );
  if (may.length === 0 || ["indicators", "benchmarks", "workforce", "budget"].includes(draft.kind)) return null;
  const as = may.map(({ chosen }): Reading => {
    return {
      choice: placeName(draft, chosen.column),
      consequence: `${quoted(draft, chosen.column)} is read as the owner.`,
    };
  });
  return {
    about: "owner",
    question: "Nothing is headed as owner. Is one of these the owner?",
    readings: [{ choice: "none", consequence: "No owner is shown." }, ...as],
  };
}

function whichColumn(draft: Draft, field: FieldName, column: number, other: number): Doubt {
  const reading = (one: number): Reading => ({
    choice: placeName(draft, one),
    consequence: `${quoted(draft, one)} is the ${wordsForField(field)}.`,
  });
  return {
    about: field,
    question: `Which is the ${wordsForField(field)}, ${placeName(draft, column)} or ${placeName(draft, other)}?`,
    readings: [reading(column), reading(other)],
  };
}

function whichField(draft: Draft, column: number, fields: readonly FieldName[]): Doubt | null {
  const [first] = fields;
  if (first === undefined) return null;
  const reading = (field: FieldName): Reading => ({
    choice: field,
    consequence: `${quoted(draft, column)} is read as the ${wordsForField(field)}.`,
  });
  return {
    about: first,
    question: `Is ${quoted(draft, column)} the ${fields.map(wordsForField).join(" or the ")}?`,
    readings: fields.map(reading),
  };
}

const headingOf = ({ headings, block }: Draft, column: number): Heading => headings[column - block.left] ?? NO_HEADING;

const quoted = (draft: Draft, column: number): string => {
  const { text } = headingOf(draft, column);
  return text === "" ? placeName(draft, column) : `“${text}”`;
};
