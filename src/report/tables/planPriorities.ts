import type { Place } from "../../grid/area.ts";
import { codeOf } from "../../domain/register/belongsTo.ts";
import type { RatedAction, RatedIndicator } from "../../domain/register/rated.ts";

/** A development priority with what it is to be reached by: its actions, or the measures of corporate health. */
export interface PlanPriority {
  readonly name: string;
  /** The cells that name it. */
  readonly behind: readonly Place[];
  readonly actions: readonly RatedAction[];
  readonly measures: readonly RatedIndicator[];
}

/** What stands for the priority of actions that have none. */
const NONE = "No priority given";

/**
 * The priorities of an improvement plan, in the order in which they first occur. A priority is known by its reference (`RES07`), else by its
 * words. Where the references run on but for one number (RES14, RES16) and the workbook has a register of corporate health, this is the
 * missing one.
 */
export function planPriorities(
  actions: readonly RatedAction[],
  health: readonly RatedIndicator[] | null,
): readonly PlanPriority[] {
  const byKey = new Map<string, RatedAction[]>();
  for (const action of actions) {
    const key = keyOf(nameOf(action));
    byKey.set(key, [...(byKey.get(key) ?? []), action]);
  }
  const found = [...byKey.values()].map((own): PlanPriority => {
    const [first] = own;
    const place = first?.item.parent?.place;
    return { name: first ? nameOf(first) : NONE, behind: place ? [place] : [], actions: own, measures: [] };
  });
  return withHealth(found, health ?? []);
}

const PREFIX = /^(?:(?:development|service|corporate|council|key|strategic) )?(?:priority|objective|aim|theme)\s*:\s*/i;

const nameOf = ({ item }: RatedAction): string => item.parent?.words.replace(PREFIX, "") ?? NONE;

function keyOf(name: string): string {
  const code = codeOf(name);
  return code ? `${code.letters}${code.number}` : name.toLowerCase().replace(/[\s.]+$/, "");
}

function withHealth(found: readonly PlanPriority[], measures: readonly RatedIndicator[]): readonly PlanPriority[] {
  const gap = measures.length === 0 ? null : missingCode(found.map(({ name }) => name));
  if (gap === null) return found;
  const after = found.findIndex(({ name }) => keyOf(name) === `${gap.letters}${gap.number - 1}`);
  const digits = /\d+/.exec(found[after]?.name ?? "")?.[0].length ?? 1;
  const name = `${gap.letters}${String(gap.number).padStart(digits, "0")} Corporate health`;
  return found.toSpliced(after + 1, 0, { name, behind: [], actions: [], measures });
}

/** The one reference that is missing between the lowest and the highest of one kind of letters; null when none or several are. */
export function missingCode(names: readonly string[]): { readonly letters: string; readonly number: number } | null {
  const codes = names.flatMap((name) => codeOf(name) ?? []);
  const letters = codes[0]?.letters;
  if (letters === undefined || codes.some((one) => one.letters !== letters)) return null;
  const numbers = new Set(codes.map(({ number }) => number));
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  if (high - low !== numbers.size) return null;
  const number = Array.from({ length: high - low }, (_, index) => low + index).find((one) => !numbers.has(one));
  return number === undefined ? null : { letters, number };
}
