/** What a custom function has to say for one cell. */
export type Answer =
  | { readonly kind: "value"; readonly value: string | number }
  /** There is nothing to answer with: `#N/A`, and why. */
  | { readonly kind: "noData"; readonly why: string }
  /** The function was asked for what it cannot do: `#VALUE!`, with what to do. */
  | { readonly kind: "misuse"; readonly why: string };

/** An answer in words or as a number. */
export const value = (given: string | number): Answer => ({ kind: "value", value: given });

/** `#N/A`, with a sentence. */
export const noData = (why: string): Answer => ({ kind: "noData", why });

/** `#VALUE!`, with a sentence that says what was wrong and what to give instead. */
export const misuse = (why: string): Answer => ({ kind: "misuse", why });
