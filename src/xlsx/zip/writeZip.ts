import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "./crc32.ts";
import type { ZipEntry } from "./zipEntry.ts";

const UTF8_NAME = 0x0800;
const HAS_TRAILER = 0x0008;
/** 1 January 1980, the first date that MS-DOS knows: a saved file must not depend on the clock. */
const NO_DATE = 0x00210000;

/** Packs a new file for a zip. */
export function packEntry(name: string, bytes: Uint8Array): ZipEntry {
  return {
    name,
    nameBytes: strToU8(name),
    packed: deflateSync(bytes, { level: 6 }),
    size: bytes.length,
    crc: crc32(bytes),
    method: 8,
    flags: UTF8_NAME,
    modified: NO_DATE,
    externalAttributes: 0,
  };
}

/** Writes a zip. Entries that were read from another zip are copied as they are packed there. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const bodies = entries.map(localRecord);
  let offset = 0;
  const directory = entries.map((entry, index) => {
    const record = directoryRecord(entry, offset);
    offset += (bodies[index]?.length ?? 0) + entry.packed.length;
    return record;
  });
  const packed = entries.flatMap((entry, index) => [bodies[index] ?? new Uint8Array(), entry.packed]);
  const directorySize = directory.reduce((sum, record) => sum + record.length, 0);
  return join([...packed, ...directory, endRecord(entries.length, directorySize, offset)]);
}

/** The fields that the record before a file and its record in the directory share. */
function common(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  // The sizes stand before the data here, so the flag for a record behind it must go.
  view.setUint16(at + 2, entry.flags & ~HAS_TRAILER, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

function localRecord(entry: ZipEntry): Uint8Array {
  const record = new Uint8Array(30 + entry.nameBytes.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x04034b50, true);
  common(view, 4, entry);
  record.set(entry.nameBytes, 30);
  return record;
}

function directoryRecord(entry: ZipEntry, offset: number): Uint8Array {
  const record = new Uint8Array(46 + entry.nameBytes.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  common(view, 6, entry);
  view.setUint32(38, entry.externalAttributes, true);
  view.setUint32(42, offset, true);
  record.set(entry.nameBytes, 46);
  return record;
}

function endRecord(count: number, directorySize: number, offset: number): Uint8Array {
  const record = new Uint8Array(22);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, directorySize, true);
  view.setUint32(16, offset, true);
  return record;
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
