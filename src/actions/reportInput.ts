import { previousPeriod } from "../domain/period.ts";
import type { RatedRegister } from "../domain/register/ratedRegister.ts";
import type { ReportInput } from "../report/reportInput.ts";
import type { Settled } from "./settle.ts";

/** What the tables of a pack are made from: for each role, the register that has it. */
export function reportInput(
  { period, asAt, rules, roles }: Settled,
  rated: readonly RatedRegister[],
  narrative: ReportInput["narrative"],
): ReportInput {
  const registers = new Map(
    [...roles].flatMap(([role, register]) => {
      const found = rated.find((one) => one.register === register);
      return found ? [[role, found] as const] : [];
    }),
  );
  return { period, previous: previousPeriod(period), asAt, rules, registers, every: rated, narrative };
}
