import type { Report } from "../../actions/report.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import { formatDay } from "../../domain/serialDate.ts";
import { textTable } from "./textTable.ts";

/** A report for a person to read: its tables, how many things were found odd, and where it is. */
export function reportText(report: Report, out: string): string {
  const { pack, period, asAt, tables, findings } = report;
  const blocks = tables.map(({ model }) => {
    const rows = model.rows.map((row) => row.map(({ text }) => text));
    const body =
      rows.length === 0
        ? "None"
        : textTable(
            model.columns.map(({ heading }) => heading),
            rows,
          );
    return `${model.title}\n${model.note}\n\n${body}`;
  });
  return [
    `${pack.title}: ${formatPeriod(period)}, as at ${formatDay(asAt)}`,
    ...blocks,
    `${findings.length} things to check; scrutineer check lists them.`,
    `Written to ${out}: ${tables.length} tables, each on a sheet of its own, and the sheets Scrutineer rules and Scrutineer narrative.`,
  ].join("\n\n\n");
}
