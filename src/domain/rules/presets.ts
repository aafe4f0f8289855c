import type { Scalar } from "../../grid/scalar.ts";
import { TREND_METHOD_WORDS } from "../trend/trend.ts";
import { AMBER_WORDS } from "./rules.ts";
import type { RATING_SETTINGS } from "./setting.ts";

/** What a preset may set. */
export type RatingSetting = (typeof RATING_SETTINGS)[number];

/** A ready-made rule: settings that belong together, and who uses them. */
export interface Preset {
  /** What a rules file calls it: `"preset": "kent"`. */
  readonly id: string;
  readonly title: string;
  /** Who uses it and what it means, in a sentence or two. */
  readonly source: string;
  /** What else it may be called, in lower case. */
  readonly names: readonly string[];
  readonly values: Readonly<Partial<Record<RatingSetting, Scalar>>>;
}

const OWN_FLOOR = "the floor of each indicator";
const WITHIN = { basis: "Target", amber: AMBER_WORDS.within };

/** The ready-made rules. Source: domain rules, section 3, rules used in public. */
export const PRESETS: readonly Preset[] = [
  {
    id: "within-10",
    title: "Within 10% of target",
    source: "Maidstone and South Kesteven use it: Amber is off target by no more than 10% of it.",
    names: ["maidstone", "south kesteven", "10%"],
    values: { ...WITHIN, tolerance: "10%" },
  },
  {
    id: "within-5",
    title: "Within 5% of target",
    source: "A band in public use; 5% is also what Scrutineer takes where nobody chose.",
    names: ["5%"],
    values: { ...WITHIN, tolerance: "5%" },
  },
  {
    id: "clearpoint",
    title: "Target × 0.9",
    source:
      "What ClearPoint takes by default: Amber down to nine tenths of the target. For a target below 0 and where low is good, the tenth still lies on the bad side.",
    names: ["target x 0.9", "target * 0.9", "0.9"],
    values: { ...WITHIN, tolerance: "10%" },
  },
  {
    id: "kent",
    title: "Floor standard of each indicator",
    source:
      "Kent County Council: Amber from each indicator’s floor standard up to its target. The trend is a regression. Give the floors in a column, or for each indicator.",
    names: ["kent county council", "floor", "floor standard"],
    values: { ...WITHIN, tolerance: OWN_FLOOR, trend: TREND_METHOD_WORDS.regression },
  },
  {
    id: "brighton-and-hove",
    title: "Green and amber value of each indicator",
    source:
      "Brighton & Hove City Council: each indicator has a value for Green (its target) and one for Amber (its floor), in two columns or for each indicator.",
    names: ["brighton & hove", "brighton and hove", "brighton", "brighton & hove city council"],
    values: { ...WITHIN, tolerance: OWN_FLOOR },
  },
  {
    id: "havering",
    title: "More than 10% off target, but improved",
    source:
      "Havering, 2013/14: Green on target or no more than 10% off it; further off Amber if better than in the same quarter a year before, Red if not.",
    names: ["london borough of havering"],
    values: { basis: "Target", tolerance: "10%", amber: AMBER_WORDS.improved },
  },
  {
    id: "no-amber",
    title: "No amber band",
    source: "Off target is Red. What it is rated against stays as it is.",
    names: ["none"],
    values: { tolerance: "none", amber: AMBER_WORDS.within },
  },
];

/** The preset of an id, a title or a council's name, whatever the capitals; null when there is none. */
export function presetNamed(words: string): Preset | null {
  const said = words.trim().toLowerCase();
  return PRESETS.find(({ id, title, names }) => [id, title.toLowerCase(), ...names].includes(said)) ?? null;
}
