/** The policy as a page's meta element holds it. */
export function contentSecurityPolicy(options: { readonly development: boolean }): string;
/** Microsoft's own address for office.js. */
export const OFFICE_JS: string;
/** Microsoft's own address for what ties custom functions to Excel in a browser. */
export const FUNCTIONS_RUNTIME: string;
