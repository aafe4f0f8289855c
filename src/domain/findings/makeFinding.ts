import type { Told } from "../register/item.ts";
import type { Finding, FindingCode, Severity } from "../finding.ts";

/** The parts of a finding that differ from one to the next. */
export interface FindingParts {
  readonly code: FindingCode;
  readonly severity?: Severity;
  readonly message: string;
  readonly proposal: string;
  readonly repair?: Finding["repair"];
}

/** A finding about a cell; a warning without a repair unless said otherwise. */
export const findingAt = ({ place, words }: Told, parts: FindingParts): Finding => ({
  severity: "warning",
  repair: null,
  ...parts,
  place,
  found: words,
});
