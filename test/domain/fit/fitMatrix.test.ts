import fc from "fast-check";
import { fitMatrix, type MatrixFit } from "../../../src/domain/fit/fitMatrix.ts";
import { DEFAULT_GRID, levelOf, type RiskGrid } from "../../../src/domain/risk.ts";
import { risksFrom } from "../../support/registerFromText.ts";

const HEAD = "title | likelihood | impact | level";
const risks = (lines: readonly string[], head = HEAD) => risksFrom([head, ...lines].join("\n"));
const fitted = (lines: readonly string[], head = HEAD): MatrixFit => {
  const fit = fitMatrix(risks(lines, head), DEFAULT_GRID);
  if (fit.kind !== "fit") throw new Error(fit.kind);
  return fit;
};

/** `Minor 1, Major 2; High 8, Low 0`. */
const gridText = ({ impact, levels }: RiskGrid): string =>
  `${impact.map(({ label, weight }) => `${label} ${weight}`).join(", ")}; ${levels.map(({ level, from }) => `${level} ${from}`).join(", ")}`;

describe("labels of other councils", () => {
  it.each([
    {
      because: "4 × 4 in numbers: the council's labels stand for places",
      lines: ["A | 4 | 4 | Red", "B | 3 | 3 | Amber", "C | 1 | 2 | Green"],
      grid: "Insignificant 1, Minor 2, Moderate 3, Major 4, Extreme 5; Red 16, Amber 9, Green 0",
    },
    {
      because: "3 × 3 in words, ordered by what they mean",
      lines: [
        "A | High | High | High",
        "B | Medium | Medium | Medium",
        "C | Low | Low | Low",
        "D | High | Low | Medium",
      ],
      grid: "Low 1, Medium 2, High 3; High 9, Medium 3, Low 0",
    },
    {
      because: "5 × 5 with Catastrophic, numbers beside the words",
      lines: [
        "A | 4 - Likely | 5 - Catastrophic | Very High (20)",
        "B | 3 - Possible | 3 - Moderate | Medium (9)",
        "C | Possible | 1 - Negligible | Low (3)",
      ],
      grid: "Negligible 1, Moderate 3, Catastrophic 5; Very High 20, Medium 9, Low 0",
    },
    {
      because: "letters, of which A is the most likely",
      lines: ["A | A | I | High", "B | B | II | Medium", "C | C | III | Low"],
      grid: "III 1, II 2, I 3; High 9, Medium 4, Low 0",
    },
    {
      because: "words nobody knows, ordered by how grave their rows are",
      lines: ["A | Likely | Titanic | High", "B | Likely | Stormy | Medium", "C | Likely | Breezy | Low"],
      grid: "Breezy 1, Stormy 2, Titanic 3; High 12, Medium 8, Low 0",
    },
    {
      because: "the lower number is the graver one",
      lines: ["A | 3 | 1 | High", "B | 3 | 2 | Medium", "C | 3 | 3 | Low"],
      grid: "3 1, 2 2, 1 3; High 9, Medium 6, Low 0",
    },
  ])("$because", ({ lines, grid }) => {
    const fit = fitted(lines);
    expect(fit.disagreeing).toEqual([]);
    expect(gridText(fit.grid)).toBe(grid);
  });

  it("asks where nothing tells which of two labels is graver", () => {
    const fit = fitMatrix(risks(["A | Likely | Stormy | High", "B | Likely | Titanic | High"]), DEFAULT_GRID);
    expect(fit).toEqual({ kind: "unclear", about: "impact", labels: ["Stormy", "Titanic"] });
  });

  it("fits nothing where there is nothing to fit", () => {
    expect(fitMatrix([], DEFAULT_GRID)).toEqual({ kind: "no-labels" });
    expect(fitMatrix(risks(["A | | Major | High"]), DEFAULT_GRID)).toEqual({ kind: "no-labels" });
    expect(fitMatrix(risks(["A | Likely | Major | "]), DEFAULT_GRID)).toEqual({ kind: "nothing-to-fit" });
  });

  it("leaves out rows without a likelihood or an impact, and says which", () => {
    const fit = fitted(["A | Likely | Major | High", "B | TBC | Major | High", "C | Rare | Minor | Low"]);
    expect(fit.problem.leftOut.map(({ title }) => title)).toEqual(["B"]);
  });
});

describe("rows that disagree", () => {
  it("lists them, with the fit that leaves the fewest", () => {
    const fit = fitted([
      "A | Likely | Major | High",
      "B | Likely | Moderate | High",
      "C | Likely | Moderate | High",
      "D | Likely | Moderate | Low",
      "E | Unlikely | Minor | Low",
    ]);
    expect(fit.disagreeing.map(({ item, own, level, differs }) => [item.title, own, level, differs])).toEqual([
      ["D", "Low", "High", "level"],
    ]);
  });

  it("takes the register's own scores where they are likelihood × weight", () => {
    const fit = fitted(
      ["A | Likely | Extreme | 40 | High", "B | Possible | Moderate | 9 | Medium", "C | Rare | Minor | 3 | Low"],
      "title | likelihood | impact | score | level",
    );
    expect(fit.demands.scores).toBe(true);
    expect(gridText(fit.grid)).toBe(
      "Insignificant 1, Minor 2, Moderate 3, Major 4, Extreme 10; High 40, Medium 9, Low 0",
    );
    expect(fit.disagreeing.map(({ item, differs }) => `${item.title} ${differs}`)).toEqual(["C score"]);
  });
});

