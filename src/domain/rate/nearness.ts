/** How near a value is to a range: 0 within it and on its ends, else how far it is off, below 0. More is better. */
export const nearness =
  ({ low, high }: { readonly low: number; readonly high: number }) =>
  (value: number): number =>
    -Math.max(0, low - value, value - high);
