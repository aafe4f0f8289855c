import type { Working } from "../live.ts";

/** The columns of the working sheet of strategies by their headings; what a name cannot hold becomes `_`. */
export const STRATEGY_COLUMNS: Pick<Working, "name"> = {
  name: (heading) => `Scrutineer.Strategies.${heading.replaceAll(" ", "").replace(/[^A-Za-z0-9_]/g, "_")}`,
};

/** Their headings, but for those of a priority. */
export const STRATEGY = {
  item: "Item",
  brackets: "In brackets",
  name: "Name",
  listed: "Listed as",
  status: "Status",
  first: "First of its status",
  order: "Status order",
  priority: "Priority",
  none: "No priority",
} as const;

/** The column that says which strategies serve a priority, by its place among them, from 0. */
export const servesColumn = (index: number): string => `Serves ${index + 1}`;

/** What stands for a strategy that serves a priority. */
export const SERVES = "✓";
/** What stands for one that does not. */
export const SERVES_NOT = "–";
