import { period } from "./period.ts";
import { rag } from "./rag.ts";
import { riskLevel } from "./riskLevel.ts";
import { share } from "./share.ts";
import { standard } from "./standard.ts";
import { trend } from "./trend.ts";

/** Ties each custom function to its id in functions.json, which the build makes from the comments of the same files. */
CustomFunctions.associate({
  RAG: rag,
  TREND: trend,
  STANDARD: standard,
  RISKLEVEL: riskLevel,
  PERIOD: period,
  SHARE: share,
});
