import { columnLetters } from "../../grid/area.ts";
import type { Finding } from "../finding.ts";

/** More findings of one kind in one column than this have one cause; where nothing can be accepted and no figure is wrong, they are said once. */
const MOST_IN_COLUMN = 200;

/**
 * Findings as a person should meet them: nothing but the error of a cell whose formula failed, each thing about a cell once, and one cause
 * that fills a column said once, on its first cell.
 */
export function tidyFindings(findings: readonly Finding[]): readonly Finding[] {
  const failed = new Set(findings.flatMap((one) => (one.code === "formula-error" ? [cellKey(one)] : [])));
  const seen = new Set<string>();
  const single = findings.filter((one) => {
    const key = `${one.code} ${cellKey(one)}`;
    const isSaid = seen.has(key) || (one.code !== "formula-error" && failed.has(cellKey(one)));
    seen.add(key);
    return !isSaid;
  });
  const columns = new Map<string, Finding[]>();
  for (const one of single) {
    const known = columns.get(columnKey(one));
    if (known) known.push(one);
    else columns.set(columnKey(one), [one]);
  }
  return single.flatMap((one) => {
    const alike = columns.get(columnKey(one)) ?? [];
    if (one.repair !== null || one.severity === "error" || alike.length <= MOST_IN_COLUMN) return [one];
    return alike[0] === one ? [forAll(one, alike)] : [];
  });
}

const cellKey = ({ place: { sheet, row, column } }: Finding): string => `${sheet}!${row},${column}`;

const columnKey = ({ code, place: { sheet, column }, repair }: Finding): string =>
  `${code} ${sheet}!${column} ${repair === null ? "" : "repairable"}`;

function forAll(first: Finding, alike: readonly Finding[]): Finding {
  const { column, row } = first.place;
  const last = alike.at(-1)?.place.row ?? row;
  const others = (alike.length - 1).toLocaleString("en-GB");
  const where = `${others} more cells of column ${columnLetters(column)}, down to row ${last + 1}, are like it.`;
  return { ...first, message: `${first.message} ${where}` };
}
