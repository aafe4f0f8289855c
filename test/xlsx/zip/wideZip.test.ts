import { strFromU8, strToU8, zipSync } from "fflate";
import { readZip } from "../../../src/xlsx/zip/readZip.ts";
import { unpack } from "../../../src/xlsx/zip/unpack.ts";
import { joined, withNumber } from "../../support/xlsx/bytes.ts";

const FULL = 0xffffffff;
const number = (size: number, value: number): Uint8Array => withNumber(new Uint8Array(size), 0, size, value);

/** A zip of one file as writers of large zips make it: sizes and places in records of their own (Zip64). */
function wideZip(): Uint8Array {
  const plain = zipSync({ "a.xml": [strToU8("<a/>"), { level: 0 }] });
  const directory = plain.findIndex((_, at) => [0x50, 0x4b, 1, 2].every((byte, index) => plain[at + index] === byte));
  const end = plain.length - 22;
  const extra = joined([number(2, 1), number(2, 24), number(8, 4), number(8, 4), number(8, 0)]);
  let record: Uint8Array = plain.slice(directory, end);
  for (const at of [20, 24, 42]) record = withNumber(record, at, 4, FULL);
  record = joined([withNumber(record, 30, 2, extra.length), extra]);
  const wideEnd = joined([
    number(4, 0x06064b50),
    number(8, 44),
    number(4, 0),
    number(8, 0),
    number(8, 1),
    number(8, 1),
    number(8, record.length),
    number(8, directory),
  ]);
  const locator = joined([number(4, 0x07064b50), number(4, 0), number(8, directory + record.length), number(4, 1)]);
  const lastRecord = withNumber(withNumber(plain.slice(end), 16, 4, FULL), 12, 4, FULL);
  return joined([plain.slice(0, directory), record, wideEnd, locator, lastRecord]);
}

test("a zip with its sizes in the records for large files is read", () => {
  expect(readZip(wideZip()).map((entry) => [entry.name, strFromU8(unpack(entry))])).toEqual([["a.xml", "<a/>"]]);
});

test("one whose large directory is gone is damaged", () => {
  const bytes = wideZip();
  expect(() => readZip(withNumber(bytes, bytes.length - 22 - 20 + 8, 4, bytes.length))).toThrow(/cut short/);
});
