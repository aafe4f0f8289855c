import { saveSettings, FROM_PANE } from "../../actions/saveSettings.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import type { DatedPeriod } from "../../domain/period.ts";
import type { Setting } from "../../domain/rules/setting.ts";
import { workbookChoices } from "../../actions/workbookChoices.ts";
import { usePane } from "./PaneContext.ts";

/** What saves the reporting period and the day it speaks for in the sheet Scrutineer rules, and then calls `done`. */
export function usePeriodCommand(): (period: DatedPeriod, asAt: number, done: () => void) => void {
  const { run, reread } = usePane();
  return (period, asAt, done) =>
    run("period", "Saving the reporting period", async () => {
      await saveSettings(workbookChoices(), periodSettings(period, asAt));
      done();
      await reread();
    });
}

const periodSettings = (period: DatedPeriod, asAt: number): readonly Setting[] => {
  const common = { section: "report", item: "", from: FROM_PANE } as const;
  return [
    { ...common, name: "period", value: formatPeriod(period), format: "General" },
    { ...common, name: "asAt", value: asAt, format: "dd/mm/yyyy" },
  ];
};
