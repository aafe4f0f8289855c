import type { Setting } from "../../domain/rules/setting.ts";

/**
 * The defined name of the cell that holds a setting: `Scrutineer.Rule.registers.SP_Outcomes.tolerance`. What a name cannot hold becomes `_`
 * with the number of the character, so that no two settings share a name; capitals do not matter, as in Excel.
 * Source: "Names in formulas", support.microsoft.com: letters, digits, dots and underscores, at most 255.
 */
export function ruleName({ section, item, name }: Pick<Setting, "section" | "item" | "name">): string {
  const part = item
    .trim()
    .toLowerCase()
    .replace(/ /g, "_")
    .replace(/[^a-z0-9_]/g, (character) => `_${String(character.codePointAt(0))}_`);
  const whole = ["Scrutineer.Rule", section, ...(part === "" ? [] : [part]), name].join(".");
  return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST - 10)}_${checksum(whole)}`;
}

/** What every name of a rule cell begins with. */
export const RULE_NAMES = "Scrutineer.Rule.";

const LONGEST = 200;

/** Nine digits that differ where texts do, nearly always. */
function checksum(text: string): string {
  let sum = 7;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 999_999_937;
  return String(sum).padStart(9, "0");
}
