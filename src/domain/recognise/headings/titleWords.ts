import type { RegisterKind } from "../../layout.ts";
import { words } from "./fieldWords.ts";

/** Headings of the column that names the items. */
export interface TitleWords {
  /** The kinds of register that such a heading speaks for; empty when it says nothing about the kind. */
  readonly kinds: readonly RegisterKind[];
  /** How near to the single item: of several such columns the highest names the items, a lower one what they belong to. */
  readonly level: number;
  readonly says: readonly string[];
}

/** How councils head the column that says what each item is. */
export const TITLE_WORDS: readonly TitleWords[] = [
  {
    kinds: ["indicators"],
    level: 6,
    says: words(`
      indicator, performance indicator, key performance indicator, kpi, pi, measure, performance measure, outcome
      measure, key measure, metric, key metric, pi title, pi name, pi description, indicator title, indicator name,
      indicator description, kpi title, kpi name, kpi description, measure title, measure name, measure description,
      description of indicator, description of measure, performance indicator description, performance indicator
      title, success measure, data item, management information, local indicator, national indicator, measure of
      success, quality of life indicator, measures and indicators, health check measure, indicator short name,
      statistic, performance information
    `),
  },
  {
    kinds: ["risks"],
    level: 6,
    says: words(`
      risk, risk description, risk title, risk name, description of risk, risk event, threat, risk and description,
      strategic risk, corporate risk, risk identified, risk statement, key risk, nature of risk, risk summary,
      operational risk, risk short name, what is the risk, risk or issue, risk opportunity
    `),
  },
  {
    kinds: ["actions"],
    level: 6,
    says: words(`
      milestone, key milestone, milestone description, task, task name, task description, sub action, activity, key
      activity, key task, step, next step, action milestone
    `),
  },
  {
    kinds: ["savings"],
    level: 6,
    says: words(`
      saving, proposal, savings proposal, saving proposal, saving title, saving description, savings title, savings
      description, efficiency, efficiency proposal, savings initiative, description of saving, savings option,
      saving option, savings plan, efficiency saving, budget saving, budget reduction, income proposal, saving area
    `),
  },
  {
    kinds: ["actions"],
    level: 5,
    says: words(`
      action, key action, agreed action, action required, improvement action, action description, action title, what
      will we do, what we will do, action to be taken, deliverable, key deliverable, commitment, pledge, promise,
      initiative, key initiative, action point, agreed management action, management action, improvement activity,
      workplan initiative, priority action, actions agreed, service plan action, action plan, what needs to be done,
      what are we going to do, action needed, description of action, detailed action, planned action
    `),
  },
  {
    kinds: ["decisions"],
    level: 5,
    says: words(`
      decision, resolution, decision taken, decision title, details of decision, key decision, decision made, minute
      text, resolved, title of decision, decision description, decision recommendation, recommendation decision,
      decision or recommendation, decision and recommendation, decision or resolution
    `),
  },
  {
    kinds: ["actions", "decisions"],
    level: 4.5,
    says: words(`
      recommendation, agreed recommendation, scrutiny recommendation, audit recommendation, panel recommendation,
      recommendation text, recommendation description
    `),
  },
  {
    kinds: ["projects"],
    level: 4,
    says: words(`
      project, programme, programme project, project programme, project name, project title, programme name,
      programme title, scheme, scheme name, capital scheme, capital project, review, review name, review title,
      workstream name, project programme name, programme project name, project description, programme or project,
      name of project, major project, name of review, transformation project, name of programme, project or
      programme, regeneration scheme
    `),
  },
  {
    kinds: ["strategies"],
    level: 4,
    says: words(`
      strategy, policy, plan name, strategy name, policy name, strategy title, policy title, strategy policy,
      strategy or policy, plan or strategy, strategy or plan, document title, policy framework, strategies and
      plans, name of strategy, policy or strategy, strategic document, plan title, framework, strategy policy plan,
      name of policy, strategic plan
    `),
  },
  {
    kinds: ["budget"],
    level: 3,
    says: words(`
      budget heading, budget area, cost centre, cost centre name, budget line, cost centre description, expenditure
      type, subjective, fund, account, income and expenditure, service budget, budget description, budget head,
      expenditure heading, account description, portfolio budget, service line
    `),
  },
  {
    kinds: ["benchmarks"],
    level: 3,
    says: words(`
      authority, local authority, council, authority name, la name, local authority name, council name, upper tier
      la, upper tier authority, name of authority, name of council, unitary authority, district, borough, la
    `),
  },
  {
    kinds: [],
    level: 3,
    says: words(`
      priority, objective, outcome, aim, goal, target outcome, strategic objective, key objective, service
      objective, issue, finding, what, key priority, directorate priority, service priority, objective description,
      improvement area, area for improvement, area of focus, success factor, question, requirement, duty,
      obligation, key issue, lesson
    `),
  },
  {
    kinds: [],
    level: 3.5,
    says: words("title, name, item, subject, heading, short name, full name, item name"),
  },
  {
    kinds: ["budget", "workforce"],
    level: 2.2,
    says: words("service, service area"),
  },
  {
    kinds: ["budget", "workforce"],
    level: 2,
    says: words("directorate, department, portfolio"),
  },
  {
    kinds: [],
    level: 1,
    says: words("description, detail, short description, summary, what is it, item description, text"),
  },
];
