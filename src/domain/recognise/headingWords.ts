import type { FieldName, RegisterKind } from "../layout.ts";
import type { Content } from "./content.ts";

/** How one field is headed, and what stands below such a heading. */
export interface FieldWords {
  readonly field: FieldName;
  /** Headings that mean the field and hardly anything else. */
  readonly says: readonly string[];
  /** Headings that may mean it: what stands below, or the lack of a better column, has to speak for it. */
  readonly hints: readonly string[];
  /** What a column of this field holds. */
  readonly holds: readonly Content[];
  /** What no column of this field holds. */
  readonly never: readonly Content[];
  /** The only kinds of register that have it; empty: any kind may. */
  readonly kinds: readonly RegisterKind[];
}

const list = (text: string): readonly string[] => (text === "" ? [] : text.split(",").map((word) => word.trim()));

const field = (name: FieldName, says: string, hints: string, holds: string, never: string, kinds = ""): FieldWords => ({
  field: name,
  says: list(says),
  hints: list(hints),
  holds: list(holds) as readonly Content[],
  never: list(never) as readonly Content[],
  kinds: list(kinds) as readonly RegisterKind[],
});

const QUANTITY = "number, share, money";
const VALUE_NEVER = "date, rating, trend, prose, code";
const TEXT_NEVER = "number, share, money, date, rating";
const DATE = "date, period, frequency, vague";
const DATE_NEVER = "number, share, money, rating, trend, level, prose";
const RISKS = "risks";

/**
 * How English councils head the columns of their registers. Words are compared without case, punctuation, plural `s`,
 * bracketed asides and the period; see `readHeading.ts`. Titles stand in `titleWords.ts`.
 */
