import type { Draft } from "./draft.ts";

/** The most that an empty register can be sure of. */
const EMPTY = 0.35;

/**
 * How sure a reading is, from 0 to 1 in hundredths: from the share of headings that are known, how well heading and contents of the
 * title agree, how far the kind is ahead of the next one, and how many rows there are; less for each doubt.
 */
export function confidenceOf(draft: Draft, doubts: number): number {
  const headed = draft.headings.filter(({ text }) => text !== "").length;
  const said = draft.assigned.filter(({ chosen }) => chosen.said >= 0.6).length;
  const title = draft.assigned.find(({ chosen }) => chosen.field === "title")?.chosen;
  const rows = Math.min(draft.rows.items.length / 3, 1);
  const sum =
    0.25 +
    0.25 * Math.min(1, said / Math.max(1, Math.min(headed, 8))) +
    0.2 * Math.min(1, title?.said ?? 0) +
    0.2 * lead(draft) +
    0.1 * rows -
    0.05 * Math.min(doubts, 3);
  const bounded = Math.min(0.99, Math.max(0.05, sum));
  return Math.round((draft.rows.items.length === 0 ? Math.min(EMPTY, bounded) : bounded) * 100) / 100;
}

/** How far the kind is ahead of the next that suffices: 1 when there is none or it has less than half the points. */
function lead({ kinds, kind }: Draft): number {
  const own = kinds.find((one) => one.kind === kind)?.points ?? 0;
  const next = kinds.find((one) => one.kind !== kind && one.suffices)?.points ?? 0;
  return own <= 0 ? 0 : Math.min(1, Math.max(0, (2 * (own - next)) / own));
}
