import { openBook } from "../../src/xlsx/open.ts";
import { saveBook } from "../../src/xlsx/save.ts";
import { recalculated } from "../support/xlsx/libreOffice.ts";
import { hasLibreOffice, testWith } from "../support/xlsx/otherReaders.ts";
import { compare } from "./differences.ts";
import { CASES, expectedOf, reported, withoutResults } from "./liveBooks.ts";
import { inputsOf, mutate } from "./mutate.ts";

/** How many times each sample is changed by chance; `SCRUTINEER_SEEDS` says another number, `SCRUTINEER_SEED` where they begin. */
const SEEDS = Number(process.env["SCRUTINEER_SEEDS"] ?? "4");
const FIRST = Number(process.env["SCRUTINEER_SEED"] ?? "1");

describe("what LibreOffice works out after values and rules were changed without the add-in", () => {
  for (const one of CASES)
    testWith(hasLibreOffice(), `is what the engine computes then: ${one.name}, ${SEEDS} times`, async () => {
      const plain = await reported(one);
      const changed = new Map<string, { readonly file: Uint8Array; readonly what: readonly string[] }>();
      for (let seed = FIRST; seed < FIRST + SEEDS; seed += 1) {
        const book = openBook(plain);
        const what = mutate(book, seed);
        changed.set(`seed${seed}`, { file: withoutResults(saveBook(book)), what });
      }
      const books = recalculated(new Map([...changed].map(([name, { file }]) => [name, file])));
      const differences: string[] = [];
      let moved = 0;
      for (const [name, { file, what }] of changed) {
        const worked = books.get(name);
        if (!worked) throw new Error(`LibreOffice could not open ${one.name}, ${name}.`);
        const expected = await expectedOf(openBook(file), one);
        const compared = compare(openBook(file), worked, expected);
        moved += compare(openBook(plain), openBook(plain), expected).differences.length;
        if (compared.differences.length > 0) differences.push(`${name}: ${what.join("; ")}`, ...compared.differences);
      }
      expect(differences).toEqual([]);
      // The changes were seen: some figures are no longer what they were in the report.
      expect(moved > 0 || inputsOf(openBook(plain)).length === 0).toBe(true);
    });
});
