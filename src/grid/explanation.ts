/** How a figure of a summary was made, in words. */
export interface Explanation {
  /** The rule as one or more sentences. */
  readonly rule: string;
  /** What was counted or added up; null for a figure that is neither. */
  readonly numerator: Part | null;
  /** What it was counted out of; null for a figure that is no share. */
  readonly denominator: Part | null;
}

/** A part of a figure: how many, and of what, to follow the number: `15` `Green`. */
export interface Part {
  readonly count: number;
  readonly what: string;
  /** The formula that counts it, without its `=`; null where it is a fixed value. */
  readonly formula: string | null;
}
