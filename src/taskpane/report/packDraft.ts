import type { PackState } from "../../actions/packStates.ts";
import { FROM_PANE } from "../../actions/saveSettings.ts";
import { tableListText } from "../../domain/rules/readWording.ts";
import { type Setting, settingKey } from "../../domain/rules/setting.ts";

/** A table of a pack as a person sees it: whether it is ticked. */
export interface PackRow {
  readonly id: string;
  readonly on: boolean;
}

/** What a person has changed of a pack and its tables and not yet kept. */
export interface PackDraft {
  /** Its tables in order, those that are not ticked included; null as long as they are as they stand. */
  readonly rows: readonly PackRow[] | null;
  /** Titles, sheet names, headings and decimals, by their keys. */
  readonly words: ReadonlyMap<string, Setting>;
}

/** The draft that changes nothing. */
export const NO_DRAFT: PackDraft = { rows: null, words: new Map() };

/** The tables of a pack as they stand: those that it has, then those that were switched off. */
const standing = ({ tables, off }: PackState): readonly PackRow[] => [
  ...tables.map((id) => ({ id, on: true })),
  ...off.map((id) => ({ id, on: false })),
];

/** The tables of a pack as they are in a draft. */
export const rowsOf = (draft: PackDraft, pack: PackState): readonly PackRow[] => draft.rows ?? standing(pack);

/** The ids of the tables that are ticked, in order. */
export const tickedIds = (draft: PackDraft, pack: PackState): readonly string[] =>
  rowsOf(draft, pack).flatMap(({ id, on }) => (on ? [id] : []));

/** A draft with a table ticked or not; a table that the pack does not have is added at its end. */
export function withTick(draft: PackDraft, pack: PackState, id: string, on: boolean): PackDraft {
  const rows = rowsOf(draft, pack);
  const known = rows.some((row) => row.id === id);
  return withRows(draft, pack, known ? rows.map((row) => (row.id === id ? { id, on } : row)) : [...rows, { id, on }]);
}

/** A draft with a table one place further up (-1) or down (1); at the end it stays where it is. */
export function withMove(draft: PackDraft, pack: PackState, id: string, by: -1 | 1): PackDraft {
  const rows = rowsOf(draft, pack);
  const at = rows.findIndex((row) => row.id === id);
  const [row, other] = [rows[at], rows[at + by]];
  if (!row || !other) return draft;
  return withRows(draft, pack, rows.with(at, other).with(at + by, row));
}

/** A draft that comes to what stands changes nothing. */
function withRows(draft: PackDraft, pack: PackState, rows: readonly PackRow[]): PackDraft {
  const ids = (some: readonly PackRow[]): string => some.flatMap(({ id, on }) => (on ? [id] : [])).join();
  const same = ids(rows) === ids(standing(pack)) && rows.length === standing(pack).length;
  const inOrder = rows.every(({ id }, index) => id === standing(pack)[index]?.id);
  return { ...draft, rows: same && inOrder ? null : rows };
}

/** A draft with a title, heading and the like changed; `stands` is the setting as it is, null where there is none. */
export function withWords(draft: PackDraft, setting: Setting, stands: Setting | null): PackDraft {
  const words = new Map(draft.words);
  const same = String(stands?.value ?? "") === String(setting.value);
  if (same) words.delete(settingKey(setting));
  else words.set(settingKey(setting), setting);
  return { ...draft, words };
}

/** Whether a draft changes which tables are made, or in which order. */
export const changesTables = (draft: PackDraft, pack: PackState): boolean =>
  tickedIds(draft, pack).join() !== pack.tables.join();

/** The settings that keep a draft in the workbook. */
export const draftSettings = (draft: PackDraft, pack: PackState): readonly Setting[] => [
  ...(changesTables(draft, pack) ? [packSetting(pack.id, tickedIds(draft, pack))] : []),
  ...draft.words.values(),
];

/** The setting that says which tables a pack has. */
export const packSetting = (item: string, tables: readonly string[]): Setting => ({
  ...{ section: "packs", item, name: "tables", value: tableListText(tables) },
  ...{ format: "General", from: FROM_PANE },
});
