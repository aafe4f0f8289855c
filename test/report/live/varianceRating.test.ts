import { quarterOf } from "../../../src/domain/period.ts";
import { defaultSettings } from "../../../src/domain/rules/defaultSettings.ts";
import { readRules } from "../../../src/domain/rules/readRules.ts";
import { RAG } from "../../../src/domain/ratingScale.ts";
import { liveFrom } from "../../../src/report/live/liveFrom.ts";
import { varianceRating } from "../../../src/report/live/varianceRating.ts";

const live = liveFrom({
  cell: () => ({ value: "", text: "", format: "General" }),
  settings: [],
  registers: [],
  rules: readRules(defaultSettings([])).rules,
  asAt: 45565,
  period: quarterOf(2021, 1),
  date1904: false,
});

it.each([
  ["service", "0.05", "100000"],
  ["directorate", "0.05", "250000"],
  ["fund", "0.005", "1000000"],
] as const)(
  "an overspend of a %s is Red from the share %s or the pounds %s on, whichever is lower",
  (level, share, pounds) => {
    const said = (word: string): string => word;
    expect(varianceRating("B1", "V1", "A1", { level, scale: RAG, live, said })).toBe(
      'IF(V1="","No data",IF(A1="","Not rated",IF(ROUND(A1,9)<=0,"Green",' +
        `IF(OR(AND(ROUND(ABS(B1),9)>0,ROUND(A1,9)>=ROUND(ABS(B1)*${share},9)),ROUND(A1,9)>=ROUND(${pounds},9)),"Red","Amber"))))`,
    );
  },
);
