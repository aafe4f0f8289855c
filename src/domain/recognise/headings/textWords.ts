import { type FieldWords, words } from "./fieldWords.ts";

/** What is said about an item in words. */
export const TEXT_WORDS: readonly FieldWords[] = [
  {
    field: "priority",
    says: words(`
      corporate priority, corporate plan priority, council plan priority, council priority, strategic priority, plan
      priority, corporate aim, link to corporate plan, corporate plan link, priority link, council plan objective,
      council plan outcome, strategic plan priority, corporate plan theme, corporate plan objective, links to
      priority, priority supported, corporate plan outcome, plan theme
    `),
    hints: words(`
      priority, strategic objective, corporate objective, priorities, council plan, strategic aim, corporate plan,
      ranking of priority
    `),
    holds: ["words", "prose", "level", "code", "number"],
    never: ["share", "money", "date", "rating"],
    kinds: [],
  },
  {
    field: "purpose",
    says: words(`
      purpose, purpose of strategy, what it is for, overview, what it does, aim of strategy, purpose of document,
      reason for strategy, what is it for, scope and purpose, purpose of project
    `),
    hints: words(`
      summary, description, about, aim, objective, background, brief project description, project description, brief
      description
    `),
    holds: ["prose", "words"],
    never: ["number", "share", "money", "date", "rating"],
    kinds: ["strategies", "projects", "decisions", "savings"],
  },
  {
    field: "reasonForDelay",
    says: words(`
      reason for delay, reasons for delay, delay reason, reason for slippage, cause of delay, explanation for delay,
      reason for non completion, reason for not achieving, reason for revised date, reason for variance, explanation
      of delay, why delayed, reason off target, reason not on target, reason for extension, reason delayed
    `),
    hints: words("reason, cause, explanation of variance"),
    holds: ["prose", "words"],
    never: ["number", "share", "money", "date", "rating"],
    kinds: ["actions", "projects", "decisions", "savings", "budget"],
  },
  {
    field: "impactOfDelay",
    says: words(`
      impact of delay, impact of slippage, effect of delay, consequence of delay, impact of extension, delay impact,
      impact of non delivery
    `),
    hints: [],
    holds: ["prose", "words"],
    never: ["number", "share", "money", "date", "rating"],
    kinds: [],
  },
  {
    field: "report",
    says: words(`
      report, report title, source of action, committee report, title of report, report name, name of report,
      originating report, source report, report title and date, audit report, scrutiny review, review title, audit
      title, audit name
    `),
    hints: words("source, origin, review, audit, agenda item, arising from"),
    holds: ["words", "prose"],
    never: ["number", "share", "money", "date", "rating"],
    kinds: ["actions", "decisions"],
  },
  {
    field: "challenge",
    says: words(`
      challenge, challenge statement, organisational challenge statement, the challenge, issue, case for change, problem, reason for review, why are we doing this, key
      challenge
    `),
    hints: words("background, context"),
    holds: ["prose", "words"],
    never: ["number", "share", "money", "date", "rating"],
    kinds: ["projects", "strategies", "actions"],
  },
  {
    field: "inScope",
    says: words(`
      in scope, scope, project scope, within scope, what is in scope, scope of review, in scope of review
    `),
    hints: [],
    holds: ["prose", "words"],
    never: ["number", "share", "money", "date", "rating"],
    kinds: ["projects", "strategies"],
  },
  {
    field: "outOfScope",
    says: words("out of scope, not in scope, exclusions, outside scope, what is out of scope, out with scope"),
    hints: [],
    holds: ["prose", "words"],
    never: ["number", "share", "money", "date", "rating"],
    kinds: ["projects", "strategies"],
  },
  {
    field: "constraints",
    says: words(`
      constraints, constraint, limitations, assumptions and constraints, constraints and assumptions, key
      constraints
    `),
    hints: words("assumptions"),
    holds: ["prose", "words"],
    never: ["number", "share", "money", "date", "rating"],
    kinds: ["projects", "strategies"],
  },
  {
    field: "interdependencies",
    says: words(`
      interdependencies, interdependency, dependencies, dependency, links to other reviews, key dependencies, links
      with other reviews, interdependencies with other reviews, inter dependencies, inter dependency
    `),
    hints: words("links"),
    holds: ["prose", "words", "code"],
    never: ["number", "share", "money", "date", "rating"],
    kinds: ["projects", "strategies", "actions"],
  },
  {
    field: "successCriteria",
    says: words(`
      success criteria, outcomes and success criteria, outcome and success criteria, success measure, measure of
      success, success measures, how will we know, how we will know, expected outcome, intended outcome, desired
      outcome, expected outcomes, expected benefits, benefits, key outcome, output, what will success look like,
      what success looks like, success factor, expected result, outcome measure of success, impact and outcome,
      anticipated outcome, planned outcome, evidence of success, deliverables and outcomes, what difference will it
      make, intended impact, expected impact, success indicator, outcomes to be achieved, outcome to be achieved,
      project outcomes, outcomes sought, review outcomes
    `),
    hints: words("outcome, evidence, performance measure, measure, deliverable, benefit, impact, result"),
    holds: ["prose", "words"],
    never: ["number", "share", "money", "date", "rating"],
    kinds: ["actions", "projects", "decisions", "savings", "strategies"],
  },
  {
    field: "narrative",
    says: words(`
      comment, commentary, narrative, latest update, update, progress update, progress to date, latest position,
      explanation, remark, supporting commentary, analysis, performance commentary, current position, officer
      comment, further information, additional information, progress commentary, position statement, latest
      progress, status update, what has been done, supporting narrative, performance narrative, rag commentary,
      commentary on performance, progress report, progress note, management comment, comment on progress,
      explanatory note, explanation of performance, quarterly update, latest commentary, summary of progress,
      progress since last report, update on progress, performance summary, notes if provided, reason for rag,
      justification, highlight, officer update, response, latest note, notes and history, key messages, status
      commentary, progress summary, latest comments, rag explanation, comments on variance, latest action update,
      action update, current progress, position update, progress against action
    `),
    hints: words(`
      progress, note, remark, further information, additional information, detail, information, context, action
      taken, observation, reason, description, action required, corrective action, remedial action, what we are
      doing, next step
    `),
    holds: ["prose", "words"],
    never: ["number", "share", "money", "date", "rating"],
    kinds: [],
  },
];