export const HEADING_WORDS: readonly FieldWords[] = [
  field(
    "ref",
    "ref, reference, ref no, reference no, reference number, ref number, ref id, id, id no, id number, unique id, unique ref, " +
      "unique reference, kpi ref, kpi no, kpi number, kpi code, kpi id, pi ref, pi no, pi code, pi number, indicator ref, " +
      "indicator no, indicator code, indicator id, indicator number, measure ref, measure no, measure id, measure code, action no, " +
      "action ref, action id, action number, risk no, risk ref, risk id, risk number, risk code, project id, project ref, " +
      "project no, project code, project number, milestone ref, milestone no, task id, task no, task ref, rec no, rec ref, " +
      "recommendation no, recommendation number, recommendation ref, decision no, decision ref, decision number, saving ref, savings ref, " +
      "proposal ref, item no, item number, serial no, sr no, s no, #, e code, ons code, code no, cost code, strategy ref, minute no, minute ref",
    "no, number, code, pi, kpi, item, ni, bvpi, indicator, measure, key, minute, line",
    "code, number",
    "prose, date, rating, share, money, trend, yesNo",
  ),
  field(
    "group",
    "theme, group, category, section, area, block, class, pillar, strand, domain, workstream, work stream, portfolio, aim, " +
      "ambition, outcome area, improvement area, development priority, improvement priority, priority area, priority theme, " +
      "service area, directorate theme, scorecard, perspective, type, sub group, risk category, category of risk, risk type, " +
      "project group, programme area, key line of enquiry, kloe, chapter, division, cluster",
    "service, programme, objective, corporate objective, department, ward, heading, topic, subject",
    "words, prose, level, code",
    "number, share, money, date, rating",
  ),
  field(
    "unit",
    "unit, units of measure, unit of measure, uom, measured in, unit of measurement, unit type, measure type, data type, value type, type of measure",
    "format, measurement",
    "words, share, level, number",
    "date, prose, rating",
  ),
  field(
    "polarity",
    "polarity, good is, good to be, high or low, high low, is high good, is low good, low is good, high is good, low good, " +
      "high good, lower is better, higher is better, bigger is better, smaller is better, bigger or smaller is better, " +
      "desired direction, desired direction of travel, preferred direction, good performance is, good performance, what is good, " +
      "what does good look like, what is good performance, better to be, direction of good, aim to be, aim to maximise, " +
      "maximise or minimise, max or min, aim to maximise or minimise, target direction, improvement direction, high is better, low is better, better if, good direction",
    "aim, direction, plan is to, better, desired",
    "polarity, level, yesNo, trend, words",
    "number, share, money, date, prose, rating",
    "indicators, benchmarks, workforce",
  ),
  field(
    "frequency",
    "frequency, reporting frequency, frequency of reporting, how often, collection frequency, reporting cycle, periodicity, data frequency, frequency of data, how often reported, reporting interval",
    "reported, timing, collected",
    "frequency, vague",
    "number, share, money, rating, prose",
  ),
  field(
    "whereReported",
    "where reported, where considered, reported to, reporting to, reports to, committee, scrutiny committee, panel, scrutiny panel, reporting route, forum, governance, responsible committee, parent committee, reporting committee, where is it reported",
    "board, meeting, monitored by",
    "words",
    "number, share, money, date, rating",
  ),
  field(
    "definition",
    "definition, rationale, what it measures, what it tells us, how is it calculated, calculation, methodology, technical definition, indicator definition, measure definition",
    "description, detail, explanation",
    "prose, words",
    TEXT_NEVER,
  ),
  field("dataSource", "data source, source of data, data provider, information source", "source", "words", TEXT_NEVER),
  field(
    "period",
    "period, reporting period, quarter, month, year, financial year, date reported, time period, data period, period covered, reporting month, reporting quarter, period end, timeperiod",
    "date, as at, at, period name",
    "period, date, number, words",
    "rating, prose, money, share",
  ),
  field(
    "baseline",
    "baseline, base line, baseline value, baseline figure, baseline performance, base position, starting point, starting position, start value, baseline position",
    "base, original",
    QUANTITY + ", words",
    VALUE_NEVER,
  ),
  field(
    "actual",
    "actual, performance, result, outturn, out turn, latest, latest value, latest performance, latest data, latest result, " +
      "latest figure, current performance, current value, current figure, current position value, this period, this quarter, " +
      "this year, this month, actual performance, actual value, actual result, actual figure, ytd, year to date, ytd actual, " +
      "ytd performance, actual to date, actual ytd, performance to date, reported value, reported figure, spend to date, " +
      "actual spend, actual expenditure, expenditure to date, achieved to date, savings delivered, saving delivered, savings " +
      "achieved, saving achieved, delivered to date, savings to date, cumulative, cumulative performance, current quarter, " +
      "provisional outturn, actual outturn, final outturn, quarter actual, our value, council value, our performance, indicator value, measure value",
    "value, current, data, figure, position, achieved, delivered, achievement, number, rate, percentage, %, total, amount, score, observation, count, net expenditure, expenditure, spend",
    QUANTITY,
    VALUE_NEVER,
  ),
  field(
    "previousActual",
    "previous, previous performance, previous value, previous result, previous period, previous quarter, previous year, previous outturn, last period, last quarter, last month, last year, prior, prior period, prior year, prior quarter, previous data, previous figure, same period last year, same quarter last year, last year actual, last outturn, previous actual",
    "comparison, preceding",
    QUANTITY,
    VALUE_NEVER,
  ),
  field(
    "target",
    "target, annual target, target value, target performance, target figure, standard, expected standard, quarterly target, " +
      "year end target, target to date, ytd target, profiled target, profile, full year target, performance target, target ytd, " +
      "planned saving, saving target, target saving, savings target, planned savings, agreed saving, agreed savings, saving " +
      "agreed, savings agreed, approved saving, approved savings, budgeted saving, budgeted savings, local target, corporate target, stretch target, " +
      "target set, monthly target, milestone target, interim target, target outturn, expected level, service standard, agreed target, savings required, proposed saving",
    "goal, threshold, expected, plan, planned, aspiration, green, green threshold, green if, trajectory, saving, savings, original saving",
    QUANTITY + ", words",
    "date, rating, trend, prose",
  ),
  field(
    "tolerance",
    "tolerance, tolerance band, tolerance level, amber tolerance, permitted variance, amber band, variance allowed, target tolerance, acceptable variance, tolerance range, allowable variance",
    "margin, amber range, tolerances",
    "number, share, words, money",
    "date, rating, prose",
  ),
  field(
    "floor",
    "floor, floor standard, floor target, amber threshold, amber floor, intervention level, red threshold, lower threshold, red trigger, minimum standard, minimum acceptable, red if, minimum target, failure threshold, amber if",
    "minimum, amber, red, trigger, worst case",
    QUANTITY,
    VALUE_NEVER,
  ),
  field(
    "rangeLow",
    "lower limit, lower bound, range low, low limit, lower range, target low, target from, minimum of range, lower target",
    "lower",
    QUANTITY,
    VALUE_NEVER,
  ),
  field(
    "rangeHigh",
    "upper limit, upper bound, range high, high limit, upper range, target high, target to, maximum of range, upper target",
    "upper, maximum",
    QUANTITY,
    VALUE_NEVER,
  ),
  field(
    "forecast",
    "forecast, projection, year end forecast, year end projection, forecast outturn, projected outturn, estimated outturn, expected outturn, full year forecast, forecast spend, forecast expenditure, latest forecast, current forecast, forecast position, projected year end, outturn forecast, forecast delivery, forecast savings, forecast saving, projected saving, projected savings, expected year end, predicted outturn, predicted year end, anticipated outturn, forecast year end, projected spend, revised forecast, forecast actual, full year projection",
    "projected, predicted, anticipated, estimate, estimated, expected outcome value, forecast wlc, forecast cost",
    QUANTITY,
    VALUE_NEVER,
  ),
  field(
    "budget",
    "budget, revised budget, current budget, annual budget, approved budget, net budget, latest budget, full year budget, working budget, budget allocation, total budget, gross budget, agreed budget, project budget, programme budget, capital budget, budget to date, profiled budget, ytd budget, controllable budget, cash limit, net revenue budget, adjusted budget, updated budget",
    "original budget, base budget, allocation, funding, provision, estimate",
    QUANTITY,
    VALUE_NEVER,
    "budget, savings, projects",
  ),
  field(
    "variance",
    "variance, variation, forecast variance, projected variance, variance to budget, overspend, underspend, over underspend, overspend underspend, under overspend, underspend overspend, over under spend, under over spend, variance from budget, outturn variance, year end variance, budget variance, net variance, projected overspend, forecast overspend, variance to target, variance from target, shortfall, surplus deficit, pressure, variance to plan",
    "difference, deviation, gap, change",
    QUANTITY + ", words",
    VALUE_NEVER,
  ),
  field(
    "variancePercent",
    "variance %, % variance, variance percent, variance percentage, percentage variance, % over, % over under, % of budget, variance as %, forecast variance %",
    "",
    "share, number",
    VALUE_NEVER,
  ),
  field("numerator", "numerator, num", "", QUANTITY, VALUE_NEVER),
  field("denominator", "denominator, den, denom", "population, cohort, base number", QUANTITY, VALUE_NEVER),
  field(
    "comparator",
    "comparator, england, england average, all england, national, national average, national figure, national position, " +
      "regional, region, regional average, north east, north west, north east average, tees valley, yorkshire and humber, east midlands, " +
      "west midlands, east of england, south east, south west, london, nearest neighbour, nearest neighbour average, cipfa, cipfa " +
      "nearest neighbour, cipfa average, statistical neighbour, statistical neighbour average, benchmark, benchmark value, family group, " +
      "family group average, most similar group, peer average, comparator average, comparator group, neighbour average, unitary average, " +
      "similar council, county average, all unitary average, group average, comparators average, great britain, uk, england and wales, average for england, sn average, ss average",
    "median, mean, average, top quartile, best quartile, upper quartile, bottom quartile, wales, neighbour",
    QUANTITY,
    VALUE_NEVER,
    "indicators, benchmarks, workforce, budget",
  ),
  field(
    "rank",
    "rank, ranking, national rank, rank of, national ranking, ranked, rank in england, rank position, england rank, regional rank",
    "position",
    "number, words",
    "date, rating, prose, share, money",
    "indicators, benchmarks, workforce",
  ),
  field(
    "quartile",
    "quartile, quartile position, national quartile, quartile band, quintile, decile, quartile rank",
    "",
    "words, number, code, level, rating",
    "date, prose, share, money",
    "indicators, benchmarks, workforce",
  ),
  field(
    "status",
    "status, rag, rag status, rag rating, brag, brag status, brag rating, ragb, bragg, rag colour, current status, current rag, delivery " +
      "status, overall status, overall rag, project status, project rag, action status, performance status, progress status, progress " +
      "rating, dca, dca rating, delivery confidence, delivery confidence assessment, delivery confidence rating, traffic light, " +
      "on target, on track, performance rating, overall rating, rag score, rag assessment, status rag, this quarter status, on target y n, target met, " +
      "status rating, kpi status, milestone status, implementation status, completion status, performance rag, is it on track, rag now, overall assessment, target achieved, standard achieved",
    "rating, progress, state, assessment, colour, confidence, alert, health, position, complete, green amber red, result, response, performance, update, level",
    "rating, level",
    "number, share, money, date, prose, trend",
  ),
  field(
    "previousStatus",
    "previous status, previous rag, previous rating, last quarter rag, last rag, rag last quarter, prior status, prior rag, last status, last period status, last quarter status, previous quarter rag, previous quarter status, last rating, rag previous quarter, previous rag rating, last month rag",
    "",
    "rating, level",
    "number, share, money, date, prose",
  ),
  field(
    "trend",
    "trend, direction of travel, dot, movement, trend arrow, performance trend, short trend, long trend, short term trend, long term trend, direction of travel since last quarter, risk movement, movement in quarter, movement since last quarter, risk trend, change since last quarter, travel, direction of performance, improvement, is performance improving, annual trend, quarterly trend, direction of movement, d o t, change in risk, improving or worsening",
    "direction, change, arrow, trajectory, improving",
    "trend, rating",
    "number, share, money, date, prose",
  ),
  field(
    "owner",
    "owner, lead, lead officer, lead officers, responsible officer, responsible, responsible person, responsible owner, who is responsible, " +
      "person responsible, officer responsible, by whom, accountable, accountable officer, accountable owner, sro, senior responsible owner, senior " +
      "responsible officer, risk owner, action owner, project manager, pm, project lead, project owner, programme manager, " +
      "programme lead, lead manager, named officer, assigned to, responsibility, action by, lead person, data owner, kpi owner, " +
      "measure owner, indicator owner, pi owner, reporting officer, head of service, service lead, lead name, owner name, " +
      "action lead, milestone owner, owned by, lead responsibility, responsible lead, lead contact, budget holder, budget " +
      "manager, accountable lead, strategic lead, owner role, delivery lead, allocated to, task owner, responsible manager, lead head of service, performance lead, lead director, director, responsible director, accountable director, who will do it, owner lead officer",
    "who, officer, manager, contact, sponsor, project sponsor, team, assigned, responsible team, head, name of owner, lead service, responsible service, service, responsible body, lead team, lead organisation, lead agency",
    "words, code",
    "number, share, money, date, rating, prose",
  ),
  field(
    "directorate",
    "directorate, department, directorate responsible, responsible directorate, directorate name, service directorate",
    "service, division, team, service area, function, unit name",
    "words, code",
    TEXT_NEVER,
  ),
  field(
    "leadMember",
    "lead member, cabinet member, portfolio holder, executive member, lead councillor, cabinet portfolio holder, member lead, lead cabinet member, executive portfolio holder, responsible member, cabinet lead, executive portfolio, cabinet portfolio, portfolio lead, councillor",
    "portfolio, member",
    "words, prose",
    TEXT_NEVER,
  ),
  field(
    "leadDirectorate",
    "lead directorate, lead department, lead service directorate, owning directorate",
    "lead service, directorate",
    "words",
    TEXT_NEVER,
  ),
  field(
    "priority",
    "corporate priority, corporate plan priority, council plan priority, council priority, strategic priority, plan priority, corporate aim, link to corporate plan, corporate plan link, priority link, council plan objective, council plan outcome, strategic plan priority, corporate plan theme, corporate plan objective, links to priority, priority supported, corporate plan outcome, plan theme",
    "priority, strategic objective, corporate objective, priorities, council plan, strategic aim, corporate plan, ranking of priority",
    "words, prose, level, code, number",
    "share, money, date, rating",
  ),
  field(
    "purpose",
    "purpose, purpose of strategy, what it is for, overview, what it does, aim of strategy, purpose of document, reason for strategy, what is it for, scope and purpose, purpose of project",
    "summary, description, about, aim, objective, background, brief project description, project description, brief description",
    "prose, words",
    TEXT_NEVER,
    "strategies, projects, decisions, savings",
  ),
  field(
    "stage",
    "stage, project stage, current stage, phase, gateway, gate, delivery stage, lifecycle stage, project phase, stage of project, programme stage, current phase, gateway stage, business case stage",
    "step",
    "words, code, level, rating, number",
    "share, money, date, prose",
    "projects, savings, strategies, actions",
  ),
  field(
    "startDate",
    "start date, start, planned start date, planned start, commencement date, actual start date, project start date, project start, date raised, date added, date opened, date identified, date created, effective from, date started, date of adoption, adopted date, date adopted, approval date, date approved, date assigned, date logged, from date, risk raised",
    "from, raised, opened, commenced, approved, adopted, begin",
    DATE,
    DATE_NEVER,
  ),
  field(
    "dueDate",
    "due, due date, by when, deadline, target date, completion date, agreed due date, timescale, time scale, timeframe, time " +
      "frame, target completion date, target completion, planned completion date, planned completion, planned date, date due, " +
      "date for completion, due by, complete by, to be completed by, delivery date, target delivery date, implementation date, agreed " +
      "date, agreed completion date, agreed implementation date, original date, original due date, original target date, original deadline, original completion date, " +
      "milestone date, planned end date, project end date, target end date, finish date, planned finish date, agreed deadline, action due date, " +
      "expected delivery date, proposed completion date, when will it be done, end date, completion due, due for completion, scheduled date, date required, baseline date, baseline end date, original end date, target date for completion, due on, target implementation date, required by, action date, delivery timescale, date of next review, next review date, next review, date for review",
    "when, expected completion date, expected date, by, finish, end, target, review date, date, timing, year due, quarter due, expires, end of strategy, expiry date, renewal date, estimated completion date, completion, delivery by, milestone, forecast completion date, forecast date, anticipated completion date, project end date forecast",
    DATE,
    DATE_NEVER,
  ),
  field(
    "revisedDueDate",
    "revised due date, proposed revised due date, revised date, revised target date, revised completion date, revised deadline, new date, " +
      "new due date, new target date, extended date, extension date, proposed new date, revised end date, proposed revised date, revised delivery date, " +
      "revised timescale, amended date, amended due date, revised implementation date, forecast completion date, forecast date, forecast end date, anticipated " +
      "completion date, revised forecast date, latest forecast date, proposed date, projected completion date, new deadline, revised completion, extended to, rescheduled date, re profiled date, current forecast date, revised by when",
    "expected completion date, expected date, revised, extension, current due date, current date, estimated completion date, estimated completion",
    DATE,
    DATE_NEVER,
  ),
  field(
    "completedDate",
    "completed date, date completed, actual completion date, actual date, actual completion, closed date, date closed, completed on, actual end date, date implemented, date achieved, actual finish, date delivered, closure date, actual delivery date, actual finish date, date of completion, actual date completed, actual implementation date",
    "completed, closed, achieved, implemented",
    DATE,
    DATE_NEVER + ", yesNo",
  ),
  field(
    "percentComplete",
    "% complete, percent complete, percentage complete, complete %, progress %, completion %, % completed, % progress, pct complete, percentage completed, percent completed, % completion, percentage completion, completion percentage",
    "progress, completion, complete",
    "share, number",
    "date, rating, prose, words",
  ),
  field(
    "done",
    "done, is it complete, is complete, completed y n, complete y n, done y n, completed yes no, action complete, action closed, signed off, closed y n, delivered y n",
    "complete, completed, closed, achieved, delivered, implemented, finished",
    "yesNo, rating",
    "number, share, money, date, prose",
  ),
  field(
    "reasonForDelay",
    "reason for delay, reasons for delay, delay reason, reason for slippage, cause of delay, explanation for delay, reason for non completion, reason for not achieving, reason for revised date, reason for variance, explanation of delay, why delayed, reason off target, reason not on target, reason for extension, reason delayed",
    "reason, cause, explanation of variance",
    "prose, words",
    TEXT_NEVER,
    "actions, projects, decisions, savings, budget",
  ),
  field(
    "impactOfDelay",
    "impact of delay, impact of slippage, effect of delay, consequence of delay, impact of extension, delay impact, impact of non delivery",
    "",
    "prose, words",
    TEXT_NEVER,
  ),
  field(
    "report",
    "report, report title, source of action, committee report, title of report, report name, name of report, originating report, source report, report title and date, audit report, scrutiny review, review title, audit title, audit name",
    "source, origin, review, audit, agenda item, arising from",
    "words, prose",
    TEXT_NEVER,
    "actions, decisions",
  ),
  field(
    "meetingDate",
    "meeting date, date of meeting, executive of, cabinet of, council of, committee date, date of decision, decision date, cabinet date, date of executive, date of cabinet, executive date, council date, date of committee, date agreed, committee meeting, date of report, board date, scrutiny date, agreed at, date decision taken",
    "meeting, executive, cabinet, date, committee, date taken",
    "date, period, words",
    "rating, prose, number, share",
    "actions, decisions, strategies",
  ),
  field(
    "likelihood",
    "likelihood, probability, current likelihood, residual likelihood, net likelihood, likelihood score, current probability, probability score, likelihood rating, chance, risk likelihood, likelihood now, mitigated likelihood, residual probability, likelihood of risk",
    "l, p",
    "level, number",
    "date, rating, prose, share",
    RISKS,
  ),
  field(
    "impact",
    "impact, severity, current impact, residual impact, net impact, impact score, impact rating, severity score, risk impact, impact now, mitigated impact, impact severity, residual severity, current severity, consequence score",
    "i, s, consequence",
    "level, number",
    "date, rating, prose, share",
    RISKS,
  ),
  field(
    "score",
    "score, risk score, current score, current risk score, residual score, residual risk score, net score, net risk score, total score, overall score, risk rating score, current rating score, mitigated score, residual rating, current risk rating, residual risk rating, net rating, current rating, l x i, lxi, risk score now, overall risk score, net risk, likelihood x impact, i x l, exposure",
    "rating, risk rating, total, residual risk, current risk, r",
    "number, code",
    "date, prose, share",
    RISKS,
  ),
  field(
    "level",
    "level, risk level, level of risk, risk status, residual risk level, current risk level, risk rag, risk rating level, risk grade, overall risk level, severity level, current level",
    "rating, risk rating, overall risk, residual risk, current risk, rag, status",
    "level, rating",
    "number, date, prose, share",
    RISKS,
  ),
  field(
    "previousLikelihood",
    "previous likelihood, prior likelihood, last likelihood, last quarter likelihood, previous probability, likelihood last quarter, likelihood previous, likelihood last time",
    "",
    "level, number",
    "date, prose",
    RISKS,
  ),
  field(
    "previousImpact",
    "previous impact, prior impact, last impact, last quarter impact, previous severity, impact last quarter, impact previous, impact last time",
    "",
    "level, number",
    "date, prose",
    RISKS,
  ),
  field(
    "previousScore",
    "previous score, prior score, last score, last quarter score, previous risk score, score last quarter, previous rating, previous risk rating, last risk score, previous residual score, prior risk score, last rating, previous current score, score last time",
    "",
    "number, level, code, rating",
    "date, prose",
    RISKS,
  ),
  field(
    "previousLevel",
    "previous level, prior level, previous risk level, last risk level, level last quarter",
    "",
    "level, rating",
    "date, prose, number",
    RISKS,
  ),
  field(
    "inherentLikelihood",
    "inherent likelihood, gross likelihood, original likelihood, unmitigated likelihood, initial likelihood, raw likelihood, inherent probability",
    "",
    "level, number",
    "date, prose",
    RISKS,
  ),
  field(
    "inherentImpact",
    "inherent impact, gross impact, original impact, unmitigated impact, initial impact, raw impact, inherent severity",
    "",
    "level, number",
    "date, prose",
    RISKS,
  ),
  field(
    "inherentScore",
    "inherent score, gross score, inherent risk score, gross risk score, inherent risk, gross risk, original score, original risk score, initial score, initial risk score, unmitigated score, inherent rating, gross rating, raw score, inherent risk rating, gross risk rating, initial risk, uncontrolled risk",
    "",
    "number, level, code, rating",
    "date, prose",
    RISKS,
  ),
  field(
    "targetLikelihood",
    "target likelihood, likelihood target, target probability, desired likelihood",
    "",
    "level, number",
    "date, prose",
    RISKS,
  ),
  field(
    "targetImpact",
    "target impact, impact target, target severity, desired impact",
    "",
    "level, number",
    "date, prose",
    RISKS,
  ),
  field(
    "targetScore",
    "target score, target risk score, target risk, target rating, risk appetite, desired score, target risk rating, appetite score, risk target, desired risk score, tolerance score",
    "appetite",
    "number, level, code, rating",
    "date, prose",
    RISKS,
  ),
  field("targetLevel", "target level, target risk level", "", "level, rating", "date, prose, number", RISKS),
  field(
    "mitigation",
    "mitigation, mitigating action, mitigations, controls, existing control, current control, control in place, controls in place, control measure, existing controls, risk response, actions to mitigate, further action, further controls, risk treatment, treatment, risk mitigation, planned action, control actions, mitigating measure, key controls, response, management of risk, how we are managing the risk, mitigation in place, additional controls, further mitigation, mitigation plan, risk control, controls and mitigation, existing mitigation",
    "management action, action, response, how managed, actions",
    "prose, words",
    TEXT_NEVER,
    RISKS,
  ),
  field(
    "challenge",
    "challenge, the challenge, issue, case for change, problem, reason for review, why are we doing this, key challenge",
    "background, context",
    "prose, words",
    TEXT_NEVER,
    "projects, strategies, actions",
  ),
  field(
    "inScope",
    "in scope, scope, project scope, within scope, what is in scope, scope of review, in scope of review",
    "",
    "prose, words",
    TEXT_NEVER,
    "projects, strategies",
  ),
  field(
    "outOfScope",
    "out of scope, not in scope, exclusions, outside scope, what is out of scope, out with scope",
    "",
    "prose, words",
    TEXT_NEVER,
    "projects, strategies",
  ),
  field(
    "constraints",
    "constraints, constraint, limitations, assumptions and constraints, constraints and assumptions, key constraints",
    "assumptions",
    "prose, words",
    TEXT_NEVER,
    "projects, strategies",
  ),
  field(
    "interdependencies",
    "interdependencies, interdependency, dependencies, dependency, links to other reviews, key dependencies, links with other reviews, interdependencies with other reviews, inter dependencies, inter dependency",
    "links",
    "prose, words, code",
    TEXT_NEVER,
    "projects, strategies, actions",
  ),
  field(
    "successCriteria",
    "success criteria, outcomes and success criteria, outcome and success criteria, success measure, measure of success, success measures, how will we know, how we will know, expected outcome, intended outcome, desired outcome, expected outcomes, expected benefits, benefits, key outcome, output, what will success look like, what success looks like, success factor, expected result, outcome measure of success, impact and outcome, anticipated outcome, planned outcome, evidence of success, deliverables and outcomes, what difference will it make, intended impact, expected impact, success indicator",
    "outcome, evidence, performance measure, measure, deliverable, benefit, impact, result",
    "prose, words",
    TEXT_NEVER,
    "actions, projects, decisions, savings, strategies",
  ),
  field(
    "narrative",
    "comment, commentary, narrative, latest update, update, progress update, progress to date, latest position, explanation, remark, " +
      "supporting commentary, analysis, performance commentary, current position, officer comment, further information, " +
      "additional information, progress commentary, position statement, latest progress, status update, what has been done, supporting " +
      "narrative, performance narrative, rag commentary, commentary on performance, progress report, progress note, " +
      "management comment, comment on progress, explanatory note, explanation of performance, quarterly update, latest commentary, summary of progress, progress since last report, update on progress, performance summary, notes if provided, reason for rag, justification, highlight, officer update, response, " +
      "latest note, notes and history, key messages, status commentary, progress summary, latest comments, rag explanation, comments on variance, latest action update, action update, current progress, position update, progress against action",
    "progress, note, remark, further information, additional information, detail, information, context, action taken, observation, reason, description, action required, corrective action, remedial action, what we are doing, next step",
    "prose, words",
    "number, share, money, date, rating",
  ),
  field(
    "number",
    "headcount, fte, full time equivalent, number of staff, number of employee, staff number, staff, employee, wte, post, establishment, number of post, total staff",
    "number, count, total",
    "number",
    "date, rating, prose, words",
    "workforce",
  ),
];
