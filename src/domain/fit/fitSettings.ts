import { NOT_USED } from "../rules/gridLabels.ts";
import type { Setting } from "../rules/setting.ts";
import type { RiskGrid } from "../risk.ts";

/**
 * The settings that make a matrix the council's own: every label with its weight and every level with its cut-off, and what is there now and
 * not in it as not used.
 * @param from where the values are said to come from
 */
export function fitSettings(grid: RiskGrid, current: RiskGrid, from: string): readonly Setting[] {
  const setting = (
    section: Setting["section"],
    item: string,
    name: Setting["name"],
    value: Setting["value"],
  ): Setting => {
    return { section, item, name, value, format: "General", from };
  };
  const axis = (section: "likelihood" | "impact"): readonly Setting[] => [
    ...grid[section].map(({ label, weight }) => setting(section, label, "weight", weight)),
    ...missing(
      current[section].map(({ label }) => label),
      grid[section].map(({ label }) => label),
    ).map((label) => setting(section, label, "weight", NOT_USED)),
  ];
  const levels = missing(
    current.levels.map(({ level }) => level),
    grid.levels.map(({ level }) => level),
  );
  return [
    ...axis("likelihood"),
    ...axis("impact"),
    ...grid.levels.map(({ level, from: score }) => setting("levels", level, "from", score)),
    ...levels.map((level) => setting("levels", level, "from", NOT_USED)),
  ];
}

/** What is in a list and, whatever the capitals, not in another. */
const missing = (list: readonly string[], other: readonly string[]): readonly string[] =>
  list.filter((one) => !other.some((each) => each.toLowerCase() === one.toLowerCase()));
