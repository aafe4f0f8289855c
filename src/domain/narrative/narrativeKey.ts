import { formatPeriod } from "../formatPeriod.ts";
import type { DatedPeriod } from "../period.ts";
import { hashOf } from "./hashOf.ts";

/** What can be said of an item: `Rating` is another rating with its reason, `Amber: the supplier's data came late`. */
export const NARRATIVE_KINDS = ["Commentary", "Reason", "Impact", "Revised date", "Rating"] as const;

/** One of the things that can be said of an item. */
export type NarrativeKind = (typeof NARRATIVE_KINDS)[number];

/** What a narrative belongs to: an item of a register, and what it says of it. */
export interface NarrativeOf {
  /** The register's name. */
  readonly register: string;
  /** What the item is known by in its register, as `uniqueKeys` gives it. */
  readonly item: string;
  readonly kind: NarrativeKind;
}

/** A key in its parts. */
export interface KeyParts {
  readonly register: string;
  readonly item: string;
  /** As `formatPeriod` writes it. */
  readonly period: string;
  readonly kind: NarrativeKind;
}

const SEPARATOR = " | ";
const isKind = (words: string): words is NarrativeKind => NARRATIVE_KINDS.some((kind) => kind === words);

/**
 * What a narrative is known by, wherever it is shown: `SP Outcomes | SP11 | Q1 21/22 | Commentary`.
 * Excel: MATCH finds no text above 255 characters ("MATCH function"), so that long names and titles are cut, with a hash of the whole.
 */
export const narrativeKey = ({ register, item, kind }: NarrativeOf, period: DatedPeriod): string =>
  [itemKey({ register, item }, period), kind].join(SEPARATOR);

/** The key of parts. */
export const keyOf = ({ register, item, period, kind }: KeyParts): string =>
  [short(register, 50), short(item, 120), period, kind].join(SEPARATOR);

/** What the keys of all that is said of an item in a period begin with: `SP Outcomes | SP11 | Q1 21/22`. */
export const itemKey = ({ register, item }: Omit<NarrativeOf, "kind">, period: DatedPeriod): string =>
  [short(register, 50), short(item, 120), formatPeriod(period)].join(SEPARATOR);

/** Whether a part of a key stands for a name or title, which it may hold cut. */
export const stands = (part: string, longest: "register" | "item", whole: string): boolean =>
  part.toLowerCase() === short(whole, longest === "register" ? 50 : 120).toLowerCase();

const short = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 10)}… ${hashOf(text)}`;

/** A key in its parts; null when it is none. One of the first format, `red-red | SP11 | Q1 21/22`, is of a commentary, and names a table for the register. */
export function partsOfKey(key: string): KeyParts | null {
  const parts = key.split(SEPARATOR);
  const last = parts.at(-1) ?? "";
  const whole = isKind(last) ? parts : [...parts, "Commentary" as const];
  const kind = whole.at(-1) ?? "";
  if (whole.length < 4 || !isKind(kind)) return null;
  return {
    register: whole[0] ?? "",
    item: whole.slice(1, -2).join(SEPARATOR),
    period: whole.at(-2) ?? "",
    kind,
  };
}
