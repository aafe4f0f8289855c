import { previousPeriod } from "../domain/period.ts";
import type { RatedAction } from "../domain/register/rated.ts";
import type { Register } from "../domain/register/register.ts";
import type { Role } from "../domain/register/role.ts";
import type { ReportInput } from "../report/reportInput.ts";
import type { RatedRegister } from "./rateRegisters.ts";
import type { Settled } from "./settle.ts";

/** What the tables of a pack are made from: for each role, the register that has it. */
export function reportInput(
  settled: Settled,
  registers: readonly RatedRegister[],
  narrative: ReportInput["narrative"],
): ReportInput {
  const withRole = (role: Role): RatedRegister | null => {
    const register: Register | undefined = settled.roles.get(role);
    return registers.find((one) => one.register === register) ?? null;
  };
  const actions = (role: Role): readonly RatedAction[] | null => {
    const one = withRole(role);
    return one?.kind === "actions" ? one.rated : null;
  };
  const outcomes = withRole("outcomes");
  const risks = withRole("risks");
  return {
    period: settled.period,
    previous: previousPeriod(settled.period),
    asAt: settled.asAt,
    rules: settled.rules,
    outcomes: outcomes?.kind === "indicators" ? outcomes.rated : null,
    workplan: actions("workplan"),
    executiveActions: actions("executiveActions"),
    directoratePriorities: actions("directoratePriorities"),
    programmes: actions("programmes"),
    risks: risks?.kind === "risks" ? risks.rated : null,
    narrative,
  };
}
