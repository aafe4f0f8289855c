import { type TableCell, textCell } from "../../grid/table.ts";
import { plainValue, ruleNumber } from "../../domain/rules/ruleNumber.ts";
import type { Setting } from "../../domain/rules/setting.ts";
import { formatDay } from "../../domain/serialDate.ts";
import { thresholdWords } from "../../domain/standard.ts";

/**
 * The cell of a setting's value. A rule that is a number is held as one, under a format that says what it means, so that a formula can use
 * it; what cannot be read stays as it stands.
 */
export function ruleCell(setting: Setting): TableCell {
  const { name, value, format } = setting;
  const number = ruleNumber(setting);
  if (number !== null) return { ...textCell(numberText(setting, number.value)), ...number };
  if (name === "asAt" && typeof value === "number") return { ...textCell(formatDay(value)), value, format };
  // Excel: "Jun-21" typed into a cell that is not formatted as Text becomes a date.
  const shown = name === "period" ? "@" : format === "@" ? "General" : format;
  return { ...textCell(String(value)), value, format: shown };
}

const SHARES: ReadonlySet<Setting["name"]> = new Set(["threshold", "redShare", "amberFrom"]);

function numberText({ name, value, format }: Setting, number: number): string {
  if (SHARES.has(name)) return thresholdWords(number);
  return String(name === "tolerance" ? plainValue(name, { value, format }) : number);
}
