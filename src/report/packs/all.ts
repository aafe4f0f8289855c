import type { Pack } from "../pack.ts";
import { healthPack } from "./health.ts";
import { financePack } from "./finance.ts";
import { improvementPlanPack } from "./improvementPlan.ts";
import { scrutinyPack } from "./scrutiny.ts";
import { transformationPack } from "./transformation.ts";

/** Every pack there is, in the order a person is shown them. */
export const PACKS: readonly Pack[] = [scrutinyPack, healthPack, improvementPlanPack, transformationPack, financePack];
