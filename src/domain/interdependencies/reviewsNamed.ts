import { plain } from "../reading/words.ts";
import { readNoValue } from "../reading/noValue.ts";
import type { Action } from "../register/item.ts";
import type { Named } from "./named.ts";

/** The reviews of a register as interdependencies name them, in its order. */
export const reviewsNamed = (items: readonly Action[]): readonly Named[] =>
  items.map(({ ref, title, scope }) => ({
    ref: ref === null || readNoValue(ref.words) !== null ? "" : ref.words,
    name: title,
    says: scope?.interdependencies?.words ?? "",
  }));

/** What a review is called in a list: its reference, else its name. */
export const calledShortly = ({ ref, name }: Pick<Named, "ref" | "name">): string => (plain(ref) === "" ? name : ref);
