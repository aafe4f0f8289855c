import { previousPeriod } from "../domain/period.ts";
import { namedItems, placeKey } from "../domain/narrative/namedItems.ts";
import type { RatedRegister } from "../domain/register/ratedRegister.ts";
import type { Register } from "../domain/register/register.ts";
import type { ReportInput } from "../report/reportInput.ts";
import type { Settled } from "./settle.ts";

/** What the tables of a pack are made from: for each role, the register that has it, or those that share it. */
export function reportInput(
  { period, asAt, rules, roles, shared }: Settled,
  rated: readonly RatedRegister[],
  from: Pick<ReportInput, "history" | "live">,
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
    named: namedIn(rated),
    history: from.history,
    live: from.live,
  };
}

/** The items of registers as narratives know them, by their places. */
export function namedIn(rated: readonly RatedRegister[]): ReportInput["named"] {
  const named = new Map(rated.flatMap(({ register }) => namedItems(register)).map((one) => [placeKey(one.place), one]));
  return (place) => named.get(placeKey(place)) ?? null;
}
