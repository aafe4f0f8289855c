import type { Doubt, FieldName, Reading } from "../layout.ts";
import type { Draft } from "./draft.ts";
import { fieldDoubts } from "./fieldDoubts.ts";
import { wordsForKind } from "./plainWords.ts";

/** What a person has chosen about a register: nobody is asked again. */
export interface SettledChoices {
  readonly settled: ReadonlySet<FieldName>;
  readonly kindIsSettled: boolean;
  readonly headingsAreSettled: boolean;
}

/** What a person may be asked about a reading, the weightiest first. */
export function doubtsAbout(draft: Draft, choices: SettledChoices): readonly Doubt[] {
  const { settled, kindIsSettled, headingsAreSettled } = choices;
  const asked = [
    registerDoubt(draft, kindIsSettled),
    kindIsSettled ? null : kindDoubt(draft),
    headingsAreSettled ? null : headerDoubt(draft),
    rowsDoubt(draft),
    partsDoubt(draft),
    ...fieldDoubts(draft, settled),
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

/** Whether the rows that say `Actual` and `Target` in turn are one indicator. */
function partsDoubt({ rows }: Draft): Doubt | null {
  if (rows.parts.rows.length === 0) return null;
  const [items, all] = [
    rows.items.length,
    rows.items.length + rows.parts.rows.filter(({ row, item }) => row !== item).length,
  ];
  return {
    about: "rows",
    question: "Do rows that say Actual and Target in turn belong to one indicator?",
    readings: [
      { choice: `${items}`, consequence: `${items} items are counted, each with several rows.` },
      { choice: `${all}`, consequence: `${all} items are counted, one a row: choose that the column means nothing.` },
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
