import { recalculated } from "../support/xlsx/libreOffice.ts";
import { hasLibreOffice, testWith } from "../support/xlsx/otherReaders.ts";
import { openBook } from "../../src/xlsx/open.ts";
import { compare } from "./differences.ts";
import { CASES, expectedOf, reported, withoutResults } from "./liveBooks.ts";

describe("what LibreOffice works out of the formulas of every sample's report", () => {
  testWith(hasLibreOffice(), "is what the engine computed, cell by cell", async () => {
    const files = new Map<string, Uint8Array>();
    for (const one of CASES) files.set(one.name, withoutResults(await reported(one)));
    const books = recalculated(files);
    const compared = [];
    for (const one of CASES) {
      const file = files.get(one.name) ?? new Uint8Array();
      const worked = books.get(one.name);
      if (!worked) throw new Error(`LibreOffice could not open ${one.name}.`);
      compared.push({ name: one.name, ...compare(openBook(file), worked, await expectedOf(openBook(file), one)) });
    }
    expect(compared.flatMap(({ differences }) => differences)).toEqual([]);
    expect(Object.fromEntries(compared.map(({ name, formulas }) => [name, formulas > 0]))).toMatchObject({
      middlesbrough: true,
      redcar: true,
      "stockton-sip": true,
    });
  });
});
