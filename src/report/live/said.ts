import { type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import { itemKey, type NarrativeKind } from "../../domain/narrative/narrativeKey.ts";
import { type NamedItem, namedItems, placeKey } from "../../domain/narrative/namedItems.ts";
import type { ItemBase, Told } from "../../domain/register/item.ts";
import type { Register } from "../../domain/register/register.ts";
import { NARRATIVE_NAMES } from "../narrative/narrativeColumns.ts";
import { withFormula } from "../cells.ts";
import { joined, say } from "./expression.ts";
import type { Live } from "./live.ts";
import { wordsFormula } from "./wordsFormula.ts";
import { literally } from "./words/wordKey.ts";

/** The heading of the column of a working sheet that holds what the narrative of an item is kept under: `SP Outcomes | SP11 | Q1 21/22`. */
export const NARRATIVE_KEY = "Narrative key";

/** What is kept on the narrative's sheet under a key, as an expression, an error where nothing is. Excel: INDEX gives 0 for an empty cell ("INDEX function"). */
export const lookedUp = (key: string): string => {
  const found = `INDEX(${NARRATIVE_NAMES.text},MATCH(${key},${NARRATIVE_NAMES.key},0))`;
  return `IF(${found}="","",${found})`;
};

/** Whether the formulas of a table look narrative up. */
export const looksUpNarrative = ({ rows }: Pick<TableModel, "rows">): boolean =>
  rows.some((row) => row.some(({ formula }) => formula?.includes(NARRATIVE_NAMES.key) === true));

/**
 * What is said of the item of a row of a working sheet, as an expression: what the narrative's sheet has for it, else what its register says.
 * @param own what the register says, as an expression
 */
export const saidOf = (kind: NarrativeKind, own: string): string =>
  `IFERROR(${lookedUp(literally(`[@${NARRATIVE_KEY}]&" | ${kind}"`))},${own})`;

/** Whether the narrative's sheet says something of a kind of the item of a row of a working sheet, as an expression; also that it says nothing. */
export const isSaid = (kind: NarrativeKind): string =>
  `ISNUMBER(MATCH(${literally(`[@${NARRATIVE_KEY}]&" | ${kind}"`)},${NARRATIVE_NAMES.key},0))`;

/** The cells of the column of keys: each follows the cells of its item's title and reference, while a row may move or be sorted. */
export function keyCells(register: Register, live: Live): (item: ItemBase) => TableCell {
  const named = new Map(namedItems(register).map((one) => [placeKey(one.place), one]));
  return (item) => keyCell(named.get(placeKey(item.place)) ?? null, item, live);
}

function keyCell(named: NamedItem | null, { title, ref }: ItemBase, live: Live): TableCell {
  if (named === null) return textCell("");
  const key = itemKey(named, live.period);
  const own = ownCell(named, title, ref);
  const [before = "", after, ...more] = own ? key.split(` | ${own.words} | `) : [];
  if (!own || after === undefined || more.length > 0) return textCell(key);
  return withFormula(textCell(key), joined(say(`${before} | `), wordsFormula(own, live), say(` | ${after}`)));
}

/** The cell whose words an item is known by; null where it is known by more than one cell says. */
function ownCell({ item, place }: NamedItem, title: string, ref: Told | null): Told | null {
  if (ref?.words === item) return ref;
  return title === item ? { place, words: title } : null;
}
