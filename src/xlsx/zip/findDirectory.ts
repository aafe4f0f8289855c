import { XlsxError } from "../error.ts";

/** Where a zip's directory begins, how many files it lists, and by how many bytes the zip itself was moved. */
export interface Directory {
  readonly offset: number;
  readonly count: number;
  readonly shift: number;
}

const ENTRY_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const WIDE_LOCATOR_SIGNATURE = 0x07064b50;
const WIDE_END_SIGNATURE = 0x06064b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/** Finds a zip's directory from its end. Source: PKWARE APPNOTE 6.3.9, sections 4.3.14 to 4.3.16. */
export function findDirectory(view: DataView): Directory {
  const end = findEnd(view);
  if (end === null) throw isZip(view) ? cutShort() : notAZip();
  const wide = wideDirectory(view, end);
  if (wide) return wide;
  const offset = view.getUint32(end + 16, true);
  // A zip that was glued behind something else still counts its offsets from its own first byte.
  const shift = startsEntry(view, offset) ? 0 : end - view.getUint32(end + 12, true) - offset;
  if (shift < 0) throw cutShort();
  return { offset: offset + shift, count: view.getUint16(end + 10, true), shift };
}

function findEnd(view: DataView): number | null {
  const stop = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= stop; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return null;
}

function wideDirectory(view: DataView, end: number): Directory | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== WIDE_LOCATOR_SIGNATURE) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== WIDE_END_SIGNATURE) throw cutShort();
  const offset = Number(view.getBigUint64(at + 48, true));
  return { offset, count: Number(view.getBigUint64(at + 32, true)), shift: 0 };
}

const startsEntry = (view: DataView, at: number): boolean =>
  at + 4 <= view.byteLength && [ENTRY_SIGNATURE, END_SIGNATURE].includes(view.getUint32(at, true));

const isZip = (view: DataView): boolean => view.byteLength >= 4 && view.getUint32(0, true) === 0x04034b50;

const notAZip = (): XlsxError =>
  new XlsxError(
    "not-a-workbook",
    "This file is not an Excel workbook. Choose a file that was saved as an Excel workbook (.xlsx or .xlsm).",
  );

const cutShort = (): XlsxError =>
  new XlsxError(
    "damaged",
    "The workbook is damaged: the file is cut short. Download or copy it again, or open it in Excel and save it anew.",
  );
