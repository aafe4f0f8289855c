import { saveSettings } from "../../actions/saveSettings.ts";
import { REMOVED } from "../../actions/settle.ts";
import { workbookChoices } from "../../actions/workbookChoices.ts";
import type { Setting } from "../../domain/rules/setting.ts";
import { usePane } from "../pane/PaneContext.ts";
import { packSetting } from "./packDraft.ts";

/** What keeps a pack of a council's own in the workbook, and what takes it away. */
export interface PackCommands {
  readonly save: (settings: readonly Setting[], done: () => void) => void;
  /** Takes away what was chosen for a pack: an own pack is gone, one of ours is as usual again. No sheet is touched. */
  readonly remove: (pack: string, done: () => void) => void;
}

/** The commands for own packs; why one was refused is said in the view Report. */
export function usePackCommands(): PackCommands {
  const { run, reread } = usePane();
  const write = (words: string, settings: readonly Setting[], done: () => void): void =>
    run("report", words, async () => {
      await saveSettings(workbookChoices(), settings);
      await reread();
      done();
    });
  return {
    save: (settings, done) => write("Saving the pack", settings, done),
    remove: (pack, done) => write("Removing the pack", [{ ...packSetting(pack, []), from: REMOVED }], done),
  };
}
