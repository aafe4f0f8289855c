/** What the workbench's page may load: its own files, and the add-in in frames. Workbooks are opened and saved as blobs. */
const DIRECTIVES = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'"],
  "connect-src": ["'self'"],
  "frame-src": ["'self'", "blob:"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

/** The Content-Security-Policy of the workbench's page, as its meta element holds it. */
const workbenchPolicy = () =>
  Object.entries(DIRECTIVES)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");

module.exports = { workbenchPolicy };
