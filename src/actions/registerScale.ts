import { type ProposedScale, proposeScale } from "../domain/proposeScale.ts";
import type { RatingScale } from "../domain/ratingScale.ts";
import { readScale } from "../domain/readScale.ts";
import type { Register } from "../domain/register/register.ts";
import { statusWords } from "../domain/register/statusWords.ts";
import { follows } from "../domain/rules/defaultSettings.ts";
import type { Setting } from "../domain/rules/setting.ts";

/** The scale that a register's words speak for, and the one that it has: chosen for this run, else in the rules' sheet, else as proposed. */
export function registerScale(
  register: Register,
  standing: readonly Setting[],
  chosen: readonly Setting[],
): { readonly proposed: ProposedScale; readonly scale: RatingScale } {
  const proposed = proposeScale(statusWords(register));
  const name = register.layout.name.toLowerCase();
  const settings = [...standing.filter((one) => !follows(one)), ...chosen];
  const said = settings.findLast(
    (one) => one.section === "registers" && one.name === "scale" && one.item.toLowerCase() === name,
  );
  return { proposed, scale: (said && readScale(String(said.value))) ?? proposed.scale };
}
