import { isPercentFormat } from "../../../domain/numberFormat.ts";
import type { Action, Told } from "../../../domain/register/item.ts";
import { dayFormula } from "../dayFormula.ts";
import { quoted, when } from "../expression.ts";
import { type Live, referTo } from "../live.ts";

/** What says that something is complete where no status does, as `isDone` has it. */
type DoneColumns = Pick<Action, "percentComplete" | "done" | "completed">;

/**
 * Whether something is complete by other columns than its status, as an expression that gives `Yes` or `No`; null where the register has none of
 * these columns.
 */
export function doneFormula({ percentComplete, done, completed }: DoneColumns, live: Live): string | null {
  const tests = [
    ...(percentComplete === null ? [] : [isWhole(percentComplete, live)]),
    ...(done === null ? [] : [`ISNUMBER(MATCH(TRIM(${referTo(done.place)}),${DONE},0))`]),
    ...(completed === null ? [] : [isPast(completed, live)]),
  ];
  return tests.length === 0 ? null : when(`IFERROR(OR(${tests.join(",")}),FALSE)`, quoted("Yes"), quoted("No"));
}

const DONE = '{"y","yes","true","done","✓","✔"}';

/** 100% or more, as its cell shows it, as an expression. */
function isWhole({ place }: Told, live: Live): string {
  const cell = referTo(place);
  const { format } = live.cell(place);
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const shown = isPercentFormat(format) ? `ROUND(${cell},${decimals + 2})>=1` : "FALSE";
  const written = `IF(RIGHT(TRIM(${cell}),1)="%",IFERROR(VALUE(SUBSTITUTE(${cell}," ",""))>=1,FALSE),FALSE)`;
  return when(`ISNUMBER(${cell})`, shown, written);
}

/** A day that is not after the as-at date, as an expression. */
function isPast(completed: NonNullable<Action["completed"]>, live: Live): string {
  const { reading } = completed;
  const day = dayFormula(completed, reading.kind === "date" ? reading.serial : null, live);
  return `IF(ISNUMBER(${day}),${day}<=[@As at],FALSE)`;
}
