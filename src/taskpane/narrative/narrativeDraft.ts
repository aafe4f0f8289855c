import type { NarrativeChange } from "../../actions/writeNarrative.ts";
import { narrativeFault } from "../../domain/narrative/narrativeFault.ts";
import type { NarrativeField, NarrativeItem } from "../../domain/narrative/narrativeItem.ts";
import type { NarrativeKind } from "../../domain/narrative/narrativeKey.ts";
import { readOverride } from "../../domain/narrative/readOverride.ts";

/** What a person has typed of one thing and not yet saved. */
export interface FieldDraft {
  /** The words; of another rating its reason. */
  readonly words: string;
  /** The rating that is chosen; empty for the rule's, and where no rating is asked for. */
  readonly rating: string;
  /** What was said when the person began. */
  readonly seen: string;
}

/** What a person has typed of an item and not yet saved; what is not here is as it stands. */
export type NarrativeDraft = ReadonlyMap<NarrativeKind, FieldDraft>;

/** Nothing typed. */
export const NO_WORDS: NarrativeDraft = new Map();

/** What a field of the form shows: what was typed, else what stands. */
export function fieldDraft(item: NarrativeItem, field: NarrativeField, draft: NarrativeDraft): FieldDraft {
  const { kind, words } = field;
  const typed = draft.get(kind);
  if (typed !== undefined) return typed;
  if (kind !== "Rating") return { words, rating: "", seen: words };
  const override = readOverride(words, item.scale);
  return { words: override?.reason ?? "", rating: override?.rating ?? "", seen: words };
}

/** What is to be said of a thing; null: the register's own words, of a rating the rule's. */
export const saidBy = (kind: NarrativeKind, { words, rating }: FieldDraft): string | null => {
  if (kind !== "Rating") return words.trim();
  return rating === "" ? null : `${rating}: ${words.trim()}`;
};

/** What a draft would change, in the order of the fields. */
export const changesOf = (item: NarrativeItem, draft: NarrativeDraft): readonly NarrativeChange[] =>
  item.fields.flatMap((field): readonly NarrativeChange[] => {
    const typed = draft.get(field.kind);
    if (typed === undefined) return [];
    const said = saidBy(field.kind, typed);
    const same = said === null ? !field.typed : said === field.words;
    return same ? [] : [{ key: field.key, seen: field.words, said }];
  });

/** What is wrong with what was typed, by what it is; empty when nothing is. */
export const faultsIn = (item: NarrativeItem, draft: NarrativeDraft): ReadonlyMap<NarrativeKind, string> =>
  new Map(
    [...draft].flatMap(([kind, typed]) => {
      const said = saidBy(kind, typed);
      const fault = said === null ? null : narrativeFault(kind, said, item.scale);
      return fault === null ? [] : [[kind, fault] as const];
    }),
  );
