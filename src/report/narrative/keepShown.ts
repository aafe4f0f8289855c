import type { TableModel, WrittenPart } from "../../grid/table.ts";
import { hashOf } from "../../domain/narrative/hashOf.ts";
import { type NarrativeEntry, plainWords, type ShownAt } from "../../domain/narrative/narrativeEntry.ts";
import type { NarrativeRow } from "./narrativeTable.ts";
import { shownAtOf } from "./summaryRows.ts";

/** What a register says itself: as it is kept, and the formula, without its `=`, that gives it; null where none does. */
export interface OwnWords extends Pick<NarrativeEntry, "value" | "format"> {
  readonly own: string | null;
}

/** A part of a summary's cells with where it stands. */
interface ShownPart {
  readonly part: WrittenPart;
  readonly at: ShownAt;
}

/**
 * The narrative after a report: what it had, in its order, with what the tables made now show; then what is shown for the first time. What belongs to
 * a table that was not made this time stays as it is: that table may stand in the workbook all the same. A row never moves, so that what refers to its
 * cell stays right.
 * @param ownWords what registers say themselves; what nobody typed and no table shows any more follows them, as working sheets look it up
 */
export function keepShown(
  entries: readonly NarrativeEntry[],
  tables: readonly TableModel[],
  ownWords: (key: string) => OwnWords | null = () => null,
): readonly NarrativeRow[] {
  const shown = new Map<string, ShownPart[]>();
  for (const { part, at } of tables.flatMap(partsIn))
    shown.set(part.key, [...(shown.get(part.key) ?? []), { part, at }]);
  const made = new Set(tables.map(({ id }) => id));
  const seen = new Set<string>();
  const kept = entries.flatMap((entry) => {
    // Of two rows with one key the first counts; the other stays as a person left it.
    const parts = seen.has(entry.key) ? [] : (shown.get(entry.key) ?? []);
    if (entry.key !== "") seen.add(entry.key);
    const elsewhere = entry.shownAt.filter(({ table }) => !made.has(table));
    const own = parts.length + elsewhere.length === 0 && !entry.typed ? ownWords(entry.key) : null;
    return [own === null ? after({ ...entry, shownAt: elsewhere }, parts) : { ...entry, shownAt: [], ...own }];
  });
  const known = new Set(entries.map(({ key }) => key));
  const others = [...shown].filter(([key]) => !known.has(key)).flatMap(([key, parts]) => firstTime(key, parts));
  return [...kept, ...others];
}

function after(entry: NarrativeEntry, parts: readonly ShownPart[]): NarrativeRow {
  const [first] = parts;
  if (first === undefined) return { ...entry, own: null };
  const { value, format, title, figure, own } = first.part;
  const same = plainWords(value) === plainWords(entry.value);
  return {
    ...entry,
    ...{ title, value, format, own },
    writtenFor: same && entry.writtenFor !== "" ? entry.writtenFor : figure,
    shownAt: [...entry.shownAt, ...parts.map(({ at }) => at)],
  };
}

function firstTime(key: string, parts: readonly ShownPart[]): readonly NarrativeRow[] {
  const [first] = parts;
  if (first === undefined) return [];
  const { value, format, title } = first.part;
  const entry = { key, title, value, format, typed: false, writtenFor: "", shownAt: [], place: null };
  return [after(entry, parts)];
}

const partsIn = (table: TableModel): readonly ShownPart[] =>
  table.rows.flatMap((row) =>
    row.flatMap(({ written, value }, column) =>
      written.map((part) => {
        const said = hashOf(plainWords(written.length === 1 ? value : part.value));
        return { part, at: shownAtOf(table, row, column, part.title.trim(), said) };
      }),
    ),
  );
