import { calledShortly, reviewsNamed } from "../interdependencies/reviewsNamed.ts";
import type { Named, Unknown } from "../interdependencies/named.ts";
import { readInterdependencies } from "../interdependencies/readInterdependencies.ts";
import type { Action, Told } from "../register/item.ts";
import type { Finding } from "../finding.ts";
import { findingAt } from "./makeFinding.ts";

/** References and names in the interdependencies of reviews that no review has, each with the one that is likely to be meant. */
export function interdependencyFindings(items: readonly Action[]): readonly Finding[] {
  const reviews = reviewsNamed(items);
  return items.flatMap(({ scope }, index) => {
    const cell = scope?.interdependencies ?? null;
    if (cell === null) return [];
    return readInterdependencies(reviews, index).unknown.map((unknown) => unknownFinding(cell, unknown, reviews));
  });
}

function unknownFinding(cell: Told, { words, kind, candidates }: Unknown, reviews: readonly Named[]): Finding {
  const meant = candidates.flatMap((index) => reviews[index] ?? []);
  const called = meant.map((one) => (one.ref === "" ? one.name : `${one.ref} ${one.name}`)).join(" or ");
  const [only] = meant;
  const what = kind === "reference" ? `The interdependencies name ${words}, a reference` : `The words "${words}"`;
  const that = kind === "reference" ? " that no review has" : " are the name of no review";
  const likely = called === "" ? "" : `; ${called} is likely to be meant`;
  return findingAt(cell, {
    code: "interdependency-unknown",
    severity: kind === "reference" ? "warning" : "note",
    message: `${what}${that}${likely}. It does not count as naming one.`,
    proposal:
      called === ""
        ? "Correct the reference, or take it out."
        : `Write ${meant.map(calledShortly).join(" or ")} for "${words}", if that is what was meant.`,
    repair:
      kind === "reference" && meant.length === 1 && only
        ? { value: cell.words.replaceAll(words, only.ref), format: null }
        : null,
  });
}
