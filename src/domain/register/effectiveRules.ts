import type { IndicatorRules, OwnRules, RegisterRules } from "../rules/rules.ts";
import type { Tolerance } from "../rate/tolerance.ts";
import type { Indicator } from "./item.ts";
import { valueOf } from "./periodValue.ts";

/**
 * What an indicator is rated by: what was chosen for it alone, else what its own columns say of its tolerance (a floor before a band), else
 * what was chosen for its register.
 */
export function effectiveRules(item: Indicator, rules: RegisterRules, own: OwnRules | null): IndicatorRules {
  return { ...rules, tolerance: columnTolerance(item) ?? rules.tolerance, ...own?.rules };
}

/** The tolerance that an indicator's own columns give; null where they give none. */
function columnTolerance({ tolerance, floor, percent }: Indicator): Tolerance | null {
  const value = valueOf(floor);
  if (value !== null) return { kind: "floor", value, percent };
  return tolerance?.reading.kind === "tolerance" ? tolerance.reading.tolerance : null;
}
