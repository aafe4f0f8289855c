import { previewRollOver, rollOver } from "../actions/rollOver.ts";
import type { RegisterRollOver, RollOverPreview } from "../actions/rollOver/rollOverPreview.ts";
import { workbookChoices } from "../actions/workbookChoices.ts";
import { capital, counted } from "../report/sentences.ts";
import { type Notice, showNotice } from "./notice.ts";
import { type ButtonEvent, runCommand } from "./runCommand.ts";

/**
 * The ribbon button Next period: says in a dialog what closing the reporting period would do, and does it when a person agrees. An open pane
 * reads the workbook again.
 */
export const nextPeriod = (event: ButtonEvent): Promise<void> =>
  runCommand(
    {
      refused: "The period was not closed",
      inPane: "look under Checks what it says of the workbook",
      run: async () => {
        const preview = await previewRollOver(workbookChoices());
        if (!(await showNotice(question(preview)))) return null;
        const notice = closed(await rollOver(workbookChoices(), { closing: preview.closing }));
        return { news: "refreshed", notice: () => Promise.resolve(notice) };
      },
    },
    event,
  );

/** How many registers are named in a dialog; the others are counted. */
const FEW = 8;

/** What closing a period would do, to be agreed to: register by register, those first that a person has to see to. */
export function question({ closing, next, asAt, kept, registers, summaries, summariesLeft }: RollOverPreview): Notice {
  const inOrder = registers.toSorted((a, b) => Number(b.refused) - Number(a.refused));
  const more = inOrder.length - FEW;
  const tables =
    summaries.length === 0 ? [] : [`${counted(summaries.length, "summary is", "summaries are")} refreshed.`];
  const lines = [
    `The reporting period becomes ${next}, as at ${asAt}. ${capital(counted(kept, "result", "results"))} of ${closing} ${kept === 1 ? "is" : "are"} kept in Scrutineer history.`,
    ...inOrder.slice(0, FEW).map(registerLine),
    ...(more > 0 ? [`And ${counted(more, "more register", "more registers")}.`] : []),
    ...(summariesLeft === null ? tables : [summariesLeft]),
    "Nothing has been changed yet. What is done can be put back in the pane.",
  ];
  return { heading: `Close ${closing} and begin ${next}?`, words: lines.join("\n"), yes: `Close ${closing}` };
}

const registerLine = ({ register, words, refused }: RegisterRollOver): string =>
  `${register}: ${refused ? "for you to see to. " : ""}${words}`;

const closed = ({ closing, next, asAt }: RollOverPreview): Notice => ({
  heading: `${closing} is closed`,
  words: `The reporting period is ${next}, as at ${asAt}. If that was not meant, open the pane and put it back.`,
});
