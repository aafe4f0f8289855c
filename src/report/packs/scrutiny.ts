import type { Role } from "../../domain/register/role.ts";
import type { Pack } from "../pack.ts";
import type { ReportInput } from "../reportInput.ts";
import { actionsFor, from, indicatorsFor, risksFor } from "../registersFor.ts";
import { directoratePriorities } from "../tables/directoratePriorities.ts";
import { executiveActions } from "../tables/executiveActions.ts";
import { keyPoints } from "../tables/keyPoints.ts";
import { offTarget } from "../tables/offTarget.ts";
import { mitigationsWorking } from "../live/risks/mitigationsWorking.ts";
import { otherStandards } from "../tables/otherStandards.ts";
import { outcomesStandard } from "../tables/outcomesStandard.ts";
import { outcomesTrend } from "../tables/outcomesTrend.ts";
import { programmes } from "../tables/programmes.ts";
import { redRed } from "../tables/redRed.ts";
import { risks } from "../tables/risks.ts";
import { risksSummary } from "../tables/risksSummary.ts";
import { workplanStandard } from "../tables/workplanStandard.ts";

const outcomes = (input: ReportInput) => indicatorsFor(input, "outcomes");
const actions = (role: Role) => (input: ReportInput) => actionsFor(input, role);
const strategicRisks = (input: ReportInput) => risksFor(input, "risks");

/** The quarterly corporate performance report to scrutiny. Source: domain rules, section 9, tables 1 to 9 and 21. */
export const scrutinyPack: Pack = {
  id: "scrutiny",
  title: "Corporate performance report to scrutiny",
  tables: [
    { id: "key-points", from: null, build: keyPoints, working: [mitigationsWorking] },
    { id: "outcomes-standard", from: "outcomes", build: from(outcomes, outcomesStandard) },
    { id: "outcomes-trend", from: "outcomes", build: from(outcomes, outcomesTrend) },
    { id: "red-red", from: "outcomes", build: from(outcomes, redRed) },
    { id: "workplan-standard", from: "workplan", build: from(actions("workplan"), workplanStandard) },
    { id: "off-target", from: "workplan", build: from(actions("workplan"), offTarget) },
    { id: "executive-actions", from: "executiveActions", build: from(actions("executiveActions"), executiveActions) },
    { id: "risks-summary", from: "risks", build: from(strategicRisks, risksSummary) },
    { id: "risks", from: "risks", build: from(strategicRisks, risks) },
    {
      id: "directorate-priorities",
      from: "directoratePriorities",
      build: from(actions("directoratePriorities"), directoratePriorities),
    },
    { id: "programmes", from: "programmes", build: from(actions("programmes"), programmes) },
    { id: "other-standards", from: null, build: otherStandards, working: [mitigationsWorking] },
  ],
};
