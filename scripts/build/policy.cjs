/** Microsoft's own address for office.js. Its licence forbids publishing copies, so the pages load it from there. */
const OFFICE_HOST = "https://appsforoffice.microsoft.com";

/** The digest of nothing. Fluent's Griffel makes empty style elements and fills them through the CSSOM: see ADR 0004. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** What a page of the add-in may load. docs/adr/0004-content-security-policy.md has the reasons, line by line. */
const DIRECTIVES = {
  "default-src": ["'none'"],
  "script-src": ["'self'", OFFICE_HOST],
  "style-src": ["'self'", EMPTY_STYLE],
  "img-src": ["'self'"],
  "connect-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

/**
 * The policy as a page's meta element holds it.
 * @param development adds the web socket of webpack's development server, and nothing else
 */
function contentSecurityPolicy({ development }) {
  const socket = development ? ["wss://localhost:3000"] : [];
  const directives = { ...DIRECTIVES, "connect-src": [...DIRECTIVES["connect-src"], ...socket] };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}

module.exports = {
  contentSecurityPolicy,
  OFFICE_JS: `${OFFICE_HOST}/lib/1/hosted/office.js`,
  FUNCTIONS_RUNTIME: `${OFFICE_HOST}/lib/1/hosted/custom-functions-runtime.js`,
};
