import { jStat } from "jstat";

/**
 * How many standard errors from zero a slope has to be so that chance alone gives less in 95% of cases (two-sided): the 97.5% quantile of
 * Student's t. 3.182 for 3 degrees of freedom, 1.960 for very many.
 */
export const twoSided95 = (degreesOfFreedom: number): number => jStat.studentt.inv(0.975, degreesOfFreedom);
