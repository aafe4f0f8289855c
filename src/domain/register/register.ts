import type { Grid } from "../../grid/grid.ts";
import type { Layout } from "../layout.ts";
import type { BudgetLine, Saving } from "../money/budgetLine.ts";
import { readBudgetWithTotals } from "../money/readBudget.ts";
import { readSavings } from "../money/readSavings.ts";
import { rowReader } from "./fields.ts";
import type { Action, Benchmark, Decision, Entry, Indicator, ItemBase, Risk, WorkforceFigure } from "./item.ts";
import { readActions } from "./readActions.ts";
import { readBenchmarks } from "./readBenchmarks.ts";
import { readDecisions } from "./readDecisions.ts";
import { readEntries } from "./readEntries.ts";
import { readIndicators } from "./readIndicators.ts";
import { readItems } from "./readItems.ts";
import { readRisks } from "./readRisks.ts";
import { readWorkforce } from "./readWorkforce.ts";

/** A register with its items, read but not yet rated. Kinds that no table uses yet are read as far as every row is alike. */
export type Register =
  | { readonly kind: "indicators"; readonly layout: Layout; readonly items: readonly Indicator[] }
  | { readonly kind: "actions"; readonly layout: Layout; readonly items: readonly Action[] }
  | { readonly kind: "risks"; readonly layout: Layout; readonly items: readonly Risk[] }
  | { readonly kind: "benchmarks"; readonly layout: Layout; readonly items: readonly Benchmark[] }
  | { readonly kind: "decisions"; readonly layout: Layout; readonly items: readonly Decision[] }
  | { readonly kind: "workforce"; readonly layout: Layout; readonly items: readonly WorkforceFigure[] }
  | { readonly kind: "entries"; readonly layout: Layout; readonly items: readonly Entry[] }
  | {
      readonly kind: "budget";
      readonly layout: Layout;
      readonly items: readonly BudgetLine[];
      /** The rows that add up others: no table counts them, but a medium-term plan may call one its gap. */
      readonly totals: readonly BudgetLine[];
    }
  | { readonly kind: "savings"; readonly layout: Layout; readonly items: readonly Saving[] }
  | { readonly kind: "other"; readonly layout: Layout; readonly items: readonly ItemBase[] };

/** Reads a register from its sheet. Projects are read as actions: a status, dates and an owner. */
export function readRegister(grid: Grid, layout: Layout, date1904: boolean): Register {
  const reader = rowReader(grid, layout, date1904);
  switch (layout.kind) {
    case "indicators":
      return { kind: "indicators", layout, items: readIndicators(layout, reader) };
    case "actions":
    case "projects":
      return { kind: "actions", layout, items: readActions(layout, reader) };
    case "risks":
      return { kind: "risks", layout, items: readRisks(layout, reader) };
    case "benchmarks":
      return { kind: "benchmarks", layout, items: readBenchmarks(layout, reader) };
    case "decisions":
      return { kind: "decisions", layout, items: readDecisions(layout, reader) };
    case "workforce":
      return { kind: "workforce", layout, items: readWorkforce(layout, reader) };
    case "strategies":
      return { kind: "entries", layout, items: readEntries(layout, reader) };
    case "budget":
      return { kind: "budget", layout, ...readBudgetWithTotals(layout, reader) };
    case "savings":
      return { kind: "savings", layout, items: readSavings(layout, reader) };
    default:
      return { kind: "other", layout, items: readItems(layout, reader) };
  }
}
