import type { PackState } from "../../actions/packStates.ts";

/** The longest name that a pack can have: it stands in lists 350 pixels wide. */
const LONGEST = 80;

/** What is wrong with the name of a new pack and what to do; null when nothing is. */
export function packNameFault(name: string, packs: readonly PackState[]): string | null {
  const wanted = name.trim().toLowerCase();
  if (wanted === "") return "Give the pack a name.";
  if (wanted.length > LONGEST) return `Give it a shorter name: at most ${LONGEST} characters.`;
  if (wanted.includes(";")) return "Leave out the semicolon: it stands between the names of packs.";
  const same = packs.find(({ id, title }) => [id, title].some((one) => one.toLowerCase() === wanted));
  return same ? `There is a pack called ${same.title} already. Give this one another name.` : null;
}
