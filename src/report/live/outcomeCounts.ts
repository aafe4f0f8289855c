import { figure } from "./expression.ts";
import type { Working } from "./live.ts";
import { RED_RED } from "./worstFirst.ts";

/** How many outcomes there are, as a figure over their working sheet. */
export const allOutcomes = ({ name }: Working, value: number): string =>
  figure("Outcomes: all", value, `ROWS(${name("Rating")})-COUNTBLANK(${name("Rating")})`);

/** How many of them are in the lowest rating and worsening, as a figure. */
export const redRedCount = ({ name }: Working, worst: string, value: number): string =>
  figure(`Outcomes: ${worst} and worsening`, value, `COUNT(${name(RED_RED.order)})`);
