import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Parts of a package by path: XML as text, anything else as bytes. */
export type Parts = Record<string, string | Uint8Array>;

/** Packs parts into the bytes of a file. */
export const pack = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, bytesOf(part)])));

const bytesOf = (part: string | Uint8Array): Uint8Array => (typeof part === "string" ? strToU8(part) : part);

/** The bytes of each part of a file, by fflate: another reader than the one that is tested. */
export const unpacked = (file: Uint8Array): Record<string, Uint8Array> => unzipSync(file);

/** The text of one part of a file; empty when there is no such part. */
export function partOf(file: Uint8Array, path: string): string {
  const bytes = unpacked(file)[path];
  return bytes ? strFromU8(bytes) : "";
}

/** The paths of the parts that are not byte for byte the same in two files, those of only one of them too. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unpacked(before), unpacked(after)];
  const paths = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...paths].filter((path) => !sameBytes(a[path], b[path])).sort();
}

const sameBytes = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a?.length === b?.length && a?.every((byte, index) => byte === b?.[index]) === true;
