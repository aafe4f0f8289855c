import { type FieldWords, words } from "./fieldWords.ts";

/** What says which item a row is, and what sort of figures it has. */
export const IDENTITY_WORDS: readonly FieldWords[] = [
  {
    field: "ref",
    says: words(`
      ref, reference, ref no, reference no, reference number, ref number, ref id, id, id no, id number, unique id,
      unique ref, unique reference, kpi ref, kpi no, kpi number, kpi code, kpi id, pi ref, pi no, pi code, pi
      number, indicator ref, indicator no, indicator code, indicator id, indicator number, measure ref, measure no,
      measure id, measure code, action no, action ref, action id, action number, risk no, risk ref, risk id, risk
      number, risk code, project id, project ref, project no, project code, project number, milestone ref, milestone
      no, task id, task no, task ref, rec no, rec ref, recommendation no, recommendation number, recommendation ref,
      decision no, decision ref, decision number, saving ref, savings ref, proposal ref, item no, item number,
      serial no, sr no, s no, #, e code, ons code, code no, cost code, strategy ref, minute no, minute ref
    `),
    hints: words("no, number, code, pi, kpi, item, ni, bvpi, indicator, measure, key, minute, line"),
    holds: ["code", "number"],
    never: ["prose", "date", "share", "money", "trend", "yesNo"],
    kinds: [],
  },
  {
    field: "group",
    says: words(`
      theme, group, category, section, area, block, class, pillar, strand, domain, workstream, work stream,
      portfolio, aim, ambition, outcome area, improvement area, development priority, improvement priority, priority
      area, priority theme, service area, directorate theme, scorecard, perspective, type, sub group, risk category,
      category of risk, risk type, project group, programme area, key line of enquiry, kloe, chapter, division,
      cluster
    `),
    hints: words("service, programme, objective, corporate objective, department, ward, heading, topic, subject"),
    holds: ["words", "prose", "level", "code"],
    never: ["number", "share", "money", "date", "rating"],
    kinds: [],
  },
  {
    field: "unit",
    says: words(`
      unit, units of measure, unit of measure, uom, measured in, unit of measurement, unit type, measure type, data
      type, value type, type of measure
    `),
    hints: words("format, measurement"),
    holds: ["words", "share", "level", "number"],
    never: ["date", "prose", "rating"],
    kinds: [],
  },
  {
    field: "frequency",
    says: words(`
      frequency, reporting frequency, frequency of reporting, how often, collection frequency, reporting cycle,
      periodicity, data frequency, frequency of data, how often reported, reporting interval
    `),
    hints: words("reported, timing, collected"),
    holds: ["frequency", "vague"],
    never: ["number", "share", "money", "rating", "prose"],
    kinds: [],
  },
  {
    field: "whereReported",
    says: words(`
      where reported, where considered, reported to, reporting to, reports to, committee, scrutiny committee, panel,
      scrutiny panel, reporting route, forum, governance, responsible committee, parent committee, reporting
      committee, where is it reported
    `),
    hints: words("board, meeting, monitored by"),
    holds: ["words"],
    never: ["number", "share", "money", "date", "rating"],
    kinds: [],
  },
  {
    field: "definition",
    says: words(`
      definition, rationale, what it measures, what it tells us, how is it calculated, calculation, methodology,
      technical definition, indicator definition, measure definition
    `),
    hints: words("description, detail, explanation"),
    holds: ["prose", "words"],
    never: ["number", "share", "money", "date", "rating"],
    kinds: [],
  },
  {
    field: "dataSource",
    says: words("data source, source of data, data provider, information source"),
    hints: words("source"),
    holds: ["words"],
    never: ["number", "share", "money", "date", "rating"],
    kinds: [],
  },
  {
    field: "period",
    says: words(`
      period, reporting period, quarter, month, year, financial year, date reported, time period, data period,
      period covered, reporting month, reporting quarter, period end, timeperiod
    `),
    hints: words("date, as at, at, period name"),
    holds: ["period", "date", "number", "words"],
    never: ["rating", "prose", "money", "share"],
    kinds: [],
  },
  {
    field: "number",
    says: words(`
      headcount, fte, full time equivalent, number of staff, number of employee, staff number, staff, employee, wte,
      post, establishment, number of post, total staff
    `),
    hints: words("number, count"),
    holds: ["number"],
    never: ["date", "rating", "prose", "words"],
    kinds: ["workforce"],
  },
];
