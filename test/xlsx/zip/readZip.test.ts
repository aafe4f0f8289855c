import { strFromU8, strToU8, zipSync } from "fflate";
import { XlsxError } from "../../../src/xlsx/error.ts";
import { crc32 } from "../../../src/xlsx/zip/crc32.ts";
import { readZip } from "../../../src/xlsx/zip/readZip.ts";
import { unpack } from "../../../src/xlsx/zip/unpack.ts";
import { packEntry, writeZip } from "../../../src/xlsx/zip/writeZip.ts";
import { joined, withNumber } from "../../support/xlsx/bytes.ts";

const zip = zipSync({ "a.xml": strToU8("<a/>"), "folder/b.txt": [strToU8("b".repeat(5000)), { level: 0 }] });
const textOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(readZip(bytes).map((entry) => [entry.name, strFromU8(unpack(entry))]));
const codeOf = (run: () => unknown): string => {
  try {
    run();
    return "no error";
  } catch (error) {
    return error instanceof XlsxError ? error.code : String(error);
  }
};

/** Where the first record of a zip's directory begins. */
const directoryAt = (bytes: Uint8Array): number =>
  bytes.findIndex((_, at) => [0x50, 0x4b, 1, 2].every((byte, index) => bytes[at + index] === byte));

test("the checksum is that of the standard", () => {
  expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

describe("reading a zip", () => {
  it("finds deflated and stored files", () => {
    expect(textOf(zip)).toEqual({ "a.xml": "<a/>", "folder/b.txt": "b".repeat(5000) });
  });

  it("reads on behind something that was glued before it", () => {
    expect(Object.keys(textOf(joined([strToU8("#!/bin/sh\n"), zip])))).toEqual(["a.xml", "folder/b.txt"]);
  });

  it("reads a zip with a comment at its end", () => {
    const commented = joined([zip, strToU8("note")]);
    expect(Object.keys(textOf(withNumber(commented, zip.length - 2, 2, 4)))).toEqual(["a.xml", "folder/b.txt"]);
  });

  it("reads a view into a larger buffer", () => {
    const buffer = joined([new Uint8Array(7), zip, new Uint8Array(9)]);
    expect(Object.keys(textOf(buffer.subarray(7, 7 + zip.length)))).toEqual(["a.xml", "folder/b.txt"]);
  });

  it("lists an empty zip", () => {
    expect(readZip(zipSync({}))).toEqual([]);
  });
});

describe("a zip that cannot be read", () => {
  it.each([
    ["nothing at all", new Uint8Array(), "not-a-workbook"],
    ["a text file", strToU8("Indicator,Target,Actual\n"), "not-a-workbook"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), "not-a-workbook"],
    ["half of a zip", zip.subarray(0, zip.length / 2), "damaged"],
    ["a zip without its last byte", zip.subarray(0, -1), "damaged"],
    ["a zip whose directory was overwritten", withNumber(zip, directoryAt(zip), 4, 7), "damaged"],
    ["a zip that points beyond its end", withNumber(zip, directoryAt(zip) + 42, 4, 0x7fffffff), "damaged"],
    ["a zip whose file is longer than what is left", withNumber(zip, directoryAt(zip) + 20, 4, 1_000_000), "damaged"],
    ["a zip that lists more files than it has", withNumber(zip, zip.length - 12, 2, 9), "damaged"],
  ])("%s is refused", (_, bytes, code) => {
    expect(codeOf(() => readZip(bytes))).toBe(code);
  });

  it("is refused for its size before anything is unpacked", () => {
    const huge = withNumber(zip, directoryAt(zip) + 24, 4, 600 * 1024 * 1024);
    expect(codeOf(() => readZip(huge))).toBe("too-large");
    expect(() => readZip(huge)).toThrow(/601 MB and the limit is 512 MB/);
  });

  it("is refused when a large part would swell more than any sheet does", () => {
    const swollen = zipSync({ "a.xml": new Uint8Array(20 * 1024 * 1024) });
    expect(codeOf(() => readZip(swollen))).toBe("too-large");
  });

  it("is read when a small part swells, as sheets of blank cells do", () => {
    expect(readZip(zipSync({ "a.xml": new Uint8Array(1024 * 1024) }))).toHaveLength(1);
  });
});

describe("unpacking a file", () => {
  const [entry] = readZip(zip);
  if (!entry) throw new Error("The zip made for this test has no file");

  it.each([
    ["one whose checksum is another", { ...entry, crc: 1 }, "damaged"],
    ["one that is longer than it says", { ...entry, size: 2 }, "damaged"],
    ["one that is shorter than it says", { ...entry, size: 9 }, "damaged"],
    ["one that is no packed data", { ...entry, packed: Uint8Array.of(255, 255, 255, 255) }, "damaged"],
    ["one that is cut short", { ...entry, packed: entry.packed.subarray(0, 2) }, "damaged"],
    ["one packed as no workbook is", { ...entry, method: 12 }, "damaged"],
    ["one behind a password", { ...entry, flags: 1 }, "encrypted"],
  ])("%s is refused", (_, wrong, code) => {
    expect(codeOf(() => unpack(wrong))).toBe(code);
  });

  it("names the part that is damaged", () => {
    expect(() => unpack({ ...entry, crc: 1 })).toThrow(/its part a\.xml does not match its checksum/);
  });

  it("stops when a part that lies about its size has grown to that size", () => {
    const bomb = readZip(zipSync({ "a.xml": new Uint8Array(8 * 1024 * 1024) }))[0];
    expect(codeOf(() => bomb && unpack({ ...bomb, size: 100 }))).toBe("damaged");
  });
});

describe("writing a zip", () => {
  it("copies what it read as it is packed there", () => {
    const entries = readZip(zip);
    const copy = readZip(writeZip(entries));
    expect(copy.map(({ packed }) => packed)).toEqual(entries.map(({ packed }) => packed));
    expect(textOf(writeZip(entries))).toEqual(textOf(zip));
  });

  it("writes the same bytes each time, whatever the clock says", () => {
    const write = (): Uint8Array => writeZip([packEntry("é.xml", strToU8("<é/>"))]);
    expect(write()).toEqual(write());
    expect(textOf(write())).toEqual({ "é.xml": "<é/>" });
  });

  it("writes sizes before the data, even of a file that had them behind it", () => {
    const [streamed] = readZip(zip);
    const copy = writeZip(streamed ? [{ ...streamed, flags: streamed.flags | 8 }] : []);
    expect(new DataView(copy.buffer).getUint16(6, true) & 8).toBe(0);
    expect(textOf(copy)).toEqual({ "a.xml": "<a/>" });
  });

  it("writes an empty zip", () => {
    expect(readZip(writeZip([]))).toEqual([]);
  });
});
