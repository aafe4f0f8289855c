import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";

import type { NativeBridge } from "../standin/bridge.ts";

/** The two namespaces of Microsoft's client library that product code uses. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** `1.14` for a client that refuses what needs more than ExcelApi 1.14. */
export interface OfficeOptions {
  readonly excelApi: string;
}

/** The requirement set that the manifest asks for. */
export const MINIMUM_EXCEL_API = "1.14";

const FILE = "excel-web-16.00.js";

let compiled: vm.Script | null = null;

/** Microsoft's file, compiled once. Its licence forbids changing or publishing it: it is read from where npm put it. */
function officeScript(): vm.Script {
  if (compiled) return compiled;
  const folder = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"));
  const path = join(folder, "dist", FILE);
  compiled = new vm.Script(readFileSync(path, "utf8"), { filename: path });
  return compiled;
}

/** The client with members that are no public API; the version of `@microsoft/office-js` is pinned, so they stay. */
export interface ClientRealm {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly Utility: { _synchronousCleanup: boolean };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  readonly OSF: { _OfficeAppFactory: unknown; readonly DDA: { readonly RichApi: Record<string, unknown> } };
}

/** Evaluates Microsoft's file in a new realm: the client as it is when nothing has been set. */
export function loadRealm(bridge: NativeBridge | null): ClientRealm {
  const realm = vm.createContext(window(bridge));
  officeScript().runInContext(realm);
  return realm as unknown as ClientRealm;
}

/**
 * Loads Microsoft's client library, unchanged, into a realm of its own and puts a bridge under it (none for null).
 * `Excel.run` waits for its clean-up request, so that counts of requests are the same each time.
 */
export function loadOffice(
  bridge: NativeBridge | null,
  options: OfficeOptions = { excelApi: MINIMUM_EXCEL_API },
): OfficeClient {
  const client = loadRealm(bridge);
  client.OfficeExtension.Utility._synchronousCleanup = true;
  client.OSF._OfficeAppFactory = {
    getContext: () => ({ requirements: { isSetSupported: supports(options.excelApi) } }),
  };
  client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return { Excel: client.Excel, OfficeExtension: client.OfficeExtension };
}

/** The little of a browser window that the file touches while it is evaluated, with our own kinds of error and promise. */
function window(bridge: NativeBridge | null): Record<string, unknown> {
  const none = (): null => null;
  const empty = (): readonly unknown[] => [];
  const realm: Record<string, unknown> = {
    ...{ _richApiNativeBridge: bridge, console, performance, URL, Promise, JSON, Error, TypeError, Date },
    ...{ setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask },
    navigator: { userAgent: "node" },
    location: { href: "https://localhost/", hash: "", search: "", protocol: "https:", origin: "https://localhost" },
    document: { getElementById: none, getElementsByTagName: empty, createElement: () => ({}), addEventListener: none },
    addEventListener: none,
  };
  return Object.assign(realm, { window: realm, self: realm });
}

/** Whether a requirement set is there: ExcelApi up to the version given, waiting for the end of cell editing, and nothing else. */
const supports =
  (highest: string) =>
  (set: string, version: string | number = "1.1"): boolean =>
    set === "DelayForCellEdit" || (set === "ExcelApi" && minor(String(version)) <= minor(highest));

const minor = (version: string): number => Number(version.split(".")[1] ?? 0);

/**
 * Makes a client the global `Excel` and `OfficeExtension`, where product code looks for them.
 * @returns what puts back the globals that were there before.
 */
export function installOffice(client: OfficeClient): () => void {
  const undo = Object.entries(client).map(([name, value]) => {
    const before = Object.getOwnPropertyDescriptor(globalThis, name);
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    return () => {
      if (before) Object.defineProperty(globalThis, name, before);
      else Reflect.deleteProperty(globalThis, name);
    };
  });
  return () => {
    for (const step of undo) step();
  };
}
