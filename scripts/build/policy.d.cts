/** The policy as a page's meta element holds it. */
export function contentSecurityPolicy(options: { readonly development: boolean }): string;
/** Microsoft's own address for office.js. */
export const OFFICE_JS: string;
