/**
 * `npm run start:excel`: opens a real Excel with the add-in in it, through Microsoft's own tool. The tool is fetched
 * with npx and is no dependency of the project, because it does not install everywhere (docs/adr/0005-dependencies.md).
 */
import { spawnSync } from "node:child_process";

const HOW = `Opens Excel with the add-in in it. Before this, once for each machine, in any order:

  npx office-addin-dev-certs install     a certificate that Excel trusts, for https://localhost:3000
  npm start                              in another terminal, and left running

Afterwards: npx office-addin-debugging stop manifest.xml
`;

const NO_EXCEL_HERE = `This needs Excel on Windows or macOS. Without one there is the workbench: npm start.
For Excel on the web: npm start, then in Excel choose Add-ins, More Add-ins, My Add-ins, Upload My Add-in, manifest.xml.
`;

if (process.platform === "win32" || process.platform === "darwin") {
  console.log(HOW);
  const tool = ["--yes", "office-addin-debugging", "start", "manifest.xml", "desktop", "--no-debug"];
  const { status } = spawnSync("npx", tool, { stdio: "inherit", shell: process.platform === "win32" });
  process.exitCode = status ?? 1;
} else {
  console.error(NO_EXCEL_HERE);
  process.exitCode = 1;
}
