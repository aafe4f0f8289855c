import { noteOf } from "../../grid/table.ts";
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
    return `${model.title}\n${noteOf(model)}\n\n${body}`;
  });
  return [
    `${pack.title}: ${formatPeriod(period)}, as at ${formatDay(asAt)}`,
    ...blocks,
    ...(report.retired.length === 0 ? [] : [noLongerMade(report)]),
    thingsToCheck(findings.length),
    `Written to ${out}: ${tables.length === 1 ? "1 table" : `${tables.length} tables`}, each on a sheet of its own, and the sheets of Scrutineer itself.`,
  ].join("\n\n\n");
}

const noLongerMade = ({ retired }: Report): string =>
  `Nothing feeds these tables any more, and they say so: ${retired.map(({ sheet }) => sheet).join(", ")}.`;

function thingsToCheck(count: number): string {
  if (count === 0) return "Nothing odd was found in the registers.";
  return `${count === 1 ? "1 thing" : `${count} things`} to check; scrutineer check lists ${count === 1 ? "it" : "them"}.`;
}
