import type { FieldName, RegisterKind } from "../layout.ts";

const KINDS: Readonly<Record<RegisterKind, readonly [one: string, many: string]>> = {
  indicators: ["indicator", "indicators"],
  actions: ["action", "actions"],
  risks: ["risk", "risks"],
  projects: ["project", "projects"],
  strategies: ["strategy", "strategies"],
  budget: ["budget line", "budget lines"],
  savings: ["saving", "savings"],
  decisions: ["decision", "decisions"],
  benchmarks: ["row of comparisons", "rows of comparisons"],
  workforce: ["workforce figure", "workforce figures"],
};

/** What the items of a kind are called: `1 action`, `22 actions`. */
export const wordsForKind = (kind: RegisterKind, count: number): string => KINDS[kind][count === 1 ? 0 : 1];

const FIELDS: Readonly<Partial<Record<FieldName, string>>> = {
  ref: "reference",
  title: "name of each item",
  group: "group",
  parent: "what each item belongs to",
  polarity: "direction that is good",
  whereReported: "committee",
  previousActual: "previous value",
  actual: "value",
  floor: "lowest acceptable value",
  status: "rating",
  previousStatus: "previous rating",
  trend: "direction of travel",
  dueDate: "due date",
  revisedDueDate: "revised due date",
  completedDate: "date of completion",
  startDate: "start date",
  percentComplete: "share completed",
  done: "mark of completion",
  reasonForDelay: "reason for delay",
  impactOfDelay: "impact of delay",
  meetingDate: "date of the meeting",
  successCriteria: "measure of success",
  narrative: "commentary",
  leadMember: "lead member",
  leadDirectorate: "lead directorate",
  dataSource: "source of the data",
  variancePercent: "variance in percent",
  rangeLow: "lower limit",
  rangeHigh: "upper limit",
  lowerLimit: "lower confidence limit",
  upperLimit: "upper confidence limit",
  inherentLikelihood: "likelihood before controls",
  inherentImpact: "impact before controls",
  inherentScore: "score before controls",
  previousLikelihood: "previous likelihood",
  previousImpact: "previous impact",
  previousScore: "previous score",
  previousLevel: "previous level",
  targetLikelihood: "target likelihood",
  targetImpact: "target impact",
  targetScore: "target score",
  targetLevel: "target level",
  inScope: "scope",
  outOfScope: "what is out of scope",
};

/** What a field is called to a council officer. */
export const wordsForField = (field: FieldName): string => FIELDS[field] ?? field;
