/** The most names that a sentence gives. */
const MOST = 6;

/** Names in a sentence: `Outcomes`, `Outcomes and Risks`; of more than six the first five and how many there are more. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  const told = names.length > MOST ? names.slice(0, MOST - 1) : names.slice(0, -1);
  const last = names.length > MOST ? `${names.length - told.length} more` : (names.at(-1) ?? "");
  return `${told.join(", ")} and ${last}`;
}
