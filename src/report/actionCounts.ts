import type { RatedAction } from "../domain/register/rated.ts";
import type { Countable } from "./count.ts";

/** Actions as counting sees them. */
export const countable = (actions: readonly RatedAction[]): readonly Countable[] =>
  actions.map(({ item, rating, live, onTarget }) => ({ rating, live, onTarget, place: item.place }));

/** A period for which the workbook keeps no results: everything counts nothing. */
export const NO_RESULTS: readonly Countable[] = [];
