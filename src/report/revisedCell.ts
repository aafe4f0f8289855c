import { type TableCell, textCell } from "../grid/table.ts";
import { actionFigure } from "../domain/narrative/figureWords.ts";
import type { Action } from "../domain/register/item.ts";
import type { RatedAction } from "../domain/register/rated.ts";
import { agreedDay } from "../domain/register/revisions.ts";
import { formatDay } from "../domain/serialDate.ts";
import { dateCell } from "./cells.ts";
import { revisedFormula } from "./live/revisedFormula.ts";
import { narrativeCell } from "./narrative/narrativeCell.ts";
import type { ReportInput } from "./reportInput.ts";

/**
 * The revised date of an action. One that was moved more than once says so, and what was agreed first: `31/12/21. Revised 2 times; agreed date
 * 30/06/21`. A single revision prints its date alone, as the agreed date stands beside it.
 * A date that a person types there is kept as proposed; the agreed date stays.
 */
export function revisedCell(input: ReportInput, one: RatedAction): TableCell {
  const { place, revised } = one.item;
  const kept = dateCell(revised, null);
  const own = input.live && revisedFormula(one.item, input.live);
  const of = { place, kind: "Revised date", figure: actionFigure(one), own } as const;
  return narrativeCell(input, of, shownDate(one.item), kept);
}

/** A revised date as it is shown; of an action that was moved more than once with how often, and what was agreed first. */
export function shownDate(item: Action): TableCell {
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
