import { numberCell, type TableModel, textCell } from "../../../grid/table.ts";
import { column } from "../../cells.ts";
import { tableHeadings } from "../../headings.ts";
import type { ReportInput } from "../../reportInput.ts";
import { NOT_STATED, prioritiesServed, type Strategy } from "./strategy.ts";

const SERVES = "✓";
const SERVES_NOT = "–";

/** Table 13, on one page: which strategy serves which priority, and how many serve each. None where no strategy names a priority. */
export function prioritiesStrategies(_: ReportInput, all: readonly Strategy[]): TableModel | null {
  const priorities = prioritiesServed(all);
  if (priorities.length === 0) return null;
  const own = ["Strategy", "Status"];
  const headings = tableHeadings(
    priorities.map(({ name }) => name),
    own,
  );
  const count = ({ by }: (typeof priorities)[number]) =>
    numberCell(
      by.length,
      String(by.length),
      "0",
      by.map(({ place }) => place),
    );
  return {
    id: "priorities-strategies",
    title: "Priorities and strategies",
    sheetName: "Priorities and strategies",
    note: `${SERVES} where the register names the priority for the strategy, ${SERVES_NOT} where it does not. A strategy may serve several priorities. The last row counts the strategies of each.`,
    columns: [column("Strategy", 40), column("Status", 20), ...headings.map((heading) => column(heading, 16))],
    rows: [
      ...all.map((strategy) => [
        textCell(strategy.name, [strategy.place]),
        textCell(strategy.status ?? NOT_STATED, [strategy.place]),
        ...priorities.map(({ by }) =>
          textCell(by.includes(strategy) ? SERVES : SERVES_NOT, [strategy.told("priority")?.place ?? strategy.place]),
        ),
      ]),
      [textCell("Number of strategies"), textCell(""), ...priorities.map(count)],
    ],
  };
}
