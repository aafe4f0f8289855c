import { previousPeriod } from "../domain/period.ts";
import type { RatedRegister } from "../domain/register/ratedRegister.ts";
import type { Register } from "../domain/register/register.ts";
import type { ReportInput } from "../report/reportInput.ts";
import type { Settled } from "./settle.ts";

/** What the tables of a pack are made from: for each role, the register that has it, or those that share it. */
export function reportInput(
  { period, asAt, rules, roles, shared }: Settled,
  rated: readonly RatedRegister[],
  from: Pick<ReportInput, "history" | "live"> & { readonly typed: ReportInput["narrative"] },
): ReportInput {
  const ratedOf = (register: Register) => rated.filter((one) => one.register === register);
  const registers = new Map(
    [...roles].flatMap(([role, register]) => ratedOf(register).map((found) => [role, found] as const)),
  );
  const together = new Map([...shared].map(([role, several]) => [role, several.flatMap(ratedOf)] as const));
  return {
    period,
    previous: previousPeriod(period),
    asAt,
    rules,
    registers,
    shared: together,
    every: rated,
    narrative: from.typed,
    history: from.history,
    live: from.live,
  };
}
