/** What we use of jstat, which brings no types. */
declare module "jstat" {
  /** Student's t: `inv` is its quantile, for a share from 0 to 1. */
  export const jStat: { readonly studentt: { readonly inv: (share: number, degreesOfFreedom: number) => number } };
}
