import type { Progress } from "./progress.ts";
import { inWorkbook } from "./inWorkbook.ts";
import { ActionRefusal } from "./actionRefusal.ts";
import { assess } from "./assess.ts";
import { packInUse } from "./packsInUse.ts";
import { decideReport, type Report } from "./report.ts";
import { SUMMARIES_REFRESHED } from "./record/reportActions.ts";
import { withRecord } from "./record/withRecord.ts";
import type { Choices } from "./settle.ts";

/**
 * Refreshes the summaries that earlier reports left, of whatever packs, and adds those of the packs made that are missing. A summary that
 * was switched off stays as it is.
 * Syncs: 3; 2 when everything is already as it should be.
 * @throws ActionRefusal when no report was made yet, or it cannot be made again
 * @throws WorkbookError when Excel refuses; `stopped` when it was called off between two requests
 */
export const refreshReport = (choices: Choices, progress?: Progress): Promise<Report> =>
  inWorkbook(
    async ({ read, write }) => {
      const assessed = assess(await read(), choices);
      const pack = packInUse(assessed);
      if (pack === null) throw noReport();
      const now = new Date();
      const { report, writes } = decideReport(assessed, pack, { now });
      await write(withRecord({ action: SUMMARIES_REFRESHED, now }, writes, assessed.reading));
      return report;
    },
    { again: "press Refresh summaries again", progress },
  );

/** There are no summaries to refresh. */
export const noReport = (): ActionRefusal =>
  new ActionRefusal(
    "no-report",
    "This workbook has no summaries yet. Press Open Scrutineer, bind its registers and make the report; from then on this button refreshes it. Nothing was changed.",
  );
