import { numberCell, type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import type { RatedRegister } from "../../domain/register/ratedRegister.ts";
import { column, figureCell, withFormula } from "../cells.ts";
import { redRedOutcomes } from "../tables/redRedOutcomes.ts";
import type { ItemBase, Told } from "../../domain/register/item.ts";
import { placeKey } from "../../domain/narrative/namedItems.ts";
import { quoted, when } from "./expression.ts";
import { keyCells, NARRATIVE_KEY, saidOf } from "./said.ts";
import { wordsFormula } from "./wordsFormula.ts";
import type { Live, Working } from "./live.ts";
import { itemNumbered } from "./workingCell.ts";

/** The columns that the table of Red Red outcomes is made from: how grave each is, its place in that order, and its figures as they are shown. */
export const RED_RED = {
  gap: "Red Red gap",
  order: "Red Red order",
  now: "Shown",
  before: "Shown before",
  baseline: "Baseline",
  target: "Target",
  narrative: NARRATIVE_KEY,
  said: "Commentary",
  listed: "Listed as",
} as const;

/** The columns of words. */
const TEXTS: ReadonlySet<string> = new Set([RED_RED.narrative, RED_RED.said, RED_RED.listed]);

/** An outcome that is Red and worsening without a gap that can be said comes after all others. */
const NO_GAP = -1e99;

type Indicators = Extract<RatedRegister, { readonly kind: "indicators" }>;

/** What the working sheet of outcomes has beside the columns of every register of indicators. */
export function redRedColumns(
  { register, rated, scale }: Indicators,
  live: Live,
  name: Working["name"],
): Pick<TableModel, "columns" | "rows"> {
  const lowest = quoted(scale.steps.at(-1)?.word ?? "");
  const isRedRed = `AND([@Rating]=${lowest},[@Trend]="Worsening")`;
  const grave = when(isRedRed, when("ISNUMBER([@Gap])", "ROUND([@Gap],12)", String(NO_GAP).replace("e", "E")), '""');
  const order = placeOf(name(RED_RED.gap));
  const places = redRedOutcomes(scale, rated);
  const keyOf = keyCells(register, live);
  const own = new Map<string, ItemBase>(register.items.map((item) => [placeKey(item.place), item]));
  return {
    columns: Object.values(RED_RED).map((heading) => column(heading, TEXTS.has(heading) ? 60 : 14)),
    rows: rated.map((one) => {
      const place = places.indexOf(one);
      return [
        withFormula(place < 0 ? textCell("") : amount(Number((one.gap ?? NO_GAP).toPrecision(12))), grave),
        withFormula(place < 0 ? textCell("") : amount(place + 1), order),
        ...[one.value, one.previous, one.item.baseline, one.item.target].map((figure) => figureCell(figure, live)),
        keyOf(one.item),
        saidCell(one.item.narrative, own.get(placeKey(one.item.place))?.narrative ?? null, live),
        withFormula(
          textCell(listedAs(one.item.title)),
          when('RIGHT([@Item],1)="."', "LEFT([@Item],LEN([@Item])-1)", "[@Item]"),
        ),
      ];
    }),
  };
}

/** The commentary on an outcome: what people wrote, else the register's own. */
const saidCell = (told: Told | null, own: Told | null, live: Live): TableCell =>
  withFormula(textCell(told?.words ?? ""), `IFERROR(${saidOf("Commentary", own ? wordsFormula(own, live) : '""')},"")`);

/** A title as a sentence lists it: without its full stop. */
const listedAs = (title: string): string => title.replace(/\.$/, "");

const amount = (value: number): TableCell => numberCell(value, String(value), "General");

/** The place of a row among those that have a number in a column, the greatest first; equal ones keep the register's order. */
function placeOf(all: string): string {
  const own = `[@${RED_RED.gap}]`;
  return when(`ISNUMBER(${own})`, `COUNTIF(${all},">"&${own})+COUNTIF([@:${RED_RED.gap}],${own})`, '""');
}

/** What stands in a column of the outcome that has a place in the order, from 1; empty where there are not so many. */
export const atPlace = (working: Working, heading: string, place: number): string =>
  itemNumbered(working, heading, RED_RED.order, place);
