import { type Area, intersection } from "./area.ts";
import { joinAreas } from "./joinAreas.ts";

/** Areas that are to get the same thing: a look, a number format. */
export interface Gathered<Thing> {
  readonly thing: Thing;
  readonly areas: readonly Area[];
}

interface Growing<Thing> extends Gathered<Thing> {
  readonly key: string;
  readonly areas: Area[];
}

/**
 * Gathers what is to be done to areas by what it is, and joins the areas of each. A later thing on the same cells still
 * comes after an earlier one, so that doing them in order has the same effect as before.
 * @param keyOf A text that is the same for two things exactly when they are the same.
 */
export function gatherAreas<Thing>(
  items: readonly Gathered<Thing>[],
  keyOf: (thing: Thing) => string,
): readonly Gathered<Thing>[] {
  const gathered: Growing<Thing>[] = [];
  for (const { thing, areas } of items) {
    if (areas.length === 0) continue;
    const key = keyOf(thing);
    const home = homeFor(gathered, key, areas);
    if (home) home.areas.push(...areas);
    else gathered.push({ thing, key, areas: [...areas] });
  }
  return gathered.map(({ thing, areas }) => ({ thing, areas: joinAreas(areas) }));
}

/** The latest group of the same thing that the areas can join without overtaking a group that touches them. */
function homeFor<Thing>(gathered: readonly Growing<Thing>[], key: string, areas: readonly Area[]) {
  for (let i = gathered.length - 1; i >= 0; i -= 1) {
    const group = gathered[i];
    if (!group || group.key === key) return group ?? null;
    if (areas.some((area) => group.areas.some((other) => intersection(area, other) !== null))) return null;
  }
  return null;
}
