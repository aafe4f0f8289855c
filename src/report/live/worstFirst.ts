import { numberCell, type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import type { RatedRegister } from "../../domain/register/ratedRegister.ts";
import { column, figureCell, withFormula } from "../cells.ts";
import { redRedOutcomes } from "../tables/redRedOutcomes.ts";
import type { ItemBase, Told } from "../../domain/register/item.ts";
import { narrativeKey } from "../../domain/narrative/narrativeKey.ts";
import { type NamedItem, namedItems, placeKey } from "../../domain/narrative/namedItems.ts";
import { joined, quoted, say, when } from "./expression.ts";
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
  narrative: "Narrative key",
  listed: "Listed as",
} as const;

/** The columns of words. */
const TEXTS: ReadonlySet<string> = new Set([RED_RED.narrative, RED_RED.listed]);

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
  const keys = new Map(namedItems(register).map((one) => [placeKey(one.place), one]));
  return {
    columns: Object.values(RED_RED).map((heading) => column(heading, TEXTS.has(heading) ? 60 : 14)),
    rows: rated.map((one) => {
      const place = places.indexOf(one);
      return [
        withFormula(place < 0 ? textCell("") : amount(Number((one.gap ?? NO_GAP).toPrecision(12))), grave),
        withFormula(place < 0 ? textCell("") : amount(place + 1), order),
        ...[one.value, one.previous, one.item.baseline, one.item.target].map((figure) => figureCell(figure, live)),
        keyCell(keys.get(placeKey(one.item.place)) ?? null, one.item, live),
        withFormula(
          textCell(listedAs(one.item.title)),
          when('RIGHT([@Item],1)="."', "LEFT([@Item],LEN([@Item])-1)", "[@Item]"),
        ),
      ];
    }),
  };
}

/** What the commentary of an outcome is kept under, following the cells of its title and reference while the row may move. */
function keyCell(named: NamedItem | null, { title, ref }: ItemBase, live: Live): TableCell {
  if (named === null) return textCell("");
  const key = narrativeKey({ ...named, kind: "Commentary" }, live.period);
  const own = ownCell(named, title, ref);
  const [before = "", after, ...more] = own ? key.split(` | ${own.words} | `) : [];
  if (!own || after === undefined || more.length > 0) return textCell(key);
  return withFormula(textCell(key), joined(say(`${before} | `), wordsFormula(own, live), say(` | ${after}`)));
}

/** The cell whose words an outcome is known by; null where it is known by more than one cell says. */
function ownCell({ item, place }: NamedItem, title: string, ref: Told | null): Told | null {
  if (ref?.words === item) return ref;
  return title === item ? { place, words: title } : null;
}

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
