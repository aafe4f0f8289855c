import { saveSettings } from "../../actions/saveSettings.ts";
import type { Setting } from "../../domain/rules/setting.ts";
import { workbookChoices } from "../../actions/workbookChoices.ts";
import { usePane } from "../pane/PaneContext.ts";
import type { SavedRule } from "../pane/paneState.ts";
import { changedWords } from "./ruleDraft.ts";

/** What saves changed rules in the sheet Scrutineer rules, and what puts back those that were saved last. */
export interface RuleCommands {
  readonly save: (changed: readonly Setting[], before: readonly Setting[], done: () => void) => void;
  readonly undo: (saved: SavedRule, done: () => void) => void;
}

/** The commands of the view Rules. */
export function useRuleCommands(): RuleCommands {
  const { run, reread, dispatch } = usePane();
  const write = (words: string, settings: readonly Setting[], saved: SavedRule | null, done: () => void): void =>
    run("rules", words, async () => {
      await saveSettings(workbookChoices(), settings);
      dispatch({ kind: "ruleSaved", saved });
      await reread();
      done();
    });
  return {
    save: (changed, before, done) => write("Saving the rules", changed, { about: changedWords(before), before }, done),
    undo: ({ before }, done) => write("Putting the rules back", before, null, done),
  };
}
