/** The last part of `npm run build`: refuses a `dist` that should not be published, and says how large the pane is. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { faultsOfBuild } from "./build/faults.ts";
import { faultsOfPaneSize, paneSize } from "./build/paneSize.ts";

const DIST = path.resolve(import.meta.dirname, "../dist");

const faults = [...faultsOfBuild(DIST), ...faultsOfPaneSize(DIST)];
for (const fault of faults) console.error(`dist: ${fault}`);
if (faults.length > 0) process.exitCode = 1;

const scripts = readdirSync(DIST).filter((file) => file.endsWith(".js"));
const bytes = scripts.reduce((total, file) => total + gzipSync(readFileSync(path.join(DIST, file))).length, 0);
const first = Math.round((paneSize(DIST)?.bytes ?? 0) / 1000);
console.log(
  `dist: ${scripts.length} scripts, ${Math.round(bytes / 1000)} kB as they travel (gzip), ${first} kB of them for the pane's first view`,
);
