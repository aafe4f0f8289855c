import type { Pack } from "../pack.ts";
import { directoratePriorities } from "../tables/directoratePriorities.ts";
import { executiveActions } from "../tables/executiveActions.ts";
import { keyPoints } from "../tables/keyPoints.ts";
import { offTarget } from "../tables/offTarget.ts";
import { outcomesStandard } from "../tables/outcomesStandard.ts";
import { outcomesTrend } from "../tables/outcomesTrend.ts";
import { programmes } from "../tables/programmes.ts";
import { redRed } from "../tables/redRed.ts";
import { risks } from "../tables/risks.ts";
import { risksSummary } from "../tables/risksSummary.ts";
import { workplanStandard } from "../tables/workplanStandard.ts";

/** The quarterly corporate performance report to scrutiny. Source: domain rules, section 9, tables 1 to 9 and 21. */
export const scrutinyPack: Pack = {
  id: "scrutiny",
  title: "Corporate performance report to scrutiny",
  tables: [
    { id: "key-points", from: null, build: keyPoints },
    {
      id: "outcomes-standard",
      from: "outcomes",
      build: (input) => input.outcomes && outcomesStandard(input, input.outcomes),
    },
    {
      id: "outcomes-trend",
      from: "outcomes",
      build: (input) => input.outcomes && outcomesTrend(input, input.outcomes),
    },
    { id: "red-red", from: "outcomes", build: (input) => input.outcomes && redRed(input, input.outcomes) },
    {
      id: "workplan-standard",
      from: "workplan",
      build: (input) => input.workplan && workplanStandard(input, input.workplan),
    },
    { id: "off-target", from: "workplan", build: (input) => input.workplan && offTarget(input, input.workplan) },
    {
      id: "executive-actions",
      from: "executiveActions",
      build: (input) => input.executiveActions && executiveActions(input, input.executiveActions),
    },
    { id: "risks-summary", from: "risks", build: (input) => input.risks && risksSummary(input, input.risks) },
    { id: "risks", from: "risks", build: (input) => input.risks && risks(input, input.risks) },
    {
      id: "directorate-priorities",
      from: "directoratePriorities",
      build: (input) => input.directoratePriorities && directoratePriorities(input, input.directoratePriorities),
    },
    { id: "programmes", from: "programmes", build: (input) => input.programmes && programmes(input, input.programmes) },
  ],
};
