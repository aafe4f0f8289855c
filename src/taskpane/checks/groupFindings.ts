import { contains } from "../../grid/area.ts";
import type { RegisterState } from "../../actions/workbookState.ts";
import type { Finding, FindingCode, Severity } from "../../domain/finding.ts";

/** The three gravities, the gravest first. */
export const SEVERITIES = ["error", "warning", "note"] as const satisfies readonly Severity[];

/** What a person wants to see; null for all. */
export interface FindingFilter {
  readonly severity: Severity | null;
  /** A register's name. */
  readonly register: string | null;
}

/** Findings of one kind of trouble, in the order of the workbook's findings. */
export interface FindingGroup {
  readonly code: FindingCode;
  /** The gravest among them. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** The findings that a filter lets through. */
export function filterFindings(
  findings: readonly Finding[],
  registers: readonly RegisterState[],
  { severity, register }: FindingFilter,
): readonly Finding[] {
  const wanted = registers.find(({ layout }) => layout.name === register)?.layout ?? null;
  return findings.filter((finding) => {
    const { sheet, row, column } = finding.place;
    const there = wanted === null || (wanted.sheet === sheet && contains(wanted.area, row, column));
    return there && (severity === null || finding.severity === severity);
  });
}

/** Findings by kind of trouble; the kind whose first finding comes first stands first, so the gravest do. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<FindingCode, Finding[]>();
  for (const finding of findings) {
    const known = groups.get(finding.code);
    if (known) known.push(finding);
    else groups.set(finding.code, [finding]);
  }
  return [...groups].map(([code, all]) => ({ code, severity: all[0]?.severity ?? "note", findings: all }));
}

/** How many findings of each gravity there are. */
export const countSeverities = (findings: readonly Finding[]): readonly (readonly [Severity, number])[] =>
  SEVERITIES.map((severity) => [severity, findings.filter((one) => one.severity === severity).length] as const);
