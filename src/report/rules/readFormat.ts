import type { Place } from "../../grid/area.ts";
import type { GridCell } from "../../grid/grid.ts";
import type { Finding } from "../../domain/finding.ts";
import { findingAt } from "../../domain/findings/makeFinding.ts";
import { FORMAT_ROW, RULES_FORMAT } from "./ruleHeadings.ts";

/** A row of the rules' sheet that says its format. */
interface FormatRow {
  readonly cells: readonly GridCell[];
  readonly place: Place;
}

/** The version of a sheet's format, and what is odd about how it says it. */
export interface FormatReading {
  readonly version: number | null;
  readonly findings: readonly Finding[];
}

/**
 * Which version of the format the rules' sheet has. Without such a row a single table is version 1, and several are ours. A later version is
 * a finding, as nothing may be written then; so is what is no version at all, which is taken for ours.
 * @param tables how many tables of rules stand in the workbook
 */
export function readFormat(rows: readonly FormatRow[], tables: number): FormatReading {
  const [row] = rows;
  if (row === undefined) return { version: tables === 0 ? null : tables === 1 ? 1 : RULES_FORMAT, findings: [] };
  const said = row.cells[3]?.value ?? "";
  const version = Number(String(said).trim() || NaN);
  const told = { place: row.place, words: String(said) };
  if (!Number.isInteger(version) || version < 1) {
    const message = `${FORMAT_ROW} is "${String(said)}", which is no version of this sheet, so it is read as version ${RULES_FORMAT}.`;
    const proposal = `Write ${RULES_FORMAT}, or refresh: Scrutineer writes it.`;
    return { version: RULES_FORMAT, findings: [findingAt(told, { code: "rule-unreadable", message, proposal })] };
  }
  return { version, findings: version > RULES_FORMAT ? [findingAt(told, newer(version))] : [] };
}

const newer = (version: number) =>
  ({
    code: "rules-newer",
    severity: "error",
    message: newerWords(version),
    proposal: "Update Scrutineer to change anything here. Until then the workbook can be looked at and checked.",
  }) as const;

/** What is said of a workbook whose rules a later Scrutineer wrote. */
export const newerWords = (version: number): string =>
  `The sheet Scrutineer rules was written by a newer Scrutineer (format ${version}; this one knows format ${RULES_FORMAT}), so this one writes nothing here.`;
