import { cellAddress } from "../../grid/area.ts";
import type { Finding } from "../../domain/finding.ts";

/**
 * Findings for a person to read, the gravest first.
 * @param ignored how many more a person has chosen to ignore
 */
export function checkText(findings: readonly Finding[], ignored = 0): string {
  const apart =
    ignored === 0 ? [] : [`${ignored} more ${ignored === 1 ? "is" : "are"} ignored, as Scrutineer rules says.`];
  if (findings.length === 0) return ["Nothing odd was found.", ...apart].join(" ");
  const blocks = findings.map(({ severity, place, found, message, proposal }) =>
    [
      `${severity.toUpperCase()} ${place.sheet}!${cellAddress(place.row, place.column)} "${found}"`,
      `  ${message}`,
      `  ${proposal}`,
    ].join("\n"),
  );
  return [`${findings.length} ${findings.length === 1 ? "finding" : "findings"}`, ...blocks, ...apart].join("\n\n");
}
