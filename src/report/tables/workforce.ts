import { numberCell, type TableCell, type TableColumn, type TableModel, textCell } from "../../grid/table.ts";
import type { RatedWorkforce } from "../../domain/register/rated.ts";
import { column, figureCell, NOT_APPLICABLE, titleCell, withFormula } from "../cells.ts";
import { quoted, when } from "../live/expression.ts";
import { WORKFORCE } from "../live/workforce/workingWorkforce.ts";
import { workingAt } from "../live/workingCell.ts";
import { position } from "../notes.ts";
import type { ReportInput } from "../reportInput.ts";
import { staffingByPart } from "./staffingByPart.ts";
import { workforcePeriods } from "./workforcePeriods.ts";

const RULE =
  "Change is the latest figure less the one before it, in percentage points for percentages. Per FTE is an amount of days, cases or money over the FTE of the same period, else over the latest FTE.";

/** Table 19: the workforce by measure and period, or, where each row is a part of the council, its numbers of staff with their total. */
export function workforce(input: ReportInput, all: readonly RatedWorkforce[]): TableModel {
  const byPart = all.some(({ item }) => item.numbers.length > 0);
  return {
    id: "workforce",
    title: "Workforce profile",
    sheetName: "Workforce profile",
    ...(byPart
      ? {
          note: `Totals are the sums of the rows; a cell without a number adds nothing. ${position(input)}`,
          ...staffingByPart(input, all),
        }
      : { note: `${RULE} ${position(input)}`, ...byMeasure(input, all) }),
  };
}

function byMeasure(input: ReportInput, all: readonly RatedWorkforce[]): Pick<TableModel, "columns" | "rows"> {
  const periods = workforcePeriods(input, all);
  const columns: readonly TableColumn[] = [
    column("Measure", 40),
    column("Unit", 12),
    ...periods.map(({ heading }) => column(heading, 13, { align: "right" })),
    column("Change", 14, { align: "right" }),
    column("Per FTE", 10, { align: "right" }),
  ];
  const rows = all.map((one, index) => [
    titleCell(one.item, input.live),
    textCell(one.item.unit),
    ...periods.map(({ of }) => figureCell(of(one.item), input.live)),
    changeCell(one, workingAt(input, "workforce", index, WORKFORCE.change)),
    perFteCell(one, workingAt(input, "workforce", index, WORKFORCE.perFte)),
  ]);
  return { columns, rows };
}

/** `+12`, `-0.5`, `+0.7 points`. */
function changeCell({ item, change, latest, previous }: RatedWorkforce, worked: string | null): TableCell {
  const decimals = Math.max(...[latest, previous].map((one) => /\.(\d+)/.exec(one?.words ?? "")?.[1]?.length ?? 0));
  const digits = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  const unit = item.percent ? '" points"' : "";
  const format = `+${digits}${unit};-${digits}${unit};${digits}${unit}`;
  const formula =
    worked && when(`ISNUMBER(${worked})`, item.percent ? `100*${worked}` : worked, quoted(NOT_APPLICABLE));
  if (change === null) return noneOr(format, formula);
  const value = item.percent ? change * 100 : change;
  const size = Math.abs(value).toLocaleString("en-GB", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const sign = change > 0 ? "+" : change < 0 ? "-" : "";
  const behind = [latest, previous].flatMap((one) => (one ? [one.place] : []));
  const text = `${sign}${size}${item.percent ? " points" : ""}`;
  return withFormula(numberCell(Number(value.toPrecision(12)), text, format, behind), formula);
}

/** `N/A`, in the format of the figure that its formula may give. */
const noneOr = (format: string, formula: string | null): TableCell =>
  formula === null ? textCell(NOT_APPLICABLE) : withFormula({ ...textCell(NOT_APPLICABLE), format }, formula);

function perFteCell({ perFte, latest }: RatedWorkforce, worked: string | null): TableCell {
  const formula = worked && when(`ISNUMBER(${worked})`, worked, quoted(NOT_APPLICABLE));
  if (perFte === null || latest === null) return noneOr("0.00", formula);
  const cell = numberCell(perFte.value, perFte.value.toFixed(2), "0.00", [latest.place, perFte.fte.place]);
  return withFormula(cell, formula);
}
