import { readDate } from "../reading/date.ts";
import { revisionsOf } from "../register/revisions.ts";
import type { Action, Dated, ItemBase, Told } from "../register/item.ts";
import type { RatedIndicator } from "../register/rated.ts";
import type { RatedRegister } from "../register/ratedRegister.ts";
import type { DatedPeriod } from "../period.ts";
import type { Finding } from "../finding.ts";
import { formatDay } from "../serialDate.ts";
import { namedItems, placeKey } from "./namedItems.ts";
import type { NarrativeEntry } from "./narrativeEntry.ts";
import { narrativeKey, type NarrativeKind } from "./narrativeKey.ts";
import { overrideFindings } from "./overrideFindings.ts";
import { readOverride } from "./readOverride.ts";

/** What a person wrote for an item in the period; null when nothing. An empty text is a choice, too. */
type Said = (item: ItemBase, kind: NarrativeKind) => NarrativeEntry | null;

/**
 * A rated register with what people wrote of its items in the period in the place of the register's own words: commentary, reason, impact, a date
 * proposed beside the agreed one, and another rating with its reason. What nobody wrote is as the register has it.
 */
export function withNarrative(
  register: RatedRegister,
  typed: ReadonlyMap<string, NarrativeEntry>,
  period: DatedPeriod,
): RatedRegister {
  if (typed.size === 0) return register;
  const named = new Map(namedItems(register.register).map((one) => [placeKey(one.place), one]));
  const said: Said = ({ place }, kind) => {
    const found = named.get(placeKey(place));
    return found ? (typed.get(narrativeKey({ ...found, kind }, period)) ?? null) : null;
  };
  switch (register.kind) {
    case "indicators": {
      const rated = register.rated.map((one) =>
        overridden({ ...one, item: commented(one.item, said) }, register, said),
      );
      return { ...register, rated, findings: findingsOf(register, rated, said) };
    }
    case "actions":
      return { ...register, rated: register.rated.map((one) => ({ ...one, item: delayed(one.item, said) })) };
    case "risks":
      return { ...register, rated: register.rated.map((one) => ({ ...one, item: commented(one.item, said) })) };
    case "entries":
      return { ...register, rated: register.rated.map((item) => commented(item, said)) };
    default:
      return register;
  }
}

const commented = <T extends ItemBase>(item: T, said: Said): T => ({
  ...item,
  narrative: told(said(item, "Commentary"), item) ?? item.narrative,
});

function delayed(item: Action, said: Said): Action {
  const revised = dated(said(item, "Revised date"), item);
  const own = commented(item, said);
  const both = {
    reason: told(said(item, "Reason"), item) ?? item.reason,
    impact: told(said(item, "Impact"), item) ?? item.impact,
  };
  if (revised === null) return { ...own, ...both };
  if (revised.words === "") return { ...own, ...both, revised, revisions: [] };
  // A date that was moved before keeps what it was moved to: every revision is counted.
  const later = revisionsOf({ due: item.due, revised }, [revised]).slice(-1);
  const isNew = later.some(({ day }) => item.revisions.at(-1)?.day !== day);
  return { ...own, ...both, revised, revisions: isNew ? [...item.revisions, ...later] : item.revisions };
}

const told = (entry: NarrativeEntry | null, item: ItemBase): Told | null =>
  entry && { words: String(entry.value), place: entry.place ?? item.place };

function dated(entry: NarrativeEntry | null, item: ItemBase): Dated | null {
  if (entry === null) return null;
  const { value, format } = entry;
  const words = typeof value === "number" ? formatDay(value) : String(value);
  return { words, place: entry.place ?? item.place, reading: readDate({ value, text: words, format }) };
}

/** The rating that a person gives with a reason stands for the rule's and for the reported one; both stay known. */
function overridden(one: RatedIndicator, { scale }: RatedRegister, said: Said): RatedIndicator {
  const entry = said(one.item, "Rating");
  const override = entry && readOverride(String(entry.value), scale);
  if (override === null) return one;
  const { rating, reason } = override;
  const why = `set to ${rating}, since: ${reason}. The rule gives ${one.calculated}: ${one.why}`;
  return { ...one, rating, why, override };
}

/** A reported rating that differs from the rule's is no trouble where a person has said which rating stands, and why. */
function findingsOf(register: RatedRegister, rated: readonly RatedIndicator[], said: Said): readonly Finding[] {
  const settled = new Set(
    rated.flatMap(({ override, item }) => (override && item.status ? placeKey(item.status.place) : [])),
  );
  const left = register.findings.filter(
    ({ code, place }) => !["rating-disagrees", "reason-unused"].includes(code) || !settled.has(placeKey(place)),
  );
  const unread = rated.flatMap(({ item, override }) => {
    const entry = said(item, "Rating");
    return entry && override === null ? overrideFindings(entry, item, register.scale) : [];
  });
  return [...left, ...unread];
}
