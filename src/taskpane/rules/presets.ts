import type { Scalar } from "../../grid/scalar.ts";
import type { SettingName } from "../../domain/rules/setting.ts";

/** A ready-made rule: settings of a register that belong together, and who uses them. */
export interface Preset {
  readonly title: string;
  readonly source: string;
  readonly values: Readonly<Partial<Record<SettingName, Scalar>>>;
}

/** The ready-made amber bands. Source: domain rules, section 3, rules used in public. */
export const PRESETS: readonly Preset[] = [
  {
    title: "Within 10% of target",
    source: "Maidstone and South Kesteven use it.",
    values: { basis: "Target", tolerance: "10%" },
  },
  {
    title: "Within 5% of target",
    source: "A band in public use; 5% is also what Scrutineer takes where nobody chose.",
    values: { basis: "Target", tolerance: "5%" },
  },
  {
    title: "No amber band",
    source: "Off target is Red. What it is rated against stays as it is.",
    values: { tolerance: "none" },
  },
];
