import type { NarrativeField, NarrativeItem } from "../../domain/narrative/narrativeItem.ts";

/** What stands beside an item in the list: why it needs words, and how far it is. */
export function standingWords({ needs, wanting, fields }: NarrativeItem): string {
  const isOld = fields.some(({ oldFor }) => oldFor !== null);
  const says = fields.some(({ words }) => words !== "");
  const state = isOld ? "words older than the figure" : says ? "has words" : wanting ? "no words yet" : "";
  return [...needs, state].filter((one) => one !== "").join(" · ");
}

/** An item's figure with its rating, or with why it needs words: `14, Red and worsening`, `Green, due 31/03/21, Overdue`. */
export function figureWords({ figure, rating, needs }: NarrativeItem): string {
  const more = needs.length > 0 ? needs : figure.startsWith(rating) ? [] : [rating];
  return [figure, ...more].join(", ");
}

/** Where a field's words come from; empty where there are none. */
export function fromWords({ typed, words, kind }: NarrativeField): string {
  if (typed) return words === "" ? "Left empty on purpose." : "Written here or on a sheet.";
  if (kind === "Rating") return "Only with a reason, which readers see in the note under the table.";
  return words === "" ? "" : "From the register.";
}

/** The hint of a field that takes something in a form of its own. */
export const HINTS: Readonly<Partial<Record<NarrativeField["kind"], string>>> = {
  "Revised date": "As 31/12/2021. It is proposed; the agreed date stays beside it.",
};

/** Items whose title, reference or register holds what a person is looking for; all where nothing is looked for. */
export function lookedFor(items: readonly NarrativeItem[], text: string): readonly NarrativeItem[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === "") return items;
  return items.filter(({ named: { ref, title } }) => `${ref} ${title}`.toLowerCase().includes(wanted));
}
