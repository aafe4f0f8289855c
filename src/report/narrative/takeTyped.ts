import type { StandingTable } from "../../grid/layOut.ts";
import { hashOf } from "../../domain/narrative/hashOf.ts";
import type { NamedItem } from "../../domain/narrative/namedItems.ts";
import { type NarrativeEntry, plainWords, type ShownAt } from "../../domain/narrative/narrativeEntry.ts";
import { keyOf, type NarrativeKind, partsOfKey } from "../../domain/narrative/narrativeKey.ts";
import { cellParts } from "./cellParts.ts";
import { matchRows } from "./matchRows.ts";
import { isNarrativeFormula } from "./narrativeCell.ts";
import { type HeldCell, type SummaryRow, summaryRows } from "./summaryRows.ts";
import { typedDate } from "../../domain/narrative/typedDate.ts";

/** What a workbook says besides. */
interface Workbook {
  /** Of all registers. */
  readonly items: readonly NamedItem[];
  readonly date1904: boolean;
}

/** An entry with a cell of the table that shows it. */
interface Shown {
  readonly entry: NarrativeEntry;
  readonly at: ShownAt;
}

/**
 * Takes back what people typed in the summaries since they were last written: a cell that no longer says what was shown, nor looks it up. An
 * emptied cell is a choice, too. Rows are found again by their titles and cells, wherever they stand. What was typed beside an item that the table did
 * not show then is that item's, also where a row follows an order and shows it by now; beside no item that is known it is kept without a key.
 * @param tables the summaries as they stand, by their ids
 */
export function takeTyped(
  entries: readonly NarrativeEntry[],
  tables: ReadonlyMap<string, StandingTable>,
  workbook: Workbook,
): readonly NarrativeEntry[] {
  const ids = new Set(entries.flatMap(({ shownAt }) => shownAt.map(({ table }) => table)));
  return [...ids].reduce((all, id) => {
    const standing = tables.get(id);
    return standing?.grid ? takenFrom(all, id, standing, workbook) : all;
  }, entries);
}

function takenFrom(
  entries: readonly NarrativeEntry[],
  table: string,
  standing: StandingTable,
  { items, date1904 }: Workbook,
): readonly NarrativeEntry[] {
  const shown = entries.flatMap((entry) =>
    entry.shownAt.flatMap((at): readonly Shown[] => (at.table === table ? [{ entry, at }] : [])),
  );
  const rows = summaryRows(standing, new Set(shown.map(({ at }) => at.heading)), date1904);
  const left = groupedByRow(shown);
  const found = matchRows(
    left.map(({ title, row }) => ({ title, row })),
    rows,
  );
  const typed = left.flatMap(({ cells }, index) => {
    const row = rows[found[index] ?? -1];
    return row ? besideWhatItShows(typedIn(cells, row), row, { shown, items }) : [];
  });
  const matched = new Set(found);
  const strays = rows.flatMap((row, index) => (matched.has(index) ? [] : strayIn(row, shown, items)));
  return withTyped(entries, table, [...typed, ...strays]);
}

/** What was shown, by the rows that it was shown in. */
function groupedByRow(
  shown: readonly Shown[],
): readonly (Pick<ShownAt, "title" | "row"> & { readonly cells: readonly Shown[] })[] {
  const rows = new Map<string, { title: string; row: readonly string[]; item: string; cells: Shown[] }>();
  for (const one of shown) {
    const { register = "", item = "" } = partsOfKey(one.entry.key) ?? {};
    const id = `${register}|${item}`;
    const known = rows.get(id) ?? { title: one.at.title, row: one.at.row, item: id, cells: [] };
    known.cells.push(one);
    rows.set(id, known);
  }
  return [...rows.values()];
}

/** Something that was typed: the key it is kept under, and what the cell says now. */
interface Typed {
  readonly key: string;
  readonly title: string;
  readonly insteadOf?: string;
  readonly value: NarrativeEntry["value"];
  readonly format: string;
}

const kindOf = ({ entry }: Shown): NarrativeKind => partsOfKey(entry.key)?.kind ?? "Commentary";

function typedIn(cells: readonly Shown[], row: SummaryRow): readonly Typed[] {
  const headings = new Set(cells.map(({ at }) => at.heading));
  return [...headings].flatMap((heading) => {
    const own = cells.filter(({ at }) => at.heading === heading);
    const held = row.holds.get(heading);
    if (held === undefined || looksUp(held)) return [];
    const parts = partsIn(held, own.map(kindOf));
    return own.flatMap((one): readonly Typed[] => {
      const said = parts.get(kindOf(one)) ?? { value: "", format: "General" };
      const words = plainWords(said.value);
      const same = hashOf(words) === one.at.said || words === plainWords(one.entry.value);
      return same ? [] : [{ key: one.entry.key, title: one.entry.title, ...said }];
    });
  });
}

