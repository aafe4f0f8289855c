import { type FieldWords, words } from "./fieldWords.ts";

/** Budgets, forecasts and how far they lie apart. */
export const MONEY_WORDS: readonly FieldWords[] = [
  {
    field: "forecast",
    says: words(`
      forecast, projection, year end forecast, year end projection, forecast outturn, projected outturn, estimated
      outturn, expected outturn, full year forecast, forecast spend, forecast expenditure, latest forecast, current
      forecast, forecast position, projected year end, outturn forecast, forecast delivery, forecast savings,
      forecast saving, projected saving, projected savings, expected year end, predicted outturn, predicted year
      end, anticipated outturn, forecast year end, projected spend, revised forecast, forecast actual, full year
      projection
    `),
    hints: words(`
      projected, predicted, anticipated, estimate, estimated, expected outcome value, forecast wlc, forecast cost
    `),
    holds: ["number", "share", "money"],
    never: ["date", "rating", "trend", "prose", "code"],
    kinds: [],
  },
  {
    field: "budget",
    says: words(`
      budget, revised budget, current budget, annual budget, approved budget, net budget, latest budget, full year
      budget, working budget, budget allocation, total budget, gross budget, agreed budget, project budget,
      programme budget, capital budget, budget to date, profiled budget, ytd budget, controllable budget, cash
      limit, net revenue budget, adjusted budget, updated budget
    `),
    hints: words("original budget, base budget, allocation, funding, provision, estimate"),
    holds: ["number", "share", "money"],
    never: ["date", "rating", "trend", "prose", "code"],
    kinds: ["budget", "savings", "projects"],
  },
  {
    field: "variance",
    says: words(`
      variance, variation, forecast variance, projected variance, variance to budget, overspend, underspend, over
      underspend, overspend underspend, under overspend, underspend overspend, over under spend, under over spend,
      variance from budget, outturn variance, year end variance, budget variance, net variance, projected overspend,
      forecast overspend, variance to target, variance from target, shortfall, surplus deficit, pressure, variance
      to plan
    `),
    hints: words("difference, deviation, gap, change"),
    holds: ["number", "share", "money", "words"],
    never: ["date", "rating", "trend", "prose", "code"],
    kinds: [],
  },
  {
    field: "variancePercent",
    says: words(`
      variance %, % variance, variance percent, variance percentage, percentage variance, % over, % over under, % of
      budget, variance as %, forecast variance %, %, percentage
    `),
    hints: [],
    holds: ["share", "number"],
    never: ["date", "rating", "trend", "prose", "code"],
    kinds: ["budget", "savings"],
  },
];
