#!/usr/bin/env node
/**
 * Refuses a package-lock.json that lacks a package which one of its packages wants for some platform. npm leaves such
 * a package out without a word when a registry does not have it, and then `npm ci` stops on every machine that needs it:
 * Windows and macOS, where Excel is. docs/adr/0005-dependencies.md tells how it came to that.
 */
import { readFileSync } from "node:fs";

/** The folders in which Node looks for what a package asks for: its own, then each one above it. */
function* homes(location) {
  for (let at = location; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    yield `${at}/node_modules/`;
  }
  yield "node_modules/";
}

const { packages } = JSON.parse(readFileSync(process.argv[2] ?? "package-lock.json", "utf8"));
const missing = [];
for (const [location, { version, optionalDependencies = {} }] of Object.entries(packages)) {
  for (const name of Object.keys(optionalDependencies)) {
    const found = [...homes(location)].some((home) => `${home}${name}` in packages);
    if (!found) missing.push(`${location || "the project"} ${version} wants ${name}`);
  }
}

if (missing.length > 0) {
  console.error(`package-lock.json is incomplete, so npm ci would fail elsewhere:\n  ${missing.join("\n  ")}`);
  console.error(
    "Pin the package to a version that the registry has whole (docs/adr/0005-dependencies.md), then npm install.",
  );
  process.exit(1);
}
console.log("package-lock.json has every package for every platform");
