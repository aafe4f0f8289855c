import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** What the pane's first view loads: its page and the scripts that the page names, gzipped. */
export interface PaneSize {
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  readonly bytes: number;
}

/** Weighs the production build in `dist`; null when there is none. office.js comes from Microsoft and is not weighed. */
export function paneSize(dist: string): PaneSize | null {
  const page = join(dist, "taskpane.html");
  if (!existsSync(page)) return null;
  const html = readFileSync(page, "utf8");
  const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)]
    .map((match) => match[1] ?? "")
    .filter((src) => !src.startsWith("http"));
  const files = ["taskpane.html", ...scripts].map((name) => ({
    name,
    bytes: gzipSync(readFileSync(join(dist, name))).length,
  }));
  return { files, bytes: files.reduce((total, { bytes }) => total + bytes, 0) };
}
