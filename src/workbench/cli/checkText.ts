import { cellAddress } from "../../grid/area.ts";
import type { Finding } from "../../domain/finding.ts";

/** Findings for a person to read, the gravest first. */
export function checkText(findings: readonly Finding[]): string {
  if (findings.length === 0) return "Nothing odd was found.";
  const blocks = findings.map(({ severity, place, found, message, proposal }) =>
    [
      `${severity.toUpperCase()} ${place.sheet}!${cellAddress(place.row, place.column)} "${found}"`,
      `  ${message}`,
      `  ${proposal}`,
    ].join("\n"),
  );
  return [`${findings.length} ${findings.length === 1 ? "finding" : "findings"}`, ...blocks].join("\n\n");
}
