import type { Marking } from "../../grid/table.ts";
import type { FieldName, Layout } from "../../domain/layout.ts";
import type { ItemBase } from "../../domain/register/item.ts";
import type { RatedRegister } from "../../domain/register/ratedRegister.ts";
import { markedRating, ratingMarkings, trendText } from "../cells.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import { TREND_WORDS } from "../../domain/trend/trend.ts";
import type { Live, Working } from "../live/live.ts";
import { quoted } from "../live/expression.ts";
import { onePattern, onlyFor, type TellingColumn } from "./onePattern.ts";
import { ownReference, ROW, rowPattern } from "./rowPattern.ts";

/** What a column beside a register can say. */
export type BesideKey = "Rating" | "Trend";

/** A column of ours beside a register. */
export interface BesideColumn {
  readonly key: BesideKey;
  readonly heading: string;
  readonly markings: readonly Marking[];
  /** One for each row that holds an item, from the top. Section rows, totals and notes have none. */
  readonly cells: readonly BesideCell[];
  /** Whether one formula is right for all rows, so that it does not matter how they are sorted. */
  readonly isOne: boolean;
  /** Whether anything in it hangs on what stands in the rows; otherwise it says the same whatever is typed there. */
  readonly isTold: boolean;
}

/** A cell of ours beside a row, from 0 on the sheet. */
export interface BesideCell {
  readonly row: number;
  /** What it shows, as the engine computed it: `● Green`. */
  readonly text: string;
  /** With its leading `=`; null where no formula says it, so that it stands until it is refreshed. */
  readonly formula: string | null;
}

/** What stands at the end of every heading of ours, so that the column is known for ours by everybody. */
export const OUR_MARK = "(Scrutineer)";

/** Whether a heading is one of ours, whatever else became of the column. */
export const isOurHeading = (heading: string): boolean => /\(scrutineer\)\s*$/i.test(heading);

/** A column that a kind of register can have. */
interface Kind {
  readonly key: BesideKey;
  /** The column of the working sheet that it shows. */
  readonly from: string;
  /** The field in whose words the council speaks of it. */
  readonly field: FieldName;
  readonly shown: (word: string, register: RatedRegister) => string;
  readonly markings: (register: RatedRegister) => readonly Marking[];
}

const RATING: Kind = {
  key: "Rating",
  from: "Rating",
  field: "status",
  shown: (word, { scale }) => markedRating(scale, word),
  markings: ({ scale }) => ratingMarkings(scale),
};

const TREND: Kind = {
  key: "Trend",
  from: "Trend",
  field: "trend",
  shown: (word) => {
    const trend = TREND_WORDS.find((one) => one === word);
    return trend === undefined ? word : trendText(trend);
  },
  markings: () => [],
};

/** The kinds of registers to which something is said of each row that their own columns do not say already. */
const KINDS: Partial<Readonly<Record<RatedRegister["kind"], readonly Kind[]>>> = {
  indicators: [RATING, TREND],
  budget: [RATING],
  savings: [RATING],
};

/** What can stand beside a register of a kind; nothing where its items are not rated, or are rated by what officers type. */
export const keysFor = (kind: RatedRegister["kind"]): readonly BesideKey[] => (KINDS[kind] ?? []).map(({ key }) => key);

/** The columns of ours that can stand beside a register; none where nothing is rated in it, or it lists its items across. */
export function besideColumns(register: RatedRegister, live: Live): readonly BesideColumn[] {
  const working = live.working(register);
  const kinds = KINDS[register.kind] ?? [];
  const { layout } = register.register;
  if (working === null || layout.orientation === "columns") return [];
  return kinds.map((kind) => columnOf(kind, { register, live, working, layout }));
}

interface Asked {
  readonly register: RatedRegister;
  readonly live: Live;
  readonly working: Working;
  readonly layout: Layout;
}

function columnOf(kind: Kind, asked: Asked): BesideColumn {
  const { register, live, layout } = asked;
  const rows = rowsOf(kind, asked);
  const isTable = layout.table !== null;
  // Excel: makes one formula of those in a table's column (office-js issues 2093, 5909), so that fixed words have to be part of it.
  const patterned = rows.flatMap(({ row, text, pattern }) =>
    pattern === null && !isTable ? [] : [{ row, pattern: pattern ?? quoted(text) }],
  );
  const isFixed = rows.every(({ pattern }) => pattern === null);
  const one = isFixed ? null : onePattern(patterned, tellingColumns(layout, live), isTable ? LONGEST : MOST_READ);
  return {
    key: kind.key,
    heading: headingOf(kind, layout, live),
    markings: kind.markings(register),
    cells: rows.map((row) => cellOf(row, one, isTable)).toSorted((a, b) => a.row - b.row),
    isOne: isFixed || one !== null,
    isTold: rows.some(({ pattern }) => pattern === null || !/^"[^"]*"$/.test(pattern)),
  };
}

