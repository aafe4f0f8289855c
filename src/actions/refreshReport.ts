import { scrutinyPack } from "../report/packs/scrutiny.ts";
import { inWorkbook } from "../workbook/inWorkbook.ts";
import { ActionRefusal } from "./actionRefusal.ts";
import { findOwnSheets } from "./ownSheets.ts";
import { decideReport, type Report } from "./report.ts";
import type { Choices } from "./settle.ts";

/**
 * Refreshes the summaries that an earlier report left, and adds those of its pack that are missing.
 * Syncs: 3; 2 when everything is already as it should be.
 * @throws ActionRefusal when no report was made yet, or it cannot be made again
 * @throws WorkbookError when Excel refuses
 */
export const refreshReport = (choices: Choices): Promise<Report> =>
  inWorkbook(
    async ({ read, write }) => {
      const reading = await read();
      const { tables } = findOwnSheets(reading);
      if (!scrutinyPack.tables.some(({ id }) => tables.has(id))) throw noReport();
      const { report, writes } = decideReport(reading, scrutinyPack, choices);
      await write(writes);
      return report;
    },
    { again: "press Refresh summaries again" },
  );

const noReport = (): ActionRefusal =>
  new ActionRefusal(
    "no-report",
    "This workbook has no summaries yet. Press Open Scrutineer, bind its registers and make the report; from then on this button refreshes it. Nothing was changed.",
  );
