import { addColumns, type ColumnsPreview, previewColumns, removeColumns } from "../../actions/rateColumns.ts";
import { workbookChoices } from "../../actions/workbookChoices.ts";
import type { Progress } from "../../actions/progress.ts";
import { usePane } from "../pane/PaneContext.ts";

/** What says what rating columns beside a register would hold, what puts them in and what takes them away. */
export interface RatingColumnsCommands {
  readonly look: (show: (preview: ColumnsPreview) => void) => void;
  readonly add: () => void;
  readonly remove: () => void;
}

/** The commands for the rating columns of a register; each that writes reads the workbook again at its end. */
export function useRatingColumns(name: string): RatingColumnsCommands {
  const { run, reread, dispatch } = usePane();
  const at = `register:${name}` as const;
  const write = (words: string, job: (progress: Progress) => Promise<unknown>): void =>
    run(at, words, async (progress) => {
      await job(progress);
      await reread(progress);
      dispatch({ kind: "focusWanted", id: ratingButtonId(name) });
    });
  return {
    look: (show) =>
      run(at, `Looking at what can stand beside ${name}`, async (progress) => {
        show(await previewColumns(name, workbookChoices(), progress));
      }),
    add: () =>
      write(`Putting rating columns beside ${name}`, (progress) => addColumns(name, workbookChoices(), { progress })),
    remove: () =>
      write(`Taking the rating columns beside ${name} away`, (progress) =>
        removeColumns(name, workbookChoices(), { progress }),
      ),
  };
}

/** The id of the button that shows what rating columns of a register would hold. */
export const ratingButtonId = (register: string): string => `rating-columns-${register}`;
