import type { Finding } from "../domain/finding.ts";
import type { Register } from "../domain/register/register.ts";
import { findingNamer } from "./ignoredFindings.ts";
import { FROM_PANE, saveSettings } from "./saveSettings.ts";
import type { Choices } from "./settle.ts";

/**
 * Ignores a finding from now on, with the reason, or stops ignoring it. It is kept in the sheet Scrutineer rules, where anybody can read it
 * and take it out again.
 * Syncs: 3.
 * @param reason why it is no trouble; null to show the finding again
 * @param registers those of the workbook as it was read
 * @throws WorkbookError when Excel refuses
 */
export const ignoreFinding = (
  finding: Finding,
  reason: string | null,
  registers: readonly Register[],
  choices: Choices,
): Promise<void> =>
  saveSettings(
    choices,
    [
      {
        section: "ignored",
        item: findingNamer(registers)(finding),
        name: "ignored",
        value: reason ?? "",
        format: "General",
        from: FROM_PANE,
      },
    ],
    reason === null ? "Finding shown again" : "Finding ignored",
  );
