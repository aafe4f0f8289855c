import type { TableCell, TableModel } from "../../grid/table.ts";
import type { Amount } from "../../domain/money/budgetLine.ts";
import type { RatedRegister } from "../../domain/register/ratedRegister.ts";
import { column } from "../cells.ts";
import { when } from "./expression.ts";
import type { Live } from "./live.ts";
import { poundsOf } from "./poundsOf.ts";
import { savingRating, savingShare } from "./savingRating.ts";
import { titleOf } from "./titleOf.ts";
import { workedCell } from "./workingCell.ts";

/** A register of savings, as it is handed to the working sheet. */
type Savings = Extract<RatedRegister, { readonly kind: "savings" }>;

const HEADINGS = ["Item", "Planned", "Delivered", "Forecast", "Share", "Rating"];

/** The working table of savings, in pounds: what each was planned to bring, brings and is forecast to bring, the share and the rating. */
export function workingSavings({ rated, scale }: Savings, live: Live): Pick<TableModel, "columns" | "rows"> {
  const money = (amount: Amount | null): TableCell =>
    workedCell(amount?.pounds ?? "", amount && poundsOf(amount, live));
  return {
    columns: HEADINGS.map((heading) => column(heading, heading === "Item" ? 50 : 14)),
    rows: rated.map(({ item, plan, share, rating }) => [
      workedCell(item.title, titleOf(item, live)),
      ...[plan, item.delivered, item.forecast].map(money),
      workedCell(share ?? "", savingShare("[@Planned]", "[@Delivered]", "[@Forecast]")),
      workedCell(
        rating,
        when('[@Item]=""', '""', savingRating("[@Planned]", "[@Delivered]", "[@Forecast]", "[@Share]", scale, live)),
      ),
    ]),
  };
}
