import { type Aim, aimedChange } from "../../src/domain/trend/aimedChange.ts";
import { trendOfChange } from "../../src/domain/trend/change.ts";
import { readCsv } from "../support/csv.ts";
import { describeShared, sharedPath } from "../support/shared.ts";

const FOLDER = "data/stirling";

/** `CORP-ASSET 01` and `CORP-ASSET1` are one. */
const code = (written: string): string => written.replace(/\s/g, "").replace(/(?<=[A-Z])0+(?=\d)/, "");

interface Measure {
  readonly aim: Aim;
  readonly percent: boolean;
}

function measures(): ReadonlyMap<string, Measure> {
  const rows = readCsv(sharedPath(`${FOLDER}/indicators.csv`));
  const aimOf = (ranking = "", middle = ""): Aim =>
    ranking === "Goldilocks" ? { middle: Number(middle) } : ranking === "Ascending" ? "lower" : "higher";
  return new Map(
    rows.map((row) => [
      code(row["code"] ?? ""),
      {
        aim: aimOf(row["ranking_type"], row["goldilocks_midpoint"]),
        percent: (row["number_format"] ?? "").includes("%"),
      },
    ]),
  );
}

describeShared("Stirling's published changes, adjusted for aim", FOLDER, () => {
  const known = measures();
  const rows = readCsv(sharedPath(`${FOLDER}/changes.csv`)).map((row) => {
    const { aim, percent } = known.get(code(row["code"] ?? "")) ?? { aim: "higher", percent: false };
    const [value, previous] = [row["value"] ?? "", row["previous"] ?? ""];
    const change =
      previous === "" ? null : aimedChange({ latest: Number(value), earlier: Number(previous), aim, percent });
    const published = row["published_aim_adjusted_change"] ?? "";
    return { known: known.has(code(row["code"] ?? "")), aim, value, previous, change, published };
  });
  const changed = rows.filter(({ published }) => published !== "");

  it("are 1,554 of 1,559 values of indicators whose aim is known", () => {
    expect([rows.length, changed.length, rows.filter((row) => !row.known).length]).toEqual([1559, 1554, 0]);
  });

  it("are reproduced, all of them", () => {
    const wrong = changed.filter(({ change, published }) => Math.abs((change ?? NaN) - Number(published)) > 1e-9);
    expect(wrong).toEqual([]);
    expect(changed.every(({ change }) => change !== null)).toBe(true);
  });

  it("are none where nothing can be a part of the earlier value", () => {
    expect(rows.filter(({ published }) => published === "").map(({ change }) => change)).toEqual(
      Array.from({ length: 5 }, () => null),
    );
  });

  it("are better exactly where our direction of travel is Improving", () => {
    const disagreeing = changed.filter(({ aim, value, previous, published }) => {
      if (typeof aim === "object") return false;
      const trend = trendOfChange({
        latest: Number(value),
        earlier: Number(previous),
        better: aim,
        staticBand: 0,
        best: null,
      });
      const sign = Math.sign(Math.round(Number(published) * 1e9));
      return trend.word !== (sign > 0 ? "Improving" : sign < 0 ? "Worsening" : "Static");
    });
    expect(disagreeing).toEqual([]);
  });
});
