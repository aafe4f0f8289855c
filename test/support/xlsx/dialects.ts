import { utf16 } from "./bytes.ts";
import type { Parts } from "./parts.ts";

const STRICT = "http://purl.oclc.org/ooxml";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const mapped = (parts: Parts, map: (text: string) => string | Uint8Array): Parts =>
  Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, typeof part === "string" ? map(part) : part]));
const renamed = (parts: Parts, map: (path: string) => string): Parts =>
  Object.fromEntries(Object.entries(parts).map(([path, part]) => [map(path), part]));

/** A part with the namespaces that Excel uses when asked for a strict file. */
export const strict = (text: string): string =>
  text
    .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", `${STRICT}/spreadsheetml/main`)
    .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006", `${STRICT}/officeDocument`);

/** A part with a prefix on every element of its first namespace. */
export const prefixed = (text: string): string =>
  text.replace(/xmlns="/, 'xmlns:x="').replace(/<(\/?)(?=[a-zA-Z])(?![\w.-]+:)/g, "<$1x:");

/** The same workbook as several programmes write it; all of them mean the same. */
export const dialects = (parts: Parts): [string, Parts][] => [
  ["as Excel does", parts],
  ["strict", mapped(parts, strict)],
  ["with prefixes", mapped(parts, prefixed)],
  ["in UTF-16", mapped(parts, (text) => utf16(text.replace("UTF-8", "UTF-16"), "big"))],
  ["with backslashes", renamed(parts, (path) => path.replaceAll("/", "\\"))],
  ["with capitals in its paths", renamed(parts, (path) => path.toUpperCase())],
  [
    "with targets from the top",
    mapped(parts, (text) => text.replace(/Target="(?!xl\/|\.\.|http)(?=\w+[/.])/g, 'Target="/xl/')),
  ],
  [
    "with r bound on each element",
    mapped(parts, (text) => text.replace(/ xmlns:r="[^"]*"/, "").replace(/r:id=/g, `xmlns:d="${R}" d:id=`)),
  ],
];
