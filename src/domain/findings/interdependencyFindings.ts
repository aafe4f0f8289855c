import type { Named, Unknown } from "../interdependencies/named.ts";
import { readInterdependencies } from "../interdependencies/readInterdependencies.ts";
import { calledShortly, reviewsNamed } from "../interdependencies/reviewsNamed.ts";
import type { Action, Told } from "../register/item.ts";
import type { Finding } from "../finding.ts";
import { findingAt } from "./makeFinding.ts";

/** References and names in the interdependencies of reviews that no review has, each with the one that is likely to be meant; a finding a cell. */
export function interdependencyFindings(items: readonly Action[]): readonly Finding[] {
  const reviews = reviewsNamed(items);
  return items.flatMap(({ scope }, index) => {
    const cell = scope?.interdependencies ?? null;
    const unknown = cell === null ? [] : readInterdependencies(reviews, index).unknown;
    return cell === null || unknown.length === 0 ? [] : [unknownFinding(cell, unknown, reviews)];
  });
}

function unknownFinding(cell: Told, unknown: readonly Unknown[], reviews: readonly Named[]): Finding {
  const references = unknown.some(({ kind }) => kind === "reference");
  return findingAt(cell, {
    code: "interdependency-unknown",
    severity: references ? "warning" : "note",
    message: `${unknown.map((one) => riddle(one, reviews)).join(" ")} Until that is cleared up, it does not count as naming a review.`,
    proposal: unknown.map((one) => advice(one, reviews)).join(" "),
    repair: repairOf(cell, unknown, reviews),
  });
}

/** `MT09 is a reference that no review has.` */
function riddle({ words, kind, candidates }: Unknown, reviews: readonly Named[]): string {
  const what =
    kind === "reference" ? `${words} is a reference that no review has` : `"${words}" is not the name of a review`;
  const meant = candidates.flatMap((index) => reviews[index] ?? []);
  const called = meant.map(({ ref, name }) => `${ref} ${name}`.trim()).join(" or ");
  return called === "" ? `${what}.` : `${what}; ${called} is likely to be meant.`;
}

function advice({ words, candidates }: Unknown, reviews: readonly Named[]): string {
  const meant = candidates.flatMap((index) => (reviews[index] ? [calledShortly(reviews[index])] : []));
  return meant.length === 0
    ? `Correct ${words}, or take it out.`
    : `Write ${meant.join(" or ")} for "${words}", if that is what was meant.`;
}

/** The cell with the likely reference, where a single reference is all that is odd in it. */
function repairOf(cell: Told, unknown: readonly Unknown[], reviews: readonly Named[]): Finding["repair"] {
  const [one, another] = unknown;
  if (one?.kind !== "reference" || another !== undefined || one.candidates.length !== 1) return null;
  const ref = reviews[one.candidates[0] ?? -1]?.ref ?? "";
  return ref === "" ? null : { value: cell.words.replaceAll(one.words, ref), format: null };
}
