import type { ItemBase } from "../../domain/register/item.ts";
import type { Live } from "./live.ts";
import { wordsFormula } from "./wordsFormula.ts";

/** What an item is called, from the cell of its title; empty where the row is gone or emptied. */
export const titleOf = ({ place, title }: Pick<ItemBase, "place" | "title">, live: Live): string =>
  wordsFormula({ place, words: title }, live);
