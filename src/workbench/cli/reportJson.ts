import { noteOf } from "../../grid/table.ts";
import { areaAddress } from "../../grid/area.ts";
import type { Report } from "../../actions/report.ts";
import { rulesJson } from "../../actions/rulesJson.ts";
import { formatPeriod } from "../../domain/formatPeriod.ts";
import { formatIso } from "../../domain/serialDate.ts";
import { findingJson } from "./findJson.ts";

/** A report as `--json` prints it: every table with the texts that its cells show. */
export function reportJson(report: Report, trips: number, out: string): object {
  return {
    pack: report.pack.id,
    period: formatPeriod(report.period),
    asAt: formatIso(report.asAt),
    rules: rulesJson(report.settings),
    tables: report.tables.map(({ model, sheet, area }) => ({
      id: model.id,
      title: model.title,
      sheet,
      area: areaAddress(area),
      header: model.columns.map(({ heading }) => heading),
      rows: model.rows.map((row) => row.map(({ text }) => text)),
      note: noteOf(model),
    })),
    findings: report.findings.map(findingJson),
    trips,
    out,
  };
}
