import { samePeriod } from "../period.ts";
import type { FrozenItem } from "./frozen.ts";

/**
 * A history with the results of registers in a period added. Where that period of a register is in it already, its rows are replaced in their
 * places, and those of items that are no more go; everything else stays as it is.
 */
export function addToHistory(history: readonly FrozenItem[], kept: readonly FrozenItem[]): readonly FrozenItem[] {
  const news = new Map(kept.map((item) => [idOf(item), item]));
  const registers = new Map(kept.map((item) => [item.register.toLowerCase(), item.period]));
  const stays = history.flatMap((item): readonly FrozenItem[] => {
    const again = news.get(idOf(item));
    news.delete(idOf(item));
    if (again) return [again];
    const closed = registers.get(item.register.toLowerCase());
    return closed && samePeriod(closed, item.period) ? [] : [item];
  });
  return [...stays, ...news.values()];
}

const idOf = ({ register, key, period }: FrozenItem): string => JSON.stringify([register.toLowerCase(), key, period]);
