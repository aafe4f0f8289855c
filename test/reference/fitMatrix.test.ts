import { readdirSync, readFileSync } from "node:fs";
import { fitMatrix, type MatrixFit } from "../../src/domain/fit/fitMatrix.ts";
import { DEFAULT_GRID } from "../../src/domain/risk.ts";
import { risksFrom } from "../support/registerFromText.ts";
import { describeShared, sharedPath } from "../support/shared.ts";

const SEEDS = "seeds";

/** The rows of Appendix 2, in the order printed: level, risk, likelihood, impact, trend. */
function published(): readonly (readonly string[])[] {
  const file = readdirSync(sharedPath(SEEDS)).find((name) => name.startsWith("002_")) ?? "";
  const text = readFileSync(sharedPath(`${SEEDS}/${file}`), "utf8");
  const [, appendix = ""] = /^Appendix 2:(.*?)^Appendix 3:/ms.exec(text) ?? [];
  return appendix
    .split("\n")
    .map((line) => line.split("\t"))
    .filter(([level = ""]) => ["High", "Medium", "Low"].includes(level));
}

describeShared("a matrix fitted to the published register of 35 risks", SEEDS, () => {
  const rows = published();
  const lines = rows.map(([level, title, likelihood, impact], index) =>
    [`${index + 1} ${title ?? ""}`, likelihood, impact, level].join(" | "),
  );
  const risks = risksFrom(["title | likelihood | impact | level", ...lines].join("\n"));
  const fit = fitMatrix(risks, DEFAULT_GRID) as MatrixFit;

  it("reads 35 rows", () => {
    expect(rows).toHaveLength(35);
    expect(fit).toMatchObject({ kind: "fit", demands: { order: true } });
  });

  it("gives 1-2-3-5-7, High from 12 and Low up to 5, and every row's level and place", () => {
    expect(fit.grid.impact.map(({ label, weight }) => `${label} ${weight}`)).toEqual([
      "Insignificant 1",
      "Minor 2",
      "Moderate 3",
      "Major 5",
      "Extreme 7",
    ]);
    expect(fit.grid.levels).toEqual([
      { level: "High", from: 12 },
      { level: "Medium", from: 6 },
      { level: "Low", from: 0 },
    ]);
    expect(fit.disagreeing).toEqual([]);
    expect(fit.problem.impact.absent).toEqual(["Insignificant"]);
  });

  it("says of 1-5 × 1-5 that it gives the levels, from 10 and up to 4, but not the order", () => {
    expect(fit.plain.levels).toEqual([]);
    expect(fit.plain.grid.levels.map(({ from }) => from)).toEqual([10, 5, 0]);
    expect(fit.plain.order.length).toBeGreaterThan(0);
    expect(fit.plain.order.every(({ differs }) => differs === "order")).toBe(true);
  });

  it("does not follow an order that is not that of severity", () => {
    const turned = fitMatrix(risks.toReversed(), DEFAULT_GRID) as MatrixFit;
    expect(turned.demands.order).toBe(false);
    expect(turned.disagreeing).toEqual([]);
  });
});
