import { type TableCell, type TableModel, textCell } from "../../../grid/table.ts";
import { column, toldCell, withFormula } from "../../cells.ts";
import type { Live } from "../../live/live.ts";
import { STRATEGY, STRATEGY_COLUMNS } from "../../live/strategies/strategyNames.ts";
import { itemAt } from "../../live/workingCell.ts";
import type { ReportInput } from "../../reportInput.ts";
import { either } from "../../sentences.ts";
import { NOT_STATED, type Strategy } from "./strategy.ts";

/** Table 13: every strategy of the register, in its order, with its status beside its name. */
export function strategies({ live }: ReportInput, all: readonly Strategy[]): TableModel {
  const absent = absentIn(all);
  return {
    id: "strategies",
    title: "Strategies",
    sheetName: "Strategy register",
    note: `In the register's order. A status in brackets after a name, such as (under development), stands in the column Status; ${NOT_STATED} means that the register gives none.${absentNote(absent)}`,
    columns: [
      column("Name", 38),
      column("Status", 20),
      column("Purpose", absent.includes("purpose") ? 16 : 60),
      column("Lead Member", 26),
      column("Lead Directorate", 28),
      column("Priority", 28),
    ],
    rows: all.map((strategy) => [
      ...nameCells(strategy, live),
      toldCell(strategy.told("purpose", "definition", "narrative"), live),
      toldCell(strategy.told("leadMember", "owner"), live),
      toldCell(strategy.told("leadDirectorate", "directorate"), live),
      strategyCell(
        textCell(strategy.priority, [strategy.told("priority")?.place ?? strategy.place]),
        STRATEGY.priority,
        strategy,
        live,
      ),
    ]),
  };
}

/** A cell that takes what stands on the working sheet of strategies; a fixed value without `live`. */
export const strategyCell = (cell: TableCell, heading: string, { at }: Strategy, live: Live | null): TableCell =>
  withFormula(cell, live && `IFERROR(${itemAt(STRATEGY_COLUMNS, heading, at)}&"","")`);

/** The name and the status of a strategy. */
export const nameCells = (strategy: Strategy, live: Live | null): readonly TableCell[] => [
  strategyCell(textCell(strategy.name, [strategy.place]), STRATEGY.name, strategy, live),
  strategyCell(textCell(strategy.status ?? NOT_STATED, [strategy.place]), STRATEGY.status, strategy, live),
];

/** ` The register says nothing of purpose or priority.`; empty where every column has something. */
const absentNote = (absent: readonly string[]): string =>
  absent.length === 0 ? "" : ` The register says nothing of ${either(absent)}.`;

/** What no strategy says anything of; nothing for a register without strategies. */
function absentIn(all: readonly Strategy[]): readonly string[] {
  const says = (name: string, has: (one: Strategy) => boolean) => (all.length === 0 || all.some(has) ? [] : [name]);
  return [
    ...says("purpose", ({ told }) => told("purpose", "definition", "narrative") !== null),
    ...says("lead member", ({ told }) => told("leadMember", "owner") !== null),
    ...says("lead directorate", ({ told }) => told("leadDirectorate", "directorate") !== null),
    ...says("priority", ({ priority }) => priority !== ""),
  ];
}
