import { createRequire } from "node:module";
import path from "node:path";
import { type Built, ROOT } from "./build.ts";
import type { Mount, Site } from "./mounts.ts";
import { OFFICE_PREFIX } from "./officeAddress.ts";

/** What the workbench serves: its page at the root, samples, office.js from where npm put it, and the add-in's own build. */
export function siteOf({ addIn, page }: Built): Site {
  const office = path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"));
  const mount = (prefix: string, folder: string, lowerCase = false): Mount => ({ prefix, folder, lowerCase });
  const mounts = [
    mount(OFFICE_PREFIX, path.join(office, "dist"), true),
    mount("/samples/", path.join(ROOT, "samples")),
    mount("/workbench/", page),
    mount("/", addIn),
  ];
  return { home: "/workbench/index.html", mounts };
}
