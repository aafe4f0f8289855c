const words = (text: string): ReadonlySet<string> => new Set(text.split(",").map((word) => word.trim()));

/** What stands in a cell that has no value to give. */
export const NO_VALUE = words(
  "n/a, na, n.a., n/k, -, –, —, --, tbc, tba, tbd, tbc., not available, not applicable, not known, unknown, none, nil, " +
    "*, .., ..., ?, x, c, no data, not yet available, not given, not held, not collected, awaiting data, pending",
);

/** What officers write for a rating or the state of an action; a cell that begins with a colour counts too. */
export const RATINGS = words(
  "green, amber, red, blue, g, a, r, b, gr, am, rd, a/g, a/r, amber/green, amber/red, green/amber, red/amber, amber green, " +
    "amber red, on track, on target, off track, off target, on schedule, behind schedule, ahead of schedule, behind, slipping, " +
    "slipped, at risk, complete, completed, closed, open, live, in progress, underway, under way, started, not started, " +
    "yet to start, not yet started, not due, not yet due, overdue, delayed, on hold, paused, cancelled, withdrawn, achieved, " +
    "not achieved, partially achieved, met, not met, partially met, missed, exceeded, data only, implemented, " +
    "partially implemented, not implemented, delivered, not delivered, partially delivered, some concerns, no concerns, " +
    "minor concerns, major concerns, above target, below target, within tolerance, outside tolerance, good, poor, fair, " +
    "planned, active, outstanding, superseded, deferred, stopped, unrated, not rated, approved, draft, adopted, published",
);

/** The colours that a rating may begin with: `Green – on track`. */
export const COLOURS = /^(?:green|amber|red|blue|yellow|purple|grey)\b/;

/** Which way something went. */
export const TRENDS = words(
  "improving, improved, improvement, worsening, worsened, worse, better, deteriorating, deteriorated, declining, declined, " +
    "static, stable, no change, unchanged, steady, same, maintained, level, increasing, increased, decreasing, decreased, " +
    "reducing, reduced, rising, falling, up, down, new, added, removed, no trend data, broadly stable",
);

/** Arrows, and what else stands for one. */
export const ARROWS = /^(?:[←-⇿▲-◆⬀-⬑⬅-⬍➔-➾⏶⏷⏫⏬\s]|🔺|🔻|🔼|🔽|\u{FE0F})+$/u;

/** Likelihoods, impacts and levels of risk, and high, medium and low of anything. */
export const LEVELS = words(
  "rare, remote, very unlikely, highly unlikely, unlikely, possible, likely, very likely, highly likely, probable, almost certain, " +
    "certain, almost impossible, insignificant, negligible, minor, marginal, moderate, significant, serious, major, " +
    "severe, critical, catastrophic, extreme, high, medium, low, med, very high, very low, h, m, l, vh, vl, m/h, l/m, " +
    "medium/high, low/medium, medium low, medium high",
);

/** Which way is good. */
export const POLARITIES =
  /^(?:(?:higher|lower|bigger|smaller|more|less|fewer|high|low|up|down|increase|decrease|increasing|decreasing)(?: (?:is|are|=) ?| ?= ?|\/)(?:better|good|best)|(?:aim to )?(?:maximi[sz]e|minimi[sz]e)|higher|lower|bigger|smaller|increase|decrease|(?:with)?in (?:a )?range|range|plan is best|goldilocks|neutral|context only)$/;

/** Affirmed or not. */
export const YES_NO = words("yes, no, y, n, true, false, ✓, ✔, ✗, ✘, tick, done, not done");

/** How often. */
export const FREQUENCIES =
  /^(?:(?:bi|six|half|twice)[ -]?(?:monthly|yearly|annual|annually|yearly)|biannual(?:ly)?|daily|weekly|fortnightly|monthly|quarterly|termly|annual(?:ly)?|yearly|per (?:month|quarter|year|term)|every \w+|ad hoc|as required)$/;

/** A day that is none: the action has no end, or the end is not fixed. */
export const VAGUE_DATES =
  /^(?:on-?going|continuous|rolling|immediate(?:ly)?|asap|as soon as possible|when required|throughout|various)\b/;
