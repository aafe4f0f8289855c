import { readNoValue } from "../reading/noValue.ts";
import type { ItemBase, Told } from "./item.ts";

/**
 * What each item belongs to: what its own cell says, else its section row; empty when neither says anything. A column that names each block
 * once, on the first of its rows, speaks for the rows below as far as the next section row; one that names two rows running alike does not.
 */
export function namedAbove<T extends ItemBase>(items: readonly T[], tell: (item: T) => Told | null): readonly string[] {
  const own = items.map((item) => tell(item)?.words ?? "");
  const isFilled = own.some((words, index) => words !== "" && words === own[index - 1]);
  let above = { name: "", section: "" };
  return items.map((item, index) => {
    const [words, section] = [own[index] ?? "", item.section ?? ""];
    const name = readNoValue(words) === null ? words : "";
    if (words !== "" || isFilled || section !== above.section) above = { name, section };
    return above.name === "" ? section : above.name;
  });
}
