import type { Pack } from "../pack.ts";
import type { ReportInput } from "../reportInput.ts";
import { actionsFor, benchmarksFor, decisionsFor, from, workforceFor } from "../registersFor.ts";
import { benchmarks } from "../tables/benchmarks.ts";
import { decisions } from "../tables/decisions.ts";
import { interdependencies } from "../tables/interdependencies.ts";
import { programmesCosts } from "../tables/programmesCosts.ts";
import { reviews } from "../tables/reviews.ts";
import { transformationKeyPoints } from "../tables/transformationKeyPoints.ts";
import { workforce } from "../tables/workforce.ts";

const scopes = (input: ReportInput) => actionsFor(input, "reviews");
const projects = (input: ReportInput) => actionsFor(input, "programmes");
const compared = (input: ReportInput) => benchmarksFor(input, "benchmarks");
const staff = (input: ReportInput) => workforceFor(input, "workforce");
const decided = (input: ReportInput) => decisionsFor(input, "decisions");

/** A transformation programme: its reviews, how the council compares, its workforce, what was decided. Source: domain rules, section 9, tables 14 and 18 to 21. */
export const transformationPack: Pack = {
  id: "transformation",
  title: "Transformation programme",
  tables: [
    { id: "transformation-key-points", from: null, build: transformationKeyPoints },
    { id: "reviews", from: "reviews", build: from(scopes, reviews) },
    { id: "interdependencies", from: "reviews", build: from(scopes, interdependencies) },
    { id: "programmes-costs", from: "programmes", build: from(projects, programmesCosts) },
    { id: "benchmarks", from: "benchmarks", build: from(compared, benchmarks) },
    { id: "workforce", from: "workforce", build: from(staff, workforce) },
    { id: "decisions", from: "decisions", build: from(decided, decisions) },
  ],
};
