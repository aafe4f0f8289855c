import type { DatedPeriod } from "../period.ts";
import type { RatingScale } from "../ratingScale.ts";
import type { RatedAction, RatedIndicator } from "../register/rated.ts";
import type { RatedRegister } from "../register/ratedRegister.ts";
import { formatDay } from "../serialDate.ts";
import { actionFigure, indicatorFigure } from "./figureWords.ts";
import { isOld } from "./isOld.ts";
import { type NamedItem, namedItems, placeKey } from "./namedItems.ts";
import { type NarrativeEntry, plainWords } from "./narrativeEntry.ts";
import { narrativeKey, type NarrativeKind } from "./narrativeKey.ts";
import { actionWords, indicatorWords, type OwnWords } from "./ownWords.ts";
import type { KeptDate } from "./typedDate.ts";

/** One of the things that can be said of an item, as it now stands. */
export interface NarrativeField {
  readonly kind: NarrativeKind;
  /** As `narrativeKey` gives it. */
  readonly key: string;
  /** What is said, a day as `31/12/21`; empty for nothing. */
  readonly words: string;
  /** Whether a person wrote it; otherwise it is the register's own. */
  readonly typed: boolean;
  /** What the register itself says. */
  readonly own: KeptDate;
  /** The figure that the words were written for, where that is another by now; else null. */
  readonly oldFor: string | null;
}

/** An item of which something can be said, with why it needs words and what is said so far. */
export interface NarrativeItem {
  readonly named: NamedItem;
  /** The figure that words are about, as `figuresOf` gives it. */
  readonly figure: string;
  /** The rating that stands where nobody gives another. */
  readonly rating: string;
  readonly scale: RatingScale;
  /** Why it needs words, `Red and worsening`, `Overdue`; empty where it does not. */
  readonly needs: readonly string[];
  /** Whether words are wanting: it needs some and has none, or those that it has are older than its figure. */
  readonly wanting: boolean;
  readonly fields: readonly NarrativeField[];
}

interface Kept {
  /** What people wrote and what was shown, by key. */
  readonly entries: ReadonlyMap<string, NarrativeEntry>;
  readonly period: DatedPeriod;
}

/**
 * The items of a register of which something can be said that a summary shows, indicators and actions, in its order.
 * @param register rated as it stands, without what people wrote
 */
export function narrativeItems(register: RatedRegister, kept: Kept): readonly NarrativeItem[] {
  const { scale } = register;
  const named = new Map(namedItems(register.register).map((one) => [placeKey(one.place), one]));
  const worst = scale.steps.at(-1)?.word ?? "Red";
  const itemOf = (one: RatedIndicator | RatedAction, told: Pick<NarrativeItem, "figure" | "needs">, own: OwnWords) => {
    const found = named.get(placeKey(one.item.place));
    return found ? [withFields({ named: found, scale, rating: one.rating, ...told }, own, kept)] : [];
  };
  if (register.kind === "indicators")
    return register.rated.flatMap((one) =>
      itemOf(one, { figure: indicatorFigure(one), needs: indicatorNeeds(one, worst) }, indicatorWords(one.item)),
    );
  if (register.kind === "actions")
    return register.rated.flatMap((one) =>
      itemOf(one, { figure: actionFigure(one), needs: actionNeeds(one, worst) }, actionWords(one.item)),
    );
  return [];
}

const indicatorNeeds = ({ rating, trend }: RatedIndicator, worst: string): readonly string[] =>
  rating === worst ? [trend === "Worsening" ? `${worst} and worsening` : worst] : [];

const actionNeeds = ({ live, rating, overdue }: RatedAction, worst: string): readonly string[] => [
  ...(live && rating === worst ? ["Off target"] : []),
  ...(overdue ? ["Overdue"] : []),
];

function withFields(
  item: Omit<NarrativeItem, "fields" | "wanting">,
  own: OwnWords,
  { entries, period }: Kept,
): NarrativeItem {
  const fields = own.map(([kind, words]): NarrativeField => {
    const key = narrativeKey({ ...item.named, kind }, period);
    const entry = entries.get(key) ?? null;
    const isOwn = entry?.typed !== true;
    const old = entry !== null && isOld(entry, kind, item.figure, wordsOf(words));
    return {
      kind,
      key,
      own: words,
      typed: !isOwn,
      words: wordsOf(isOwn ? words : entry),
      oldFor: old ? entry.writtenFor : null,
    };
  });
  const says = fields.some(({ kind, words }) => kind !== "Rating" && words !== "");
  const wanting = (item.needs.length > 0 && !says) || fields.some(({ oldFor }) => oldFor !== null);
  return { ...item, fields, wanting };
}

const wordsOf = ({ value }: Pick<NarrativeEntry, "value">): string =>
  typeof value === "number" ? formatDay(value) : plainWords(value);

/** Items in the order in which a person writes: those that want words, those that needed some and have them, and the others; each as they stood. */
export function byNeed(items: readonly NarrativeItem[]): readonly NarrativeItem[] {
  const rank = ({ wanting, needs }: NarrativeItem): number => (wanting ? 0 : needs.length > 0 ? 1 : 2);
  return items.toSorted((a, b) => rank(a) - rank(b));
}
