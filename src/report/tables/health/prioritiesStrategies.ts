import { numberCell, type TableModel, textCell } from "../../../grid/table.ts";
import { column, withFormula } from "../../cells.ts";
import { tableHeadings } from "../../headings.ts";
import { SERVES, SERVES_NOT, servesColumn } from "../../live/strategies/strategyNames.ts";
import { servedCount } from "../../live/strategies/strategySentences.ts";
import type { ReportInput } from "../../reportInput.ts";
import { nameCells, strategyCell } from "./strategies.ts";
import { prioritiesServed, type Strategy } from "./strategy.ts";

/** Table 13, on one page: which strategy serves which priority, and how many serve each. None where no strategy names a priority. */
export function prioritiesStrategies({ live }: ReportInput, all: readonly Strategy[]): TableModel | null {
  const priorities = prioritiesServed(all);
  if (priorities.length === 0) return null;
  const own = ["Strategy", "Status"];
  const headings = tableHeadings(
    priorities.map(({ name }) => name),
    own,
  );
  const count = ({ name, by }: (typeof priorities)[number], index: number) =>
    withFormula(
      numberCell(
        by.length,
        String(by.length),
        "0",
        by.map(({ place }) => place),
      ),
      live && servedCount(name, index, by.length),
    );
  return {
    id: "priorities-strategies",
    title: "Priorities and strategies",
    sheetName: "Priorities and strategies",
    note: `${SERVES} where the register names the priority for the strategy, ${SERVES_NOT} where it does not. A strategy may serve several priorities. The last row counts the strategies of each.`,
    columns: [column("Strategy", 40), column("Status", 20), ...headings.map((heading) => column(heading, 16))],
    rows: [
      ...all.map((strategy) => [
        ...nameCells(strategy, live),
        ...priorities.map(({ by }, index) =>
          strategyCell(
            textCell(by.includes(strategy) ? SERVES : SERVES_NOT, [strategy.told("priority")?.place ?? strategy.place]),
            servesColumn(index),
            strategy,
            live,
          ),
        ),
      ]),
      [textCell("Number of strategies"), textCell(""), ...priorities.map(count)],
    ],
  };
}
