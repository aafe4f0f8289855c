/** What we use of jstat, which brings no types. */
declare module "jstat" {
  /**
   * `studentt.inv` is a quantile of Student's t, for a share from 0 to 1. `quantiles` are those of some values, of which there are two or
   * more; with `alpha` and `beta` 1 those of type 7.
   */
  export const jStat: {
    readonly studentt: { readonly inv: (share: number, degreesOfFreedom: number) => number };
    readonly quantiles: (values: number[], shares: readonly number[], alpha: number, beta: number) => readonly number[];
  };
}
