const { existsSync, readFileSync } = require("node:fs");
const os = require("node:os");
const path = require("node:path");

/**
 * The certificate that `npx office-addin-dev-certs install` made on this machine, which Excel trusts; an empty object
 * where there is none, and webpack's server then makes one of its own, which a browser asks about.
 */
function developerCertificate() {
  const folder = path.join(os.homedir(), ".office-addin-dev-certs");
  const files = { ca: "ca.crt", cert: "localhost.crt", key: "localhost.key" };
  const paths = Object.entries(files).map(([name, file]) => [name, path.join(folder, file)]);
  if (!paths.every(([, file]) => existsSync(file))) return {};
  return Object.fromEntries(paths.map(([name, file]) => [name, readFileSync(file)]));
}

module.exports = { developerCertificate };
