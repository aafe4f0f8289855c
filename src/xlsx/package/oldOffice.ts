import { XlsxError } from "../error.ts";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Refuses the container of Office before 2007, which today holds either an old workbook or a new one behind a password.
 * Source: [MS-CFB] section 2.2 (signature), [MS-OFFCRYPTO] section 1.3.2 (EncryptedPackage).
 */
export function refuseOldOffice(bytes: Uint8Array): void {
  if (COMPOUND_FILE.some((byte, index) => bytes[index] !== byte)) return;
  if (holdsText(bytes, "EncryptedPackage")) {
    throw new XlsxError(
      "encrypted",
      "This workbook is protected with a password, so it cannot be read. Open it in Excel, take the password off (File, Info, Protect Workbook, Encrypt with Password), save it and try again.",
    );
  }
  throw new XlsxError(
    "not-a-workbook",
    "This is a workbook of the kind used before Excel 2007 (.xls), which cannot be read here. Open it in Excel and save it as an Excel workbook (.xlsx).",
  );
}

/** Whether the bytes hold a text in UTF-16, as the names inside a compound file are written. */
function holdsText(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text).flatMap((character) => [character.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
