import { ActionRefusal } from "../../actions/actionRefusal.ts";
import { previewSettings, type SettingsPreview } from "../../actions/previewSettings.ts";
import type { WorkbookState } from "../../actions/workbookState.ts";
import type { Setting } from "../../domain/rules/setting.ts";
import { workbookChoices } from "../../actions/workbookChoices.ts";

/** What changed rules would do, or why they cannot be used. */
export type PreviewReading =
  | { readonly kind: "usable"; readonly previews: readonly SettingsPreview[] }
  | { readonly kind: "refused"; readonly words: string };

/** Works out what changed rules would do to the workbook as it was read. */
export function previewOf(workbook: WorkbookState, changed: readonly Setting[]): PreviewReading {
  try {
    return { kind: "usable", previews: previewSettings(workbook, workbookChoices(), changed) };
  } catch (error) {
    if (error instanceof ActionRefusal) return { kind: "refused", words: error.message };
    throw error;
  }
}

/** How the counts of a register would move: `15 Green → 17`, one text a rating that moves. */
export function movedCounts({ before, after }: SettingsPreview): readonly string[] {
  const count = (counts: SettingsPreview["before"], word: string): number =>
    counts.find((one) => one.word === word)?.count ?? 0;
  const words = [...new Set([...before, ...after].map(({ word }) => word))];
  return words.flatMap((word) => {
    const [was, is] = [count(before, word), count(after, word)];
    return was === is ? [] : [`${was} ${word} → ${is}`];
  });
}
