import type { Pack } from "../pack.ts";
import { from } from "../registersFor.ts";
import { measuresWorking } from "../live/health/measuresWorking.ts";
import { strategiesWorking } from "../live/strategies/strategiesWorking.ts";
import { committeeExtracts } from "../tables/health/committeeExtracts.ts";
import { compositeScorecard } from "../tables/health/compositeScorecard.ts";
import { healthKeyPoints } from "../tables/health/healthKeyPoints.ts";
import { healthScorecard } from "../tables/health/healthScorecard.ts";
import { measuresFor } from "../tables/health/measures.ts";
import { prioritiesStrategies } from "../tables/health/prioritiesStrategies.ts";
import { strategies } from "../tables/health/strategies.ts";
import { strategiesFor } from "../tables/health/strategy.ts";

const MEASURES = { working: [measuresWorking] };
const STRATEGIES = { working: [strategiesWorking] };

/** The organisational health report. Source: domain rules, section 9, tables 10 to 13 and 21. */
export const healthPack: Pack = {
  id: "health",
  title: "Organisational health",
  tables: [
    { id: "health-key-points", from: null, build: healthKeyPoints, working: [measuresWorking, strategiesWorking] },
    { id: "health-scorecard", from: "health", build: from(measuresFor, healthScorecard), ...MEASURES },
    {
      id: "committee-extract",
      from: "health",
      several: true,
      build: from(measuresFor, committeeExtracts),
      ...MEASURES,
    },
    { id: "composite-scorecard", from: "health", build: from(measuresFor, compositeScorecard), ...MEASURES },
    { id: "strategies", from: "strategies", build: from(strategiesFor, strategies), ...STRATEGIES },
    {
      id: "priorities-strategies",
      from: "strategies",
      build: from(strategiesFor, prioritiesStrategies),
      ...STRATEGIES,
    },
  ],
};
