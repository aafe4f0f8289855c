import { type TableCell, textCell } from "../grid/table.ts";
import type { Action } from "../domain/register/item.ts";
import { agreedDay } from "../domain/register/revisions.ts";
import { formatDay } from "../domain/serialDate.ts";
import { dateCell } from "./cells.ts";

/**
 * The revised date of an action. One that was moved more than once says so, and what was agreed first: `31/12/21. Revised 2 times; agreed date
 * 30/06/21`. A single revision prints its date alone, as the agreed date stands beside it.
 */
export function revisedCell(item: Action): TableCell {
  const { revisions, revised } = item;
  const last = revisions.at(-1);
  if (last === undefined || revisions.length < 2) return dateCell(revised, null);
  const agreed = agreedDay(item);
  const first = agreed === null ? "" : `; agreed date ${formatDay(agreed)}`;
  return textCell(
    `${formatDay(last.day)}. Revised ${revisions.length} times${first}`,
    revisions.map(({ place }) => place),
  );
}
