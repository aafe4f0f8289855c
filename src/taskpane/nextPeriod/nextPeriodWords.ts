import type { RegisterRollOver, RollOverPreview } from "../../actions/rollOver/rollOverPreview.ts";
import { counted } from "../pane/wording.ts";

/** `278 rows are kept in Scrutineer history.`, and whether some of them were there. */
export function historyWords({ kept, replaced, closing }: RollOverPreview): string {
  const said = `${counted(kept, "row is", "rows are")} kept in Scrutineer history.`;
  return replaced === 0
    ? said
    : `${said} ${counted(replaced, "row", "rows")} of ${closing} stood there and will be replaced.`;
}

/** What becomes of the summaries. */
export function summaryWords({ summaries, summariesLeft }: RollOverPreview): string {
  if (summariesLeft !== null) return `The summaries stay as they are: ${summariesLeft}`;
  if (summaries.length === 0) return "No report was made yet.";
  return `${counted(summaries.length, "summary is", "summaries are")} refreshed for it.`;
}

/** The most changed cells of a register that are listed; more are counted. */
const MOST_LISTED = 20;

/** The cells of a register that change, each with what it says before and after. */
export function changedWords({ cells }: Pick<RegisterRollOver, "cells">): readonly string[] {
  const changed = cells.filter(({ before, after }) => before !== after);
  const listed = changed
    .slice(0, MOST_LISTED)
    .map(({ cell, before, after }) => `${cell}: ${quoted(before)} → ${quoted(after)}`);
  const more = changed.length - listed.length;
  return more > 0 ? [...listed, `and ${counted(more, "cell", "cells")} more`] : listed;
}

const quoted = (words: string): string => (words === "" ? "empty" : `"${words}"`);