/**
 * What was typed in a row that shows whichever item has its place in an order is kept with the item that it shows now, as a reader takes it; not with
 * the one that stood there when the summary was written.
 */
function besideWhatItShows(
  typed: readonly Typed[],
  row: SummaryRow,
  { shown, items }: { readonly shown: readonly Shown[]; readonly items: readonly NamedItem[] },
): readonly Typed[] {
  const now = row.follows && typed.length > 0 ? itemIn(row, shown, items) : null;
  if (now === null) return typed;
  return typed.flatMap((one): readonly Typed[] => {
    const of = partsOfKey(one.key);
    const key = of && keyOf({ ...of, register: now.register, item: now.item });
    if (key === null || key === one.key) return [one];
    const kept = shown.find(({ entry }) => entry.key === key)?.entry.value;
    const same = kept !== undefined && plainWords(kept) === plainWords(one.value);
    return same ? [] : [{ ...one, key, title: now.title, insteadOf: one.title }];
  });
}

const looksUp = ({ formula }: HeldCell): boolean => formula !== null && isNarrativeFormula(formula);

/** What a cell says of each thing that it holds. */
function partsIn(
  held: HeldCell,
  kinds: readonly NarrativeKind[],
): ReadonlyMap<NarrativeKind, Pick<Typed, "value" | "format">> {
  const [only] = kinds;
  if (kinds.length === 1 && only !== undefined)
    return new Map([[only, only === "Revised date" ? typedDate(held) : { value: said(held), format: "General" }]]);
  const parts = cellParts(plainWords(held.value), kinds);
  return new Map([...parts].map(([kind, value]) => [kind, { value, format: "General" }]));
}

const said = ({ value }: HeldCell): string => plainWords(value);

/** What was typed in a row that shows an item which was not there when the summary was written. */
function strayIn(row: SummaryRow, shown: readonly Shown[], items: readonly NamedItem[]): readonly Typed[] {
  const columns = new Map<string, Set<NarrativeKind>>();
  for (const one of shown) columns.set(one.at.heading, (columns.get(one.at.heading) ?? new Set()).add(kindOf(one)));
  const known = new Set(shown.map(({ at }) => at.said));
  return [...columns].flatMap(([heading, kinds]) => {
    const held = row.holds.get(heading);
    if (held === undefined || looksUp(held) || plainWords(held.value) === "") return [];
    const [first] = shown;
    return [...partsIn(held, [...kinds])].flatMap(([kind, { value, format }]): readonly Typed[] => {
      const words = plainWords(value);
      if (words === "" || known.has(hashOf(words)) || first === undefined) return [];
      const item = itemIn(row, shown, items);
      const period = partsOfKey(first.entry.key)?.period ?? "";
      const key = item === null ? "" : keyOf({ register: item.register, item: item.item, period, kind });
      return [{ key, title: item?.title ?? row.words.find((one) => one !== "") ?? "", value, format }];
    });
  });
}

/** The one item that a row names, first among those of the registers that the table shows; null when none or several are. */
function itemIn(row: SummaryRow, shown: readonly Shown[], items: readonly NamedItem[]): NamedItem | null {
  const registers = new Set(shown.map(({ entry }) => partsOfKey(entry.key)?.register ?? ""));
  const named = items.filter(({ title }) => title !== "" && row.words.includes(title.trim()));
  const near = named.filter(({ register }) => registers.has(register));
  const [only, ...more] = near.length > 0 ? near : named;
  return only !== undefined && more.length === 0 ? only : null;
}

/** The entries with what was typed. The summary's mark moves on with it, so that it is taken once. */
function withTyped(
  entries: readonly NarrativeEntry[],
  table: string,
  typed: readonly Typed[],
): readonly NarrativeEntry[] {
  const byKey = new Map(typed.map((one) => [one.key, one]));
  const known = new Set(entries.map(({ key }) => key));
  const texts = new Set(entries.filter(({ key }) => key === "").map(({ value }) => plainWords(value)));
  const changed = entries.map((entry) => {
    const one = entry.key === "" ? undefined : byKey.get(entry.key);
    if (one === undefined) return entry;
    const now = hashOf(plainWords(one.value));
    const shownAt = entry.shownAt.map((at) => (at.table === table ? { ...at, said: now } : at));
    const beside = one.insteadOf === undefined ? {} : { insteadOf: one.insteadOf };
    return { ...entry, value: one.value, format: one.format, typed: true, writtenFor: "", shownAt, ...beside };
  });
  const others = typed.filter(({ key, value }) => (key === "" ? !texts.has(plainWords(value)) : !known.has(key)));
  return [...changed, ...others.map((one) => ({ ...one, typed: true, writtenFor: "", shownAt: [], place: null }))];
}
