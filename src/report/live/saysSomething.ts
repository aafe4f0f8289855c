import { readNoValue } from "../../domain/reading/noValue.ts";
import type { Told } from "../../domain/register/item.ts";
import { quoted, when } from "./expression.ts";
import { type Live, referTo } from "./live.ts";

/** What officers most often type where there is no value; what else stands for none is known while it stays the same. */
const NONE: readonly string[] = [
  ...["n/a", "na", "n.a.", "-", "–", "—", "tbc", "tba", "tbd", "..", "not applicable", "not available", "no data"],
  ...["not due", "pending"],
];

/** How much of a text is compared: no words for none are longer. */
const LONGEST = 60;

/** Whether a cell of a register says something, in numbers or in words, as an expression: not empty, no error, not `N/A`, `tbc` and the like. */
export function saysSomething({ place, words }: Pick<Told, "place" | "words">, live: Live): string {
  const cell = referTo(place);
  const { value } = live.cell(place);
  const own = readNoValue(words) !== null && typeof value === "string" ? value.trim().toLowerCase() : "";
  const all = own === "" || own.length > LONGEST || NONE.includes(own) ? NONE : [...NONE, own];
  const isWords = `ISNA(MATCH(LEFT(TRIM(${cell}),${LONGEST}),{${all.map(quoted).join(",")}},0))`;
  return `IFERROR(${when(`ISNUMBER(${cell})`, "TRUE", when(`TRIM(${cell})=""`, "FALSE", isWords))},FALSE)`;
}
