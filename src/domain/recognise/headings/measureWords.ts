import { type FieldWords, words } from "./fieldWords.ts";

/** The figures of indicators, and what they are held against. */
export const MEASURE_WORDS: readonly FieldWords[] = [
  {
    field: "polarity",
    says: words(`
      polarity, good is, good to be, high or low, high low, is high good, is low good, low is good, high is good,
      low good, high good, lower is better, higher is better, bigger is better, smaller is better, bigger or smaller
      is better, desired direction, desired direction of travel, preferred direction, good performance is, good
      performance, what is good, what does good look like, what is good performance, better to be, direction of
      good, aim to be, aim to maximise, maximise or minimise, max or min, aim to maximise or minimise, target
      direction, improvement direction, high is better, low is better, better if, good direction
    `),
    hints: words("aim, direction, plan is to, better, desired"),
    holds: ["polarity", "level", "yesNo", "trend", "words"],
    never: ["number", "share", "money", "date", "prose", "rating"],
    kinds: ["indicators", "benchmarks", "workforce"],
  },
  {
    field: "baseline",
    says: words(`
      baseline, base line, baseline value, baseline figure, baseline performance, base position, starting point,
      starting position, start value, baseline position
    `),
    hints: words("base, original"),
    holds: ["number", "share", "money", "words"],
    never: ["date", "rating", "trend", "prose", "code"],
    kinds: [],
  },
  {
    field: "actual",
    says: words(`
      actual, performance, result, outturn, out turn, latest, latest value, latest performance, latest data, latest
      result, latest figure, current performance, current value, current figure, current position value, this
      period, this quarter, latest month, latest quarter, latest year, this year, this month, actual performance, actual value, actual result, actual figure,
      ytd, year to date, ytd actual, ytd performance, actual to date, actual ytd, performance to date, reported
      value, reported figure, spend to date, actual spend, actual expenditure, expenditure to date, achieved to
      date, savings delivered, saving delivered, savings achieved, saving achieved, delivered to date, savings to
      date, cumulative, cumulative performance, current quarter, provisional outturn, actual outturn, final outturn,
      quarter actual, our value, council value, our performance, indicator value, measure value
    `),
    hints: words(`
      value, current, data, figure, position, achieved, delivered, achievement, number, rate, percentage, %, total,
      amount, score, observation, count, net expenditure, expenditure, spend
    `),
    holds: ["number", "share", "money"],
    never: ["date", "rating", "trend", "prose", "code"],
    kinds: [],
  },
  {
    field: "previousActual",
    says: words(`
      previous, previous performance, previous value, previous result, previous period, previous quarter, previous
      year, previous outturn, last period, last quarter, last month, last year, prior, prior period, prior year,
      prior quarter, previous data, previous figure, same period last year, same quarter last year, last year
      actual, last outturn, previous actual
    `),
    hints: words("comparison, preceding"),
    holds: ["number", "share", "money"],
    never: ["date", "rating", "trend", "prose", "code"],
    kinds: [],
  },
  {
    field: "target",
    says: words(`
      target, annual target, target value, target performance, target figure, standard, expected standard, quarterly
      target, year end target, target to date, ytd target, profiled target, profile, full year target, performance
      target, target ytd, planned saving, saving target, target saving, savings target, planned savings, agreed
      saving, agreed savings, saving agreed, savings agreed, approved saving, approved savings, budgeted saving,
      budgeted savings, local target, corporate target, stretch target, target set, monthly target, milestone
      target, interim target, target outturn, expected level, service standard, agreed target, savings required,
      proposed saving
    `),
    hints: words(`
      goal, threshold, expected, plan, planned, aspiration, green, green threshold, green value, green target, green if,
      trajectory, saving,
      savings, original saving
    `),
    holds: ["number", "share", "money", "words"],
    never: ["date", "rating", "trend", "prose"],
    kinds: [],
  },
  {
    field: "tolerance",
    says: words(`
      tolerance, tolerance band, tolerance level, amber tolerance, permitted variance, amber band, variance allowed,
      target tolerance, acceptable variance, tolerance range, allowable variance
    `),
    hints: words("margin, amber range, tolerances"),
    holds: ["number", "share", "words", "money"],
    never: ["date", "rating", "prose"],
    kinds: [],
  },
  {
    field: "floor",
    says: words(`
      floor, floor standard, floor target, amber threshold, amber floor, intervention level, red threshold, lower
      threshold, red trigger, minimum standard, minimum acceptable, red if, minimum target, failure threshold, amber
      if, amber value, floor value, amber target, red below
    `),
    hints: words("minimum, amber, red, trigger, worst case"),
    holds: ["number", "share", "money"],
    never: ["date", "rating", "trend", "prose", "code"],
    kinds: [],
  },
  {
    field: "rangeLow",
    says: words(`
      lower limit, lower bound, range low, low limit, lower range, target low, target from, minimum of range, lower
      target
    `),
    hints: words("lower"),
    holds: ["number", "share", "money"],
    never: ["date", "rating", "trend", "prose", "code"],
    kinds: [],
  },
  {
    field: "rangeHigh",
    says: words(`
      upper limit, upper bound, range high, high limit, upper range, target high, target to, maximum of range, upper
      target
    `),
    hints: words("upper, maximum"),
    holds: ["number", "share", "money"],
    never: ["date", "rating", "trend", "prose", "code"],
    kinds: [],
  },
  {
    field: "numerator",
    says: words("numerator, num"),
    hints: [],
    holds: ["number", "share", "money"],
    never: ["date", "rating", "trend", "prose", "code"],
    kinds: [],
  },
  {
    field: "denominator",
    says: words("denominator, den, denom"),
    hints: words("population, cohort, base number"),
    holds: ["number", "share", "money"],
    never: ["date", "rating", "trend", "prose", "code"],
    kinds: [],
  },
  {
    field: "lowerLimit",
    says: words(`
      lower confidence limit, lower confidence interval, lower ci, lci, lower 95 ci, lower 95% ci, 95% lower ci, lower ci 95%, lower
      95% confidence limit, lower ci 95.0 limit, lower 95% cl, lower cl, lcl, ci lower, ci low, confidence interval lower
    `),
    hints: [],
    holds: ["number", "share", "money"],
    never: ["date", "rating", "trend", "prose", "code"],
    kinds: ["indicators", "benchmarks"],
  },
  {
    field: "upperLimit",
    says: words(`
      upper confidence limit, upper confidence interval, upper ci, uci, upper 95 ci, upper 95% ci, 95% upper ci, upper ci 95%, upper
      95% confidence limit, upper ci 95.0 limit, upper 95% cl, upper cl, ucl, ci upper, ci high, confidence interval upper
    `),
    hints: [],
    holds: ["number", "share", "money"],
    never: ["date", "rating", "trend", "prose", "code"],
    kinds: ["indicators", "benchmarks"],
  },
  {
    field: "comparator",
    says: words(`
      comparator, england, england average, all england, national, national average, national figure, national
      position, regional, region, regional average, north east, north west, north east average, tees valley,
      yorkshire and humber, east midlands, west midlands, east of england, south east, south west, london, nearest
      neighbour, nearest neighbour average, cipfa, cipfa nearest neighbour, cipfa average, statistical neighbour,
      statistical neighbour average, benchmark, benchmark value, family group, family group average, most similar
      group, peer average, comparator average, comparator group, neighbour average, unitary average, similar
      council, county average, all unitary average, group average, comparators average, great britain, uk, england
      and wales, average for england, sn average, ss average
    `),
    hints: words(`
      median, mean, average, top quartile, best quartile, upper quartile, bottom quartile, wales, neighbour
    `),
    holds: ["number", "share", "money"],
    never: ["date", "rating", "trend", "prose", "code"],
    kinds: ["indicators", "benchmarks", "workforce", "budget"],
  },
  {
    field: "rank",
    says: words(`
      rank, ranking, national rank, rank of, national ranking, ranked, rank in england, rank position, england rank,
      regional rank
    `),
    hints: words("position"),
    holds: ["number", "words"],
    never: ["date", "rating", "prose", "share", "money"],
    kinds: ["indicators", "benchmarks", "workforce"],
  },
  {
    field: "quartile",
    says: words("quartile, quartile position, national quartile, quartile band, quintile, decile, quartile rank"),
    hints: [],
    holds: ["words", "number", "code", "level", "rating"],
    never: ["date", "prose", "share", "money"],
    kinds: ["indicators", "benchmarks", "workforce"],
  },
];
