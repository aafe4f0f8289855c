import { workbookChoices } from "../../actions/workbookChoices.ts";
import { type NarrativeChange, writeNarrative } from "../../actions/writeNarrative.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import type { DatedPeriod } from "../../domain/period.ts";
import { usePane } from "../pane/PaneContext.ts";

/** What keeps words on the sheet Scrutineer narrative, reads the workbook again and then calls `done`; where that is refused, it reads all the same. */
export function useNarrativeCommand(
  period: DatedPeriod,
): (changes: readonly NarrativeChange[], done: () => void) => void {
  const { run, reread } = usePane();
  return (changes, done) =>
    run("narrative", "Writing the narrative", async () => {
      try {
        await writeNarrative(changes, { ...workbookChoices(), period: formatPeriod(period) });
      } catch (error) {
        await reread();
        throw error;
      }
      await reread();
      done();
    });
}
