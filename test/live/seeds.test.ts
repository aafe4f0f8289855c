import { openBook } from "../../src/xlsx/open.ts";
import { saveBook } from "../../src/xlsx/save.ts";
import { recalculated } from "../support/xlsx/libreOffice.ts";
import { hasLibreOffice, testWith } from "../support/xlsx/otherReaders.ts";
import { compare } from "./differences.ts";
import { CASES, expectedOf, type LiveCase, reported, withoutResults } from "./liveBooks.ts";
import { inputsOf, mutate } from "./mutate.ts";

/** How many times each sample is changed by chance; `SCRUTINEER_SEEDS` says another number, `SCRUTINEER_SEED` where they begin. */
const SEEDS = Number(process.env["SCRUTINEER_SEEDS"] ?? "4");
const FIRST = Number(process.env["SCRUTINEER_SEED"] ?? "1");

/** Each sample as it is (null), and changed by each seed. */
const CHANGES: readonly (number | null)[] = [null, ...Array.from({ length: SEEDS }, (_, index) => FIRST + index)];

/** How many changes of every sample LibreOffice is given at once: it starts slowly, and each workbook takes memory. */
const AT_ONCE = 5;

interface Outcome {
  readonly plain: Uint8Array;
  /** How many formulas were compared in the report as it is. */
  formulas: number;
  /** How many figures are no longer what they were in the report. */
  moved: number;
  readonly differences: string[];
}

interface Changed {
  readonly key: string;
  readonly of: LiveCase;
  readonly file: Uint8Array;
  readonly what: readonly string[];
}

const isThere = hasLibreOffice();
const outcomes = new Map<string, Outcome>();

const outcomeOf = ({ name }: LiveCase): Outcome => {
  const found = outcomes.get(name);
  if (!found) throw new Error(`There is no report of ${name}.`);
  return found;
};

function changed(of: LiveCase, seed: number | null): Changed {
  const book = openBook(outcomeOf(of).plain);
  const what = seed === null ? [] : mutate(book, seed);
  return { key: `${of.name}-${seed ?? "as-it-is"}`, of, file: withoutResults(saveBook(book)), what };
}

async function compareAll(seeds: readonly (number | null)[]): Promise<void> {
  const all = CASES.flatMap((one) => seeds.map((seed) => changed(one, seed)));
  const books = recalculated(new Map(all.map(({ key, file }) => [key, file])));
  for (const { key, of, file, what } of all) {
    const [worked, outcome, plain] = [books.get(key), outcomeOf(of), openBook(outcomeOf(of).plain)];
    if (!worked) throw new Error(`LibreOffice could not open ${key}.`);
    const expected = await expectedOf(openBook(file), of);
    const { differences, formulas } = compare(openBook(file), worked, expected);
    if (differences.length > 0) outcome.differences.push(`${key}: ${what.join("; ")}`, ...differences);
    outcome.moved += compare(plain, plain, expected).differences.length;
    if (what.length === 0) outcome.formulas = formulas;
  }
}

describe(`what LibreOffice works out of every sample's report, as it is and changed by chance ${SEEDS} times`, () => {
  beforeAll(async () => {
    if (!isThere) return;
    for (const one of CASES)
      outcomes.set(one.name, { plain: await reported(one), formulas: 0, moved: 0, differences: [] });
    for (let at = 0; at < CHANGES.length; at += AT_ONCE) await compareAll(CHANGES.slice(at, at + AT_ONCE));
  }, 6_000_000);

  for (const one of CASES)
    testWith(isThere, `is what the engine computes then, cell by cell: ${one.name}`, () => {
      const { plain, formulas, moved, differences } = outcomeOf(one);
      expect(differences).toEqual([]);
      expect(formulas).toBeGreaterThan(0);
      // The changes were seen: some figures are no longer what they were in the report.
      expect(moved > 0 || SEEDS === 0 || inputsOf(openBook(plain)).length === 0).toBe(true);
    });
});
