import { type FieldWords, words } from "./fieldWords.ts";

/** Likelihood, impact and score of risks: now, before, without controls and as aimed at. */
export const RISK_WORDS: readonly FieldWords[] = [
  {
    field: "likelihood",
    says: words(`
      likelihood, probability, current likelihood, residual likelihood, net likelihood, likelihood score, current
      probability, probability score, likelihood rating, chance, risk likelihood, likelihood now, mitigated
      likelihood, residual probability, likelihood of risk
    `),
    hints: words("l, p"),
    holds: ["level", "number"],
    never: ["date", "rating", "prose", "share"],
    kinds: ["risks"],
  },
  {
    field: "impact",
    says: words(`
      impact, severity, current impact, residual impact, net impact, impact score, impact rating, severity score,
      risk impact, impact now, mitigated impact, impact severity, residual severity, current severity, consequence
      score
    `),
    hints: words("i, s, consequence"),
    holds: ["level", "number"],
    never: ["date", "rating", "prose", "share"],
    kinds: ["risks"],
  },
  {
    field: "score",
    says: words(`
      score, risk score, current score, current risk score, residual score, residual risk score, net score, net risk
      score, total score, overall score, risk rating score, current rating score, mitigated score, residual rating,
      current risk rating, residual risk rating, net rating, current rating, l x i, lxi, risk score now, overall
      risk score, net risk, likelihood x impact, i x l, exposure
    `),
    hints: words("rating, risk rating, total, residual risk, current risk, r"),
    holds: ["number", "code"],
    never: ["date", "prose", "share"],
    kinds: ["risks"],
  },
  {
    field: "level",
    says: words(`
      level, risk level, level of risk, risk status, residual risk level, current risk level, risk rag, risk rating
      level, risk grade, overall risk level, severity level, current level
    `),
    hints: words("rating, risk rating, overall risk, residual risk, current risk, rag, status"),
    holds: ["level", "rating"],
    never: ["number", "date", "prose", "share"],
    kinds: ["risks"],
  },
  {
    field: "previousLikelihood",
    says: words(`
      previous likelihood, prior likelihood, last likelihood, last quarter likelihood, previous probability,
      likelihood last quarter, likelihood previous, likelihood last time
    `),
    hints: [],
    holds: ["level", "number"],
    never: ["date", "prose"],
    kinds: ["risks"],
  },
  {
    field: "previousImpact",
    says: words(`
      previous impact, prior impact, last impact, last quarter impact, previous severity, impact last quarter,
      impact previous, impact last time
    `),
    hints: [],
    holds: ["level", "number"],
    never: ["date", "prose"],
    kinds: ["risks"],
  },
  {
    field: "previousScore",
    says: words(`
      previous score, prior score, last score, last quarter score, previous risk score, score last quarter, previous
      rating, previous risk rating, last risk score, previous residual score, prior risk score, last rating,
      previous current score, score last time
    `),
    hints: [],
    holds: ["number", "level", "code", "rating"],
    never: ["date", "prose"],
    kinds: ["risks"],
  },
  {
    field: "previousLevel",
    says: words("previous level, prior level, previous risk level, last risk level, level last quarter"),
    hints: [],
    holds: ["level", "rating"],
    never: ["date", "prose", "number"],
    kinds: ["risks"],
  },
  {
    field: "inherentLikelihood",
    says: words(`
      inherent likelihood, gross likelihood, original likelihood, unmitigated likelihood, initial likelihood, raw
      likelihood, inherent probability
    `),
    hints: [],
    holds: ["level", "number"],
    never: ["date", "prose"],
    kinds: ["risks"],
  },
  {
    field: "inherentImpact",
    says: words(`
      inherent impact, gross impact, original impact, unmitigated impact, initial impact, raw impact, inherent
      severity
    `),
    hints: [],
    holds: ["level", "number"],
    never: ["date", "prose"],
    kinds: ["risks"],
  },
  {
    field: "inherentScore",
    says: words(`
      inherent score, gross score, inherent risk score, gross risk score, inherent risk, gross risk, original score,
      original risk score, initial score, initial risk score, unmitigated score, inherent rating, gross rating, raw
      score, inherent risk rating, gross risk rating, initial risk, uncontrolled risk
    `),
    hints: [],
    holds: ["number", "level", "code", "rating"],
    never: ["date", "prose"],
    kinds: ["risks"],
  },
  {
    field: "targetLikelihood",
    says: words("target likelihood, likelihood target, target probability, desired likelihood"),
    hints: [],
    holds: ["level", "number"],
    never: ["date", "prose"],
    kinds: ["risks"],
  },
  {
    field: "targetImpact",
    says: words("target impact, impact target, target severity, desired impact"),
    hints: [],
    holds: ["level", "number"],
    never: ["date", "prose"],
    kinds: ["risks"],
  },
  {
    field: "targetScore",
    says: words(`
      target score, target risk score, target risk, target rating, risk appetite, desired score, target risk rating,
      appetite score, risk target, desired risk score, tolerance score
    `),
    hints: words("appetite"),
    holds: ["number", "level", "code", "rating"],
    never: ["date", "prose"],
    kinds: ["risks"],
  },
  {
    field: "targetLevel",
    says: words("target level, target risk level"),
    hints: [],
    holds: ["level", "rating"],
    never: ["date", "prose", "number"],
    kinds: ["risks"],
  },
  {
    field: "mitigation",
    says: words(`
      mitigation, mitigating action, mitigations, controls, existing control, current control, control in place,
      controls in place, control measure, existing controls, risk response, actions to mitigate, further action,
      further controls, risk treatment, treatment, risk mitigation, planned action, control actions, mitigating
      measure, key controls, response, management of risk, how we are managing the risk, mitigation in place,
      additional controls, further mitigation, mitigation plan, risk control, controls and mitigation, existing
      mitigation
    `),
    hints: words("management action, action, response, how managed, actions"),
    holds: ["prose", "words"],
    never: ["number", "share", "money", "date", "rating"],
    kinds: ["risks"],
  },
];
