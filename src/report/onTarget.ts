/** The word in a standard's numerator that stands for "live and on target" instead of a rating. */
export const ON_TARGET = "On target";
