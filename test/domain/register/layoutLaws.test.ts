import fc from "fast-check";
import { formatPeriod } from "../../../src/domain/formatPeriod.ts";
import { quarterOf } from "../../../src/domain/period.ts";
import { recogniseSheet } from "../../../src/domain/recognise/recogniseSheet.ts";
import { turnOver } from "../../../src/domain/recognise/turnOver.ts";
import type { Indicator } from "../../../src/domain/register/item.ts";
import { dated } from "../../../src/domain/register/periodValue.ts";
import { readRegister } from "../../../src/domain/register/register.ts";
import type { Grid } from "../../../src/grid/grid.ts";
import { openBook } from "../../../src/xlsx/open.ts";
import { saveBook } from "../../../src/xlsx/save.ts";
import { bookFromText } from "../../support/bookFromText.ts";
import { gridFromText } from "../../support/gridFromText.ts";
import { gridsOf } from "../../support/grids.ts";

/** An indicator of a law: its values by quarter, the first of 2021/22 first; null where none is given. */
interface Facts {
  readonly title: string;
  readonly values: readonly (number | null)[];
  readonly target: number;
}

const QUARTERS = [1, 2, 3, 4] as const;
const NAMES = [
  "Calls answered",
  "Days lost to sickness",
  "Bins missed",
  "Invoices paid",
  "Homes built",
  "Visits to libraries",
];

const facts: fc.Arbitrary<readonly Facts[]> = fc
  .uniqueArray(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 6 })
  .chain((titles) =>
    fc.tuple(
      ...titles.map((title) =>
        fc.record({
          title: fc.constant(title),
          values: fc.tuple(
            fc.integer({ min: 1, max: 900 }),
            ...[2, 3, 4].map(() => fc.option(fc.integer({ min: 1, max: 900 }), { nil: null, freq: 4 })),
          ),
          target: fc.integer({ min: 1, max: 900 }),
        }),
      ),
    ),
  );

const periodWords = (quarter: 1 | 2 | 3 | 4): string => formatPeriod(quarterOf(2021, quarter));

const wide = (all: readonly Facts[]): string =>
  [
    `Indicator | Owner | Target | ${QUARTERS.map(periodWords).join(" | ")}`,
    ...all.map(
      ({ title, values, target }) => `${title} | Jo Smith | ${target} | ${values.map((one) => one ?? "").join(" | ")}`,
    ),
  ].join("\n");

const longRows = (all: readonly Facts[]): readonly string[] =>
  all.flatMap(({ title, values, target }) =>
    QUARTERS.map(
      (quarter) => `${title} | Jo Smith | ${periodWords(quarter)} | ${values[quarter - 1] ?? ""} | ${target}`,
    ),
  );

const long = (rows: readonly string[]): string => ["Indicator | Owner | Period | Actual | Target", ...rows].join("\n");

function read(grid: Grid): readonly Facts[] {
  const [layout] = recogniseSheet(grid, []);
  const register = layout ? readRegister(grid, layout, false) : null;
  return register?.kind === "indicators" ? register.items.map(factsOf) : [];
}

const factsOf = ({ title, actuals, target }: Indicator): Facts => ({
  title,
  values: QUARTERS.map((quarter) => {
    const said = actuals.find(({ period }) => period && formatPeriod(dated(period, 2021)) === periodWords(quarter));
    return said?.reading.kind === "number" ? said.reading.value : null;
  }),
  target: target?.reading.kind === "value" ? target.reading.value : 0,
});

const sorted = (all: readonly Facts[]): readonly Facts[] => all.toSorted((a, b) => a.title.localeCompare(b.title));

const written = (text: string): Grid | undefined =>
  gridsOf(openBook(saveBook(bookFromText(`== Sheet1 ==\n${text}`)))).grids[0];

describe("whatever way a register is laid out", () => {
  it("is the same register read from a wide sheet, a long one and one with its items across", () =>
    fc.assert(
      fc.property(facts, (all) => {
        expect(read(gridFromText(wide(all)))).toEqual(all);
        expect(read(gridFromText(long(longRows(all))))).toEqual(all);
        expect(read(turnOver(gridFromText(wide(all))))).toEqual(all);
      }),
      { numRuns: 30 },
    ));

  it("is the same register after it was written to a file and read again", () =>
    fc.assert(
      fc.property(facts, (all) => {
        for (const text of [wide(all), long(longRows(all))]) {
          const grid = written(text);
          expect(grid && read(grid)).toEqual(all);
          expect(grid && read(turnOver(turnOver(grid)))).toEqual(all);
        }
      }),
      { numRuns: 10 },
    ));

  it("has the same items in whatever order its rows stand", () =>
    fc.assert(
      fc.property(
        facts.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...longRows(all)], { minLength: all.length * 4 })),
        ),
        ([all, rows]) => {
          expect(sorted(read(gridFromText(long(rows))))).toEqual(sorted(all));
          expect(sorted(read(gridFromText(wide(all.toReversed()))))).toEqual(sorted(all));
        },
      ),
      { numRuns: 30 },
    ));
});
