import { OFFICE_JS } from "../../../scripts/build/policy.cjs";

/** Where the workbench answers for office.js; what it loads besides it asks for beside it. */
export const OFFICE_PREFIX = "/office-js/";

/**
 * A page of the add-in's production build, with office.js asked of this server and not of Microsoft's. It is the only
 * thing that the workbench changes; the page's Content-Security-Policy stays, and allows its own server.
 */
export const withLocalOffice = (html: string): string => html.replaceAll(OFFICE_JS, `${OFFICE_PREFIX}office.js`);
