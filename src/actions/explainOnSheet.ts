import { inWorkbook } from "./inWorkbook.ts";
import { assess } from "./assess.ts";
import { packInUse } from "./packsInUse.ts";
import { withRecord } from "./record/withRecord.ts";
import { noReport } from "./refreshReport.ts";
import { decideReport, type Report } from "./report.ts";
import type { Choices } from "./settle.ts";

/**
 * Refreshes the summaries and writes the sheet Scrutineer explained beside them, for readers without the add-in: each figure with its rule,
 * what it counts, out of what, and the cells that it was made from. From then on every refresh keeps it up to date; deleting it
 * ends that for a pack whose explanations stand in the pane only.
 * Syncs: 3; 2 when everything is already as it should be.
 * @throws ActionRefusal when no report was made yet, or it cannot be made again
 * @throws WorkbookError when Excel refuses
 */
export const explainOnSheet = (choices: Choices): Promise<Report> =>
  inWorkbook(
    async ({ read, write }) => {
      const assessed = assess(await read(), choices);
      const pack = packInUse(assessed);
      if (pack === null) throw noReport();
      const { report, writes } = decideReport(assessed, pack, { explained: true, now: new Date() });
      await write(withRecord({ action: "Figures explained", now: new Date() }, writes, assessed.reading));
      return report;
    },
    { again: "press Explain on a sheet again" },
  );