function cellOf({ row, text, pattern, title, guard }: RowOf, one: string | null, isTable: boolean): BesideCell {
  if (pattern === null && (one === null || !isTable)) return { row, text, formula: null };
  const said = one ?? (pattern === null ? quoted(text) : guard(pattern));
  const formula = `=IFERROR(IF(${title}="","",${said}),"")`;
  return { row, text, formula: formula.replaceAll(ROW, String(row + 1)) };
}

/** Excel: a formula has at most 8,192 characters ("Excel specifications and limits", support.microsoft.com). */
const LONGEST = 7_500;

/** A formula that is longer than this is read by nobody: then each row has its own. */
const MOST_READ = 1_500;

interface RowOf {
  readonly row: number;
  readonly text: string;
  readonly pattern: string | null;
  /** The cell of the item's title, as a formula beside it refers to it. */
  readonly title: string;
  /** A formula that is for this item alone. */
  readonly guard: (pattern: string) => string;
}

/** What is said of each item, and where: in a list with a row for each period, in the row of the period that is rated. */
function rowsOf(kind: Kind, { register, live, working: { model }, layout }: Asked): readonly RowOf[] {
  const at = model.columns.findIndex(({ heading }) => heading === kind.from);
  const shown = (word: string): string => kind.shown(word, register);
  const isLong = layout.fields.some(({ field }) => field === "period");
  return itemsOf(register).flatMap(({ item, valueRow }, index): readonly RowOf[] => {
    const cells = model.rows[index];
    const row = isLong ? valueRow : item.row;
    if (cells === undefined || at < 0 || row === null) return [];
    const own = rowPattern(kind.from, { model, cells, title: item.place, row }, shown);
    const pattern = own !== null && isLong ? whileTheyStand(own, layout, live) : own;
    const fits = pattern !== null && pattern.length <= LONGEST;
    const text = shown(String(cells[at]?.value ?? ""));
    const { ref, place } = item;
    const known = ref === null || ref.words === "" ? place : ref.place;
    const guard = (one: string): string => onlyFor(ownReference(known, row), live.cell(known).value, one);
    return [{ row, text, pattern: fits ? pattern : null, title: ownReference(place, row), guard }];
  });
}

/**
 * A formula that rests on other rows of a list with a row for each period: it holds while these are of the item and period that they were of, and
 * asks for a refresh where the list was sorted.
 */
function whileTheyStand(pattern: string, { fields, sheet }: Layout, live: Live): string {
  const told = fields.filter(({ field }) => ["ref", "title", "period"].includes(field));
  const others = new Set([...pattern.matchAll(/\$[A-Z]+\$(\d+)/g)].map(([, row]) => Number(row) - 1));
  return [...others].reduceRight(
    (inner, row) =>
      told.reduceRight((rest, { column }) => {
        const place = { sheet, row, column };
        return onlyFor(ownReference(place, -1), live.cell(place).value, rest);
      }, inner),
    pattern,
  );
}

interface Placed {
  readonly item: ItemBase;
  /** The row of the value that is rated; null where there is none. */
  readonly valueRow: number | null;
}

function itemsOf(register: RatedRegister): readonly Placed[] {
  switch (register.kind) {
    case "indicators":
      return register.rated.map(({ item, value }) => ({ item, valueRow: value?.place.row ?? null }));
    case "budget":
    case "savings":
      return register.rated.map(({ item }) => ({ item, valueRow: null }));
    default:
      return [];
  }
}

/** By what the rows of a register are told apart, what they are rated by first, then what names them. */
function tellingColumns({ fields, sheet }: Layout, live: Live): readonly TellingColumn[] {
  const TOLD: readonly FieldName[] = ["polarity", "frequency", "tolerance", "unit", "ref", "title"];
  return TOLD.flatMap((wanted) =>
    fields.flatMap(({ field, column }): readonly TellingColumn[] => {
      if (field !== wanted) return [];
      const valueAt = (row: number) => live.cell({ sheet, row, column }).value;
      const reference = ownReference({ sheet, row: -1, column }, -1);
      return [{ reference, valueAt, always: field === "polarity", names: field === "ref" || field === "title" }];
    }),
  );
}

const LONGEST_HEADING = 30;

/** `RAG Q1 21/22 (Scrutineer)`: as the council calls such a column, else in plain words; of indicators with the period that it speaks for. */
function headingOf({ key, field }: Kind, layout: Layout, { period }: Live): string {
  const own = layout.fields.findLast((one) => one.field === field);
  const words = own ? withoutPeriod(own.heading, own.periodWords) : "";
  const called = words === "" || words.length > LONGEST_HEADING ? key : words;
  const when = layout.kind === "indicators" ? [formatPeriod(period)] : [];
  return [called, ...when, OUR_MARK].join(" ");
}

const withoutPeriod = (heading: string, words: string | null): string =>
  (words === null ? heading : heading.replace(words, ""))
    .replace(/\s+/g, " ")
    .replace(/^[\s:,(–-]+|[\s:,(–-]+$|\(\s*\)/g, "")
    .replace(/\s+(at|for|in|of)$/i, "");
