import { labelParts } from "./severityWords.ts";

/**
 * Finds a label among many at once.
 * @param labels empty ones are like nothing
 * @returns the place of the first of the labels that is the same as the one asked for, as `sameLabel` has it; null when none is
 */
export function labelIndex(labels: readonly string[]): (label: string) => number | null {
  const byWhole = new Map<string, number>();
  const byBare = new Map<string, { readonly place: number; readonly number: number | null }[]>();
  for (const [place, label] of labels.entries()) {
    if (label === "") continue;
    const { whole, bare, number } = labelParts(label);
    if (!byWhole.has(whole)) byWhole.set(whole, place);
    if (bare !== "") byBare.set(bare, [...(byBare.get(bare) ?? []), { place, number }]);
  }
  return (label) => {
    const { whole, bare, number } = labelParts(label);
    const like = byBare.get(bare)?.find((one) => number === null || one.number === null || one.number === number);
    const places = [byWhole.get(whole), like?.place].flatMap((place) => place ?? []);
    return places.length === 0 ? null : Math.min(...places);
  };
}
