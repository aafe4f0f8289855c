import { XlsxError } from "../error.ts";
import { MOST_BYTES, MOST_RATIO, RATIO_MATTERS_FROM } from "./limits.ts";
import { type Directory, findDirectory } from "./findDirectory.ts";
import type { ZipEntry } from "./zipEntry.ts";

const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const FULL_32 = 0xffffffff;

/**
 * Lists the files of a zip without unpacking any: sizes are checked against the limits first.
 * Source: PKWARE APPNOTE 6.3.9, sections 4.3.7, 4.3.12 and 4.5.3.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const entries: ZipEntry[] = [];
  try {
    for (let at = directory.offset, n = 0; n < directory.count; n++) {
      const { entry, next } = readEntry(bytes, view, at, directory);
      entries.push(entry);
      at = next;
    }
  } catch (error) {
    throw error instanceof RangeError ? cutOff() : error;
  }
  refuseTooLarge(entries);
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, directory: Directory) {
  if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw cutOff();
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const nameBytes = bytes.slice(at + 46, at + 46 + nameLength);
  const wide = wideSizes(view, at, at + 46 + nameLength, extraLength);
  const entry: ZipEntry = {
    name: new TextDecoder().decode(nameBytes),
    nameBytes,
    packed: packedBytes(bytes, view, wide.offset + directory.shift, wide.packed),
    size: wide.size,
    crc: view.getUint32(at + 16, true),
    method: view.getUint16(at + 10, true),
    flags: view.getUint16(at + 8, true),
    modified: view.getUint32(at + 12, true),
    externalAttributes: view.getUint32(at + 38, true),
  };
  return { entry, next: at + 46 + nameLength + extraLength + view.getUint16(at + 32, true) };
}

/** Sizes and offset, from the Zip64 extra field where the plain ones are full. */
function wideSizes(view: DataView, at: number, extraAt: number, extraLength: number) {
  const plain = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  for (let field = extraAt; field + 4 <= extraAt + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let from = field + 4;
    for (const [index, value] of plain.entries()) {
      if (value !== FULL_32) continue;
      plain[index] = Number(view.getBigUint64(from, true));
      from += 8;
    }
  }
  const [size = 0, packed = 0, offset = 0] = plain;
  return { size, packed, offset };
}

function packedBytes(bytes: Uint8Array, view: DataView, at: number, length: number): Uint8Array {
  if (view.getUint32(at, true) !== LOCAL_SIGNATURE) throw cutOff();
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + length > bytes.length) throw cutOff();
  return bytes.subarray(from, from + length);
}

function refuseTooLarge(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  const swollen = entries.some((e) => e.size > RATIO_MATTERS_FROM && e.size > e.packed.length * MOST_RATIO);
  if (total <= MOST_BYTES && !swollen) return;
  throw new XlsxError(
    "too-large",
    `The workbook is too large: unpacked it would measure ${Math.ceil(total / 1024 / 1024)} MB and the limit is ${MOST_BYTES / 1024 / 1024} MB. Delete sheets or empty formatted rows that are not needed, save it and try again.`,
  );
}

/** The refusal for a zip whose end is missing. */
export const cutOff = (): XlsxError =>
  new XlsxError(
    "damaged",
    "The workbook is damaged: the file is cut short or was changed on its way. Download or copy it again, or open it in Excel and save it anew.",
  );
