import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { faultsOfFunctions } from "./functionFaults.ts";

/** Names and words that only Microsoft's own client library has. */
const OFFICE_JS_NAME = /(?:^|\/)(?:office(?:\.debug)?\.js|(?:excel|word|outlook)-\w+-16[\d.]*(?:\.debug)?\.js)$/;
const OFFICE_JS_WORDS = "OSF.DDA.";

/** Whether a file is, or has inside it, a copy of office.js. */
export function isOfficeJs(name: string, text: string): boolean {
  return OFFICE_JS_NAME.test(name) || (name.endsWith(".js") && text.includes(OFFICE_JS_WORDS));
}

/**
 * What is wrong with a built add-in, in words: a page without a strict policy, an address of the manifest with no file
 * behind it, a copy of office.js, something loaded from elsewhere, custom functions that Excel could not use. An empty list means that it may be published.
 * @param folder where webpack put it
 */
export function faultsOfBuild(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
  const read = (file: string): string => readFileSync(path.join(folder, file), "utf8");
  const copies = files.filter((file) => file.endsWith(".js") && isOfficeJs(file, read(file)));
  const pages = files.filter((file) => file.endsWith(".html"));
  return [
    ...copies.map((file) => `${file} is a copy of office.js, which Microsoft's licence forbids us to publish`),
    ...pages.flatMap((file) => faultsOfPage(read(file)).map((fault) => `${file} ${fault}`)),
    ...faultsOfManifest(folder, files.includes("manifest.xml") ? read("manifest.xml") : null),
  ];
}

function faultsOfPage(html: string): string[] {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1];
  if (policy === undefined) return ["has no Content-Security-Policy"];
  const foreign = [...html.matchAll(/(?:src|href)="(https?:\/\/[^"]+)"/g)]
    .map(([, address = ""]) => address)
    .filter((address) => !address.startsWith("https://appsforoffice.microsoft.com/lib/1/hosted/"));
  return [
    ...(policy.startsWith("default-src 'none'") ? [] : ["does not start from default-src 'none'"]),
    ...(policy.includes("unsafe-") ? ["allows what is unsafe in its Content-Security-Policy"] : []),
    ...foreign.map((address) => `loads ${address}`),
  ];
}

function faultsOfManifest(folder: string, manifest: string | null): string[] {
  if (manifest === null) return ["manifest.xml is missing"];
  const addresses = [
    ...new Set([...manifest.matchAll(/DefaultValue="(https:[^"]+)"/g)].map(([, address = ""]) => address)),
  ];
  const pane = addresses.find((address) => address.endsWith("/taskpane.html"));
  if (pane === undefined) return ["manifest.xml names no taskpane.html"];
  const base = pane.slice(0, -"taskpane.html".length);
  const lost = addresses.flatMap((address) => {
    if (!address.startsWith(base)) return [`manifest.xml points to ${address}, away from ${base}`];
    return existsSync(path.join(folder, address.slice(base.length)))
      ? []
      : [`manifest.xml points to ${address}: no such file`];
  });
  const hasFunctions = manifest.includes('"CustomFunctions"');
  return [...lost, ...(hasFunctions ? faultsOfFunctions(folder, base) : [])];
}
