import type { Finding, Severity } from "../domain/finding.ts";

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Findings with the gravest first, otherwise in the order they were met. */
export const orderFindings = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
