import type { Pack } from "../pack.ts";
import type { ReportInput } from "../reportInput.ts";
import { actionsFor, from, indicatorsFor } from "../registersFor.ts";
import { corporateHealth } from "../tables/corporateHealth.ts";
import { improvementPlan } from "../tables/improvementPlan.ts";
import { improvementPlanCounts } from "../tables/improvementPlanCounts.ts";
import { improvementPlanKeyPoints } from "../tables/improvementPlanKeyPoints.ts";

const plan = (input: ReportInput) => actionsFor(input, "improvementPlan");
const health = (input: ReportInput) => indicatorsFor(input, "corporateHealth");

/** A service improvement plan and the corporate-health standards beside it. Source: domain rules, section 9, tables 15, 16 and 21. */
export const improvementPlanPack: Pack = {
  id: "improvement-plan",
  title: "Service improvement plan",
  tables: [
    { id: "improvement-plan-key-points", from: null, build: improvementPlanKeyPoints },
    { id: "improvement-plan-counts", from: "improvementPlan", build: from(plan, improvementPlanCounts) },
    { id: "improvement-plan", from: "improvementPlan", build: from(plan, improvementPlan) },
    { id: "corporate-health", from: "corporateHealth", build: from(health, corporateHealth) },
  ],
};
