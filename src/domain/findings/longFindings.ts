import { cellAddress } from "../../grid/area.ts";
import type { Indicator, UnusedRow } from "../register/item.ts";
import type { Finding } from "../finding.ts";
import { findingAt } from "./makeFinding.ts";

/** What is odd about the rows of a long layout: a period that cannot be read, a second row for the same indicator and period. */
export const longFindings = (items: readonly Indicator[]): readonly Finding[] =>
  items.flatMap(({ title, unused }) =>
    unused.map((row) => (row.why === "period" ? noPeriod(row, title) : repeat(row, title))),
  );

function noPeriod({ told }: UnusedRow, title: string): Finding {
  const said = told.words === "" ? "No period is given" : `"${told.words}" is not a period`;
  return findingAt(told, {
    code: "period-unreadable",
    severity: "error",
    message: `${said}, so this row of ${title} is left out of every table.`,
    proposal: "Write the period as Q1 2021/22, Jun-21 or 2021/22.",
  });
}

function repeat({ told, instead }: UnusedRow, title: string): Finding {
  const differs = told.words !== instead?.words;
  const other =
    instead === null ? "" : ` ${instead.words || "nothing"} in ${cellAddress(instead.place.row, instead.place.column)}`;
  const message = `${title} has another row for the same period:${other}, which is the one that counts.`;
  return findingAt(told, {
    code: "row-repeated",
    severity: differs ? "error" : "warning",
    message,
    proposal: "Delete the row that is wrong, or correct its period.",
  });
}
