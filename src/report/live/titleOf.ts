import type { ItemBase } from "../../domain/register/item.ts";
import { quoted, when } from "./expression.ts";
import { type Live, referTo } from "./live.ts";

/**
 * What an item is called, from the cell of its title; empty where the row is gone or emptied. Where its cell says more or less than its title
 * (lines folded, a bullet left out), the title stands as it was read while the cell stays the same.
 */
export function titleOf({ place, title }: Pick<ItemBase, "place" | "title">, live: Live): string {
  const cell = referTo(place);
  const { value } = live.cell(place);
  const said = String(value);
  const own = said === title ? `${cell}&""` : `TRIM(${cell})`;
  const isPlain = said === title || said.trim().replace(/ +/g, " ") === title;
  const text = isPlain ? own : when(`${cell}=""`, '""', quoted(title));
  return `IFERROR(${text},"")`;
}
