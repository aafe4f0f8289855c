import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * The most that the scripts of the pane's first view may weigh, gzipped, in bytes: exactly that is still allowed.
 * Source: what the official React template for task panes loads (react, taskpane and polyfill, built with the same tools).
 */
export const MOST_OF_FIRST_VIEW = 169_000;

/** What the pane's first view loads, each file as it travels (gzip). */
export interface PaneSize {
  readonly scripts: readonly { readonly name: string; readonly bytes: number }[];
  /** Of all scripts together. */
  readonly bytes: number;
}

/**
 * Weighs what the pane needs until its frame is drawn: the scripts that its page names. What reads a workbook, and each view, is fetched after
 * that. office.js comes from Microsoft and is not weighed.
 * @param dist where webpack put the production build
 * @returns null when there is none
 */
export function paneSize(dist: string): PaneSize | null {
  const page = join(dist, "taskpane.html");
  if (!existsSync(page)) return null;
  const scripts = scriptsOf(readFileSync(page, "utf8")).map((name) => ({
    name,
    bytes: gzipSync(readFileSync(join(dist, name))).length,
  }));
  return { scripts, bytes: scripts.reduce((total, { bytes }) => total + bytes, 0) };
}

/** What is wrong with the weight of the pane's first view; none where it is light enough. */
export function faultsOfPaneSize(dist: string, most = MOST_OF_FIRST_VIEW): string[] {
  const size = paneSize(dist);
  if (size === null || size.bytes <= most) return [];
  const files = size.scripts.map(({ name, bytes }) => `${name} ${bytes}`).join(", ");
  return [
    `taskpane.html loads ${size.bytes} bytes of scripts before its frame is drawn (${files}), more than ${most}: fetch with import() what only a view needs`,
  ];
}

const scriptsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].flatMap(([, src = ""]) => (src.startsWith("http") ? [] : [src]));
