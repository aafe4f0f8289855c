import { Inflate } from "fflate";
import { damagedPart, XlsxError } from "../error.ts";
import { crc32 } from "./crc32.ts";
import type { ZipEntry } from "./zipEntry.ts";

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const PIECE = 64 * 1024;

/** Unpacks one file of a zip. It never grows beyond the size that the directory states, and its checksum must fit. */
export function unpack(entry: ZipEntry): Uint8Array {
  if (entry.flags & ENCRYPTED) throw lockedZip();
  const bytes = unpacked(entry);
  if (crc32(bytes) !== entry.crc) throw damagedPart(entry.name, "does not match its checksum");
  return bytes;
}

function unpacked(entry: ZipEntry): Uint8Array {
  if (entry.method === STORED && entry.packed.length === entry.size) return entry.packed;
  if (entry.method === DEFLATED) return inflated(entry);
  throw damagedPart(entry.name, "is packed in a way that workbooks do not use");
}

/** Inflates piece by piece, so that a part that lies about its size is found out before it fills the memory. */
function inflated(entry: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(entry.size);
  let length = 0;
  const inflate = new Inflate((piece) => {
    if (length + piece.length > bytes.length) throw damagedPart(entry.name, "is larger than the file says");
    bytes.set(piece, length);
    length += piece.length;
  });
  try {
    for (let from = 0; from < entry.packed.length; from += PIECE) {
      inflate.push(entry.packed.subarray(from, from + PIECE), from + PIECE >= entry.packed.length);
    }
  } catch (error) {
    throw error instanceof XlsxError ? error : damagedPart(entry.name, "cannot be unpacked");
  }
  if (length < bytes.length) throw damagedPart(entry.name, "is shorter than the file says");
  return bytes;
}

const lockedZip = (): XlsxError =>
  new XlsxError(
    "encrypted",
    "The workbook is inside a zip that is protected with a password. Unpack it first and choose the workbook itself.",
  );
