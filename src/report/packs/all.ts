import type { Pack } from "../pack.ts";
import { healthPack } from "./health.ts";
import { improvementPlanPack } from "./improvementPlan.ts";
import { scrutinyPack } from "./scrutiny.ts";
import { transformationPack } from "./transformation.ts";

/** Every pack there is, in the order a person is shown them. */
export const PACKS: readonly Pack[] = [scrutinyPack, healthPack, improvementPlanPack, transformationPack];

/** The pack of an id, whatever its capitals; null when there is none. */
export const packNamed = (id: string): Pack | null => PACKS.find((pack) => pack.id === id.trim().toLowerCase()) ?? null;
