/** Paths from the root of the test files that are run first, the longest first. */
export const LONGEST: readonly string[];
