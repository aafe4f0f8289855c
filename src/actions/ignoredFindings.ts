import { cellAddress, contains } from "../grid/area.ts";
import type { Finding } from "../domain/finding.ts";
import { nameItems } from "../domain/register/indicatorName.ts";
import type { ItemBase } from "../domain/register/item.ts";
import type { Register } from "../domain/register/register.ts";
import { type Setting, singleKey } from "../domain/rules/setting.ts";

/** A finding that a person wants to see no more, and why. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly reason: string;
}

/** Findings that count, and those that a person has chosen to ignore. */
export interface SortedFindings {
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
}

/**
 * Tells findings that a person ignores from the others, by the settings of the section `ignored`. A finding is ignored as long as its cell
 * says the same: it comes back when the cell is changed and is odd all the same.
 */
export function sortIgnored(
  findings: readonly Finding[],
  settings: readonly Setting[],
  registers: readonly Register[],
): SortedFindings {
  const reasons = new Map(
    settings.flatMap(({ section, item, value }) =>
      section === "ignored" && String(value).trim() !== "" ? [[singleKey(item), String(value).trim()] as const] : [],
    ),
  );
  if (reasons.size === 0) return { findings, ignored: [] };
  const nameOf = findingNamer(registers);
  const sorted = findings.map((finding) => ({ finding, reason: reasons.get(singleKey(nameOf(finding))) ?? null }));
  return {
    findings: sorted.flatMap(({ finding, reason }) => (reason === null ? [finding] : [])),
    ignored: sorted.flatMap(({ finding, reason }) => (reason === null ? [] : [{ finding, reason }])),
  };
}

/** The longest that is kept of what a cell says. */
const MOST_KEPT = 60;

/**
 * What a finding is called in `Scrutineer rules`, where it is ignored: its code, register, item and column, or else its cell, and what the
 * cell says: `date-invalid: Workplan: A1: Due date: 31/10021`. It stays the same when rows are inserted or sorted.
 */
export function findingNamer(registers: readonly Register[]): (finding: Finding) => string {
  const items = new Map<Register, ReadonlyMap<ItemBase, string>>();
  const named = (register: Register): ReadonlyMap<ItemBase, string> => {
    const known = items.get(register) ?? nameItems<ItemBase>(register.items);
    items.set(register, known);
    return known;
  };
  return ({ code, place, found }) => {
    const { sheet, row, column } = place;
    const register = registers.find(({ layout }) => layout.sheet === sheet && contains(layout.area, row, column));
    const [line, across] = register?.layout.orientation === "columns" ? [column, row] : [row, column];
    const item = register?.items.find((one) => one.row === line);
    const heading = register?.layout.fields.find((one) => one.column === across)?.heading ?? "";
    const where =
      register && item
        ? [register.layout.name, named(register).get(item) ?? "", heading]
        : [`${sheet}!${cellAddress(row, column)}`];
    return [code, ...where, found.slice(0, MOST_KEPT)].filter((part) => part !== "").join(": ");
  };
}
