import { damagedPart } from "../error.ts";
import { decodeXml } from "../xml/decode.ts";
import { parseXml, type XmlElement } from "../xml/xmlTree.ts";
import { readZip } from "../zip/readZip.ts";
import { unpack } from "../zip/unpack.ts";
import type { ZipEntry } from "../zip/zipEntry.ts";

/** The parts of a file, still packed, found by their path whatever its capitals and slashes. */
export interface Package {
  readonly entries: readonly ZipEntry[];
  readonly byPath: ReadonlyMap<string, ZipEntry>;
}

/** Opens the zip that a workbook is. No part is unpacked yet. */
export function openPackage(bytes: Uint8Array): Package {
  const entries = readZip(bytes);
  const byPath = new Map<string, ZipEntry>();
  // Should a path stand twice in a zip, the later one counts, as in Excel.
  for (const entry of entries) byPath.set(pathKey(entry.name), entry);
  return { entries, byPath };
}

/**
 * How paths are compared. Excel: part names are equal whatever their capitals (ECMA-376 part 2, section 6.2.2.3), some
 * writers use backslashes, and some escape what a path may not hold.
 */
export function pathKey(path: string): string {
  const plain = path.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
  if (!plain.includes("%")) return plain;
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

/** Whether the file has such a part. */
export const hasPart = (pkg: Package, path: string): boolean => pkg.byPath.has(pathKey(path));

/** A part's bytes; the file is damaged when there is no such part. */
export function partBytes(pkg: Package, path: string): Uint8Array {
  const entry = pkg.byPath.get(pathKey(path));
  if (!entry) throw damagedPart(path, "is missing");
  return unpack(entry);
}

/** A part's text. */
export const partText = (pkg: Package, path: string): string => decodeXml(partBytes(pkg, path), path);

/** A part as a tree. */
export const partTree = (pkg: Package, path: string): XmlElement => parseXml(partText(pkg, path), path);
