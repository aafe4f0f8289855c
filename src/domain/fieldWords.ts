import type { FieldName, RegisterKind } from "./layout.ts";
import { wordsForField, wordsForKind } from "./recognise/plainWords.ts";

/** Every field there is, in the order a person is offered them. */
export const FIELD_NAMES = [
  "ref",
  "title",
  "group",
  "parent",
  "unit",
  "polarity",
  "frequency",
  "whereReported",
  "definition",
  "dataSource",
  "period",
  "baseline",
  "actual",
  "previousActual",
  "target",
  "tolerance",
  "floor",
  "rangeLow",
  "rangeHigh",
  "forecast",
  "budget",
  "variance",
  "variancePercent",
  "numerator",
  "denominator",
  "lowerLimit",
  "upperLimit",
  "comparator",
  "rank",
  "quartile",
  "status",
  "previousStatus",
  "trend",
  "owner",
  "directorate",
  "leadMember",
  "leadDirectorate",
  "priority",
  "purpose",
  "stage",
  "startDate",
  "dueDate",
  "revisedDueDate",
  "completedDate",
  "percentComplete",
  "done",
  "reasonForDelay",
  "impactOfDelay",
  "report",
  "meetingDate",
  "likelihood",
  "impact",
  "score",
  "level",
  "previousLikelihood",
  "previousImpact",
  "previousScore",
  "previousLevel",
  "inherentLikelihood",
  "inherentImpact",
  "inherentScore",
  "targetLikelihood",
  "targetImpact",
  "targetScore",
  "targetLevel",
  "mitigation",
  "challenge",
  "inScope",
  "outOfScope",
  "constraints",
  "interdependencies",
  "successCriteria",
  "narrative",
  "number",
] as const satisfies readonly FieldName[];

/** Every kind of register there is, in the order a person is offered them. */
export const KIND_NAMES = [
  "indicators",
  "actions",
  "risks",
  "projects",
  "strategies",
  "budget",
  "savings",
  "decisions",
  "benchmarks",
  "workforce",
] as const satisfies readonly RegisterKind[];

/** The field of some words (`due date`) or of its name in JSON (`dueDate`), whatever their capitals; null when there is none. */
export function fieldNamed(words: string): FieldName | null {
  const said = words.trim().toLowerCase();
  return FIELD_NAMES.find((name) => wordsForField(name).toLowerCase() === said || name.toLowerCase() === said) ?? null;
}

/** The kind of some words (`budget lines`) or of its name in JSON, whatever their capitals; null when there is none. */
export function kindNamed(words: string): RegisterKind | null {
  const said = words.trim().toLowerCase();
  return KIND_NAMES.find((kind) => kind === said || wordsForKind(kind, 2) === said) ?? null;
}