describe("laws of the fit", () => {
  const grids = fc
    .tuple(fc.integer({ min: 2, max: 6 }), fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 6 }))
    .map(([likelihoods, steps]) => ({
      likelihoods,
      weights: steps.map((_, place) => steps.slice(0, place + 1).reduce((sum, step) => sum + step, 0)),
    }));
  const registers = grids.chain(({ likelihoods, weights }) =>
    fc.record({
      weights: fc.constant(weights),
      cells: fc.array(fc.tuple(fc.integer({ min: 1, max: likelihoods }), fc.nat(weights.length - 1)), {
        minLength: 3,
        maxLength: 60,
      }),
      cut: fc.tuple(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 13, max: 40 })),
    }),
  );
  const labels = ["I1", "I2", "I3", "I4", "I5", "I6"];
  const made = (
    cells: readonly (readonly [number, number])[],
    weights: readonly number[],
    [low, high]: readonly [number, number],
  ) =>
    cells
      .map(([likelihood, impact]) => ({ likelihood, impact, score: likelihood * (weights[impact] ?? 0) }))
      .toSorted((a, b) => b.score - a.score)
      .map(({ likelihood, impact, score }, index) => {
        const level = score >= high ? "High" : score >= low ? "Medium" : "Low";
        return `R${index} | L${likelihood} | ${labels[impact] ?? ""} | ${level}`;
      });

  it("gives back levels and order that a matrix made, with weights no larger than its own", () => {
    fc.assert(
      fc.property(registers, ({ weights, cells, cut }) => {
        const own: RiskGrid = {
          likelihood: [1, 2, 3, 4, 5, 6].map((weight) => ({ label: `L${weight}`, weight })),
          impact: weights.map((weight, place) => ({ label: labels[place] ?? "", weight })),
          levels: DEFAULT_GRID.levels,
        };
        const fit = fitMatrix(risks(made(cells, weights, cut)), own, "printed") as MatrixFit;
        expect(fit.disagreeing).toEqual([]);
        fit.grid.impact.forEach(({ weight }, place) => expect(weight).toBeLessThanOrEqual(weights[place] ?? 0));
      }),
    );
  });

  it("never lowers a level for a higher likelihood or impact, and says the same the second time", () => {
    const line = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.constantFrom("High", "Medium", "Low"))
      .map(([likelihood, impact, level]) => `R | ${likelihood} | ${impact} | ${level}`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const fit = fitted(lines);
        expect(fitted(lines)).toMatchObject({ grid: fit.grid, disagreeing: fit.disagreeing });
        const { likelihood, impact, levels } = fit.grid;
        const gravity = (across: number, down: number): number => {
          const level = levelOf(fit.grid, (likelihood[across]?.weight ?? 0) * (impact[down]?.weight ?? 0));
          return -levels.findIndex((one) => one.level === level);
        };
        for (let across = 0; across < likelihood.length - 1; across++)
          for (let down = 0; down < impact.length - 1; down++) {
            expect(gravity(across + 1, down)).toBeGreaterThanOrEqual(gravity(across, down));
            expect(gravity(across, down + 1)).toBeGreaterThanOrEqual(gravity(across, down));
          }
      }),
      { numRuns: 25 },
    );
  });

  it("leaves no more rows than any other set of small weights would", () => {
    const lineOf = (likelihood: number, impact: number, level: string): string =>
      `R | ${DEFAULT_GRID.likelihood[likelihood - 1]?.label ?? ""} | ${DEFAULT_GRID.impact[impact - 1]?.label ?? ""} | ${level}`;
    const cell = fc.tuple(
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom("High", "Low"),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 8 }), fc.integer({ min: 1, max: 12 }), (cells, from) => {
        const fit = fitted(cells.map(([likelihood, impact, level]) => lineOf(likelihood, impact, level)));
        fc.pre(!fit.demands.order);
        const wrong = [
          [1, 2, 3],
          [1, 2, 4],
          [1, 3, 4],
          [2, 3, 4],
          [1, 5, 9],
        ].map(
          (weights) =>
            cells.filter(([l, i, level]) => (l * (weights[i - 1] ?? 0) >= from ? "High" : "Low") !== level).length,
        );
        expect(fit.disagreeing.length).toBeLessThanOrEqual(Math.min(...wrong));
      }),
      { numRuns: 40 },
    );
  });
});
