import fc from "fast-check";
import { value } from "../../src/functions/answer.ts";
import { period } from "../../src/functions/period.ts";
import { rag } from "../../src/functions/rag.ts";
import { riskLevel } from "../../src/functions/riskLevel.ts";
import { share } from "../../src/functions/share.ts";
import { spill } from "../../src/functions/spill.ts";
import { standard } from "../../src/functions/standard.ts";
import { trend } from "../../src/functions/trend.ts";
import { installCustomFunctions, shown } from "../support/customFunctions.ts";

beforeAll(installCustomFunctions);

const joined = (...cells: readonly unknown[]) => value(cells.map(String).join(""));

describe("an answer for a range", () => {
  it.each<readonly [ranges: readonly unknown[][][], answer: readonly unknown[][], because: string]>([
    [[[[1]], [[2]]], [["12"]], "cell by cell"],
    [[[[1], [2]], [[3]]], [["13"], ["23"]], "a cell beside a column"],
    [
      [[[1, 2]], [[3], [4]]],
      [
        ["13", "23"],
        ["14", "24"],
      ],
      "a row and a column make a block",
    ],
    [[[[1, 2]], [[3, 4]]], [["13", "24"]], "rows of one size"],
    [
      [
        [[1], [2], [3]],
        [[4], [5]],
      ],
      [["14"], ["25"], ["#VALUE!"]],
      "a column that is too short",
    ],
    [[[[1, 2, 3]], [[4, 5]]], [["14", "25", "#VALUE!"]], "a row that is too short"],
    [[[], [[1]]], [["1"]], "an empty range is an empty cell"],
  ])("%j is %j: %s", (ranges, answer) => {
    expect(shown(spill(ranges, joined))).toEqual(answer);
  });

  it("takes an argument that was left out for an empty cell", () => {
    expect(shown(spill([[[1]], null, undefined], joined))).toEqual([["1"]]);
  });
});

/** What people have in cells, and what Excel makes of it. */
const cell = fc.oneof(
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.integer({ min: -5, max: 120 }),
  fc.string(),
  fc.constantFrom(
    "Higher",
    "lower",
    "5%",
    "2 points",
    "45-50%",
    "Green",
    "N/A",
    "#REF!",
    "Q1 21/22",
    "Rare",
    "58 of 59",
  ),
  fc.constantFrom(null, undefined, true, { code: "#N/A" }, { basicValue: 3 }, { type: "Entity" }),
);
const range = fc
  .record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }) })
  .chain(({ rows, columns }) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

describe("whatever is in the cells, a function answers every one of them", () => {
  const isAnswer = (one: unknown): boolean =>
    typeof one === "number" ? Number.isFinite(one) : typeof one === "string" && one !== "";
  const whole = (answer: unknown[][]): boolean =>
    answer.length > 0 && shown(answer).every((row) => row.length > 0 && row.every(isAnswer));

  it.each<readonly [string, (...ranges: readonly [unknown[][], unknown[][], unknown[][], unknown[][]]) => unknown[][]]>(
    [
      ["RAG", (a, b, c, d) => rag(a, b, c, d)],
      ["TREND", (a, b, c, d) => trend(a, b, c, d)],
      ["STANDARD", (a, b, c) => standard(a, b, c)],
      ["RISKLEVEL", (a, b) => riskLevel(a, b)],
      ["PERIOD", (a) => period(a)],
      ["SHARE", (a, b) => share(a, b)],
    ],
  )("%s", (_name, answer) => {
    fc.assert(
      fc.property(range, range, range, range, (a, b, c, d) => whole(answer(a, b, c, d))),
      { numRuns: 300 },
    );
  });
});
