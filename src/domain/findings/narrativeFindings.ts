import type { Place } from "../../grid/area.ts";
import type { Finding } from "../finding.ts";
import { formatPeriod } from "../formatPeriod.ts";
import { figuresOf } from "../narrative/figureWords.ts";
import { isOld } from "../narrative/isOld.ts";
import { type NamedItem, namedItems, placeKey } from "../narrative/namedItems.ts";
import { type NarrativeEntry, plainWords } from "../narrative/narrativeEntry.ts";
import { narrativeKey, NARRATIVE_KINDS, type NarrativeKind } from "../narrative/narrativeKey.ts";
import type { DatedPeriod } from "../period.ts";
import type { ItemBase } from "../register/item.ts";
import type { RatedRegister } from "../register/ratedRegister.ts";
import { findingAt } from "./makeFinding.ts";

/**
 * What was typed beside a row that showed another item when its summary was written: it may have been meant for either.
 * @param entries by their keys
 */
export const besideFindings = (
  { register }: Pick<RatedRegister, "register">,
  entries: ReadonlyMap<string, NarrativeEntry>,
  period: DatedPeriod,
): readonly Finding[] =>
  namedItems(register).flatMap((named) =>
    NARRATIVE_KINDS.flatMap((kind) => {
      const entry = entries.get(narrativeKey({ ...named, kind }, period));
      return entry?.insteadOf === undefined ? [] : [beside(entry, entry.insteadOf, named, kind)];
    }),
  );

const beside = (entry: NarrativeEntry, before: string, { title, place }: NamedItem, kind: NarrativeKind): Finding =>
  findingAt(
    { place, words: plainWords(entry.value) },
    {
      code: "narrative-beside",
      message: `The ${kind.toLowerCase()} was typed in a row that showed "${before}" when the summary was last refreshed, and shows "${title}" now. It is kept with "${title}", beside which it stands.`,
      proposal: `If it was meant for "${before}", move it there in the summary or in Scrutineer narrative.`,
    },
  );

/**
 * What was said of items in the period before their figures changed: the words may speak of a figure that is no more. A word that has just been written,
 * and one that says nothing, is not old. A proposed date speaks of no figure.
 * @param entries by their keys
 */
export const narrativeFindings = (
  register: RatedRegister,
  entries: ReadonlyMap<string, NarrativeEntry>,
  period: DatedPeriod,
): readonly Finding[] => {
  const figures = figuresOf(register);
  const items = new Map<string, ItemBase>(register.register.items.map((item) => [placeKey(item.place), item]));
  return namedItems(register.register).flatMap((named) => {
    const figure = figures.get(placeKey(named.place));
    if (figure === undefined) return [];
    return NARRATIVE_KINDS.flatMap((kind): readonly Finding[] => {
      const entry = entries.get(narrativeKey({ ...named, kind }, period));
      const item = items.get(placeKey(named.place));
      if (entry === undefined || item === undefined) return [];
      return older(entry, figure, { kind, item, period });
    });
  });
};

interface Of {
  readonly kind: NarrativeKind;
  readonly item: ItemBase;
  readonly period: DatedPeriod;
}

function older(entry: NarrativeEntry, figure: string, { kind, item, period }: Of): readonly Finding[] {
  const own = item.narrative?.words ?? "";
  if (!isOld(entry, kind, figure, own)) return [];
  const words = entry.typed ? plainWords(entry.value) : own;
  const place: Place = (entry.typed ? entry.place : item.narrative?.place) ?? item.place;
  return [
    findingAt(
      { place, words },
      {
        code: "narrative-old",
        message: `The ${kind.toLowerCase()} on "${item.title}" for ${formatPeriod(period)} was written for ${entry.writtenFor}, and the register now says ${figure}. Readers may take it for an explanation of the new figure.`,
        proposal:
          "Write it anew. If it still holds, say so in the pane under Narrative, or empty the cell Written for in its row of Scrutineer narrative and refresh the summaries.",
      },
    ),
  ];
}
