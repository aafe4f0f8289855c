import type { Layout } from "../layout.ts";
import type { RowReader } from "./fields.ts";
import type { Risk } from "./item.ts";
import { readItems } from "./readItems.ts";

/** The risks of a register, in its order. */
export const readRisks = (layout: Layout, reader: RowReader): readonly Risk[] =>
  readItems(layout, reader).map((item) => ({
    ...item,
    likelihood: reader.told(item.row, "likelihood"),
    impact: reader.told(item.row, "impact"),
    trend: reader.told(item.row, "trend"),
    level: reader.told(item.row, "level"),
    score: reader.told(item.row, "score"),
    status: reader.told(item.row, "status"),
    previousLikelihood: reader.told(item.row, "previousLikelihood"),
    previousImpact: reader.told(item.row, "previousImpact"),
    previousScore: reader.told(item.row, "previousScore"),
    previousLevel: reader.told(item.row, "previousLevel"),
    inherent: {
      likelihood: reader.told(item.row, "inherentLikelihood"),
      impact: reader.told(item.row, "inherentImpact"),
      score: reader.told(item.row, "inherentScore"),
      level: null,
    },
    target: {
      likelihood: reader.told(item.row, "targetLikelihood"),
      impact: reader.told(item.row, "targetImpact"),
      score: reader.told(item.row, "targetScore"),
      level: reader.told(item.row, "targetLevel"),
    },
    mitigation: reader.told(item.row, "mitigation"),
    due: reader.dated(item.row, "dueDate"),
  }));
