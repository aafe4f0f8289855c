import { type FieldWords, words } from "./fieldWords.ts";

/** How things stand: ratings, trends, stages, shares completed. */
export const STATE_WORDS: readonly FieldWords[] = [
  {
    field: "status",
    says: words(`
      status, rag, rag status, rag rating, brag, brag status, brag rating, ragb, bragg, rag colour, current status,
      current rag, delivery status, overall status, overall rag, project status, project rag, action status,
      performance status, progress status, progress rating, dca, dca rating, delivery confidence, delivery
      confidence assessment, delivery confidence rating, traffic light, on target, on track, performance rating,
      overall rating, rag score, rag assessment, status rag, this quarter status, on target y n, target met, status
      rating, kpi status, milestone status, implementation status, completion status, performance rag, is it on
      track, rag now, overall assessment, target achieved, standard achieved
    `),
    hints: words(`
      rating, progress, state, assessment, colour, confidence, alert, health, position, complete, green amber red,
      result, response, performance, update, level
    `),
    holds: ["rating", "level"],
    never: ["number", "share", "money", "date", "prose", "trend"],
    kinds: [],
  },
  {
    field: "previousStatus",
    says: words(`
      previous status, previous rag, previous rating, last quarter rag, last rag, rag last quarter, prior status,
      prior rag, last status, last period status, last quarter status, previous quarter rag, previous quarter
      status, last rating, rag previous quarter, previous rag rating, last month rag
    `),
    hints: [],
    holds: ["rating", "level"],
    never: ["number", "share", "money", "date", "prose"],
    kinds: [],
  },
  {
    field: "trend",
    says: words(`
      trend, direction of travel, dot, movement, trend arrow, performance trend, short trend, long trend, short term
      trend, long term trend, direction of travel since last quarter, risk movement, movement in quarter, movement
      since last quarter, risk trend, change since last quarter, travel, direction of performance, improvement, is
      performance improving, annual trend, quarterly trend, direction of movement, d o t, change in risk, improving
      or worsening
    `),
    hints: words("direction, change, arrow, trajectory, improving"),
    holds: ["trend", "rating"],
    never: ["number", "share", "money", "date", "prose"],
    kinds: [],
  },
  {
    field: "stage",
    says: words(`
      stage, project stage, current stage, phase, gateway, gate, delivery stage, lifecycle stage, project phase,
      stage of project, programme stage, current phase, gateway stage, business case stage
    `),
    hints: words("step"),
    holds: ["words", "code", "level", "rating", "number"],
    never: ["share", "money", "date", "prose"],
    kinds: ["projects", "savings", "strategies", "actions"],
  },
  {
    field: "percentComplete",
    says: words(`
      % complete, percent complete, percentage complete, complete %, progress %, completion %, % completed, %
      progress, pct complete, percentage completed, percent completed, % completion, percentage completion,
      completion percentage
    `),
    hints: words("progress, completion, complete"),
    holds: ["share", "number"],
    never: ["date", "rating", "prose", "words"],
    kinds: [],
  },
  {
    field: "done",
    says: words(`
      done, is it complete, is complete, completed y n, complete y n, done y n, completed yes no, action complete,
      action closed, signed off, closed y n, delivered y n
    `),
    hints: words("complete, completed, closed, achieved, delivered, implemented, finished"),
    holds: ["yesNo", "rating"],
    never: ["number", "share", "money", "date", "prose"],
    kinds: [],
  },
];
