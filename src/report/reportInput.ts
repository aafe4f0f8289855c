import type { Place } from "../grid/area.ts";
import type { FrozenItem } from "../domain/history/frozen.ts";
import type { NamedItem } from "../domain/narrative/namedItems.ts";
import type { DatedPeriod } from "../domain/period.ts";
import type { RatedRegister } from "../domain/register/ratedRegister.ts";
import type { Role } from "../domain/register/role.ts";
import type { Live } from "./live/live.ts";
import type { Rules } from "../domain/rules/rules.ts";

/** What the tables of a pack are made from. */
export interface ReportInput {
  readonly period: DatedPeriod;
  readonly previous: DatedPeriod;
  /** The day the report speaks for, as a serial number. */
  readonly asAt: number;
  readonly rules: Rules;
  /** For each role, the rated register that has it; a role that the workbook has no register for is absent. */
  readonly registers: ReadonlyMap<Role, RatedRegister>;
  /** For a role that two or more registers share, all of them. */
  readonly shared: ReadonlyMap<Role, readonly RatedRegister[]>;
  /** Every rated register of the workbook, those without a role, too. */
  readonly every: readonly RatedRegister[];
  /** The results kept of earlier periods, of all registers. */
  readonly history: readonly FrozenItem[];
  /** The item at a place, as a narrative knows it; null for a place where no item of a register stands. */
  readonly named: (place: Place) => NamedItem | null;
  /** What formulas are made from; null where figures are to be fixed values. */
  readonly live: Live | null;
}
