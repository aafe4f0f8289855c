import { type TableCell, textCell } from "../../../grid/table.ts";
import type { RatedBenchmark } from "../../../domain/register/rated.ts";
import { isSame } from "../dayFormula.ts";
import { plainNumber, quoted, rounded, when } from "../expression.ts";
import { type Live, referTo } from "../live.ts";
import { numberOf } from "../numberOf.ts";
import { workedCell } from "../workingCell.ts";

const NOTHING = '""';

/** Whether the value is at its target or better; in a range as far as the good end asks. Empty where there is none. */
export function metCell({ item, met, better }: RatedBenchmark, live: Live): TableCell {
  const { target } = item;
  if (target === null) return textCell("");
  const said = met === null ? "" : met ? "Met" : "Not met";
  const verdict = (test: string): string => when(test, quoted("Met"), quoted("Not met"));
  const value = rounded("[@Value]");
  const { reading } = target;
  if (reading.kind === "range") {
    const [low, high] = [
      `${value}>=${rounded(plainNumber(reading.low))}`,
      `${value}<=${rounded(plainNumber(reading.high))}`,
    ];
    const test = better === null ? `AND(${low},${high})` : better === "higher" ? low : high;
    const same = isSame(referTo(target.place), live.cell(target.place).value);
    return workedCell(said, when(`IFERROR(AND(ISNUMBER([@Value]),${same}),FALSE)`, verdict(test), NOTHING));
  }
  if (better === null || reading.kind === "error") return textCell("");
  const aim = numberOf(target, item, live);
  const test = `${value}${better === "higher" ? ">=" : "<="}ROUND(${aim},9)`;
  return workedCell(said, when(`AND(ISNUMBER([@Value]),ISNUMBER(${aim}))`, verdict(test), NOTHING));
}
