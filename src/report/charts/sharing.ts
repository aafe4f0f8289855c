import type { RatedRegister } from "../../domain/register/ratedRegister.ts";
import type { Role } from "../../domain/register/role.ts";
import type { ReportInput } from "../reportInput.ts";

/** The registers that have a role: one, those that share it, or none. */
export function sharing({ registers, shared }: ReportInput, role: Role): readonly RatedRegister[] {
  const one = registers.get(role);
  return shared.get(role) ?? (one === undefined ? [] : [one]);
}
