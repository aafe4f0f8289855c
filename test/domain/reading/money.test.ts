import { type MoneyUnit, moneyUnitOf, readMoney } from "../../../src/domain/reading/money.ts";
import { textCell } from "../../../src/domain/reading/words.ts";

describe("money in a cell", () => {
  it.each<readonly [string, MoneyUnit, number, string]>([
    ["£14.1m", 1, 14_100_000, "the cell names its unit"],
    ["£0.25m", 1e3, 250_000, "the cell overrules the column"],
    ["(£1.2m)", 1, -1_200_000, "brackets are negative"],
    ["1,278", 1e3, 1_278_000, "the column's unit"],
    ["(3,870)", 1e3, -3_870_000, "the column's unit, negative"],
    ["£652", 1e3, 652_000, "a pound sign alone names no other unit"],
    ["+£652k", 1, 652_000, "a sign before the pound"],
  ])("%j in a column of %d is £%d: %s", (text, unit, pounds) => {
    expect(readMoney(textCell(text), unit)).toMatchObject({ kind: "money", pounds, asText: true, words: text });
  });

  it("takes a real number in the column's unit", () => {
    expect(readMoney({ value: 46.267, text: "46.267", format: "0.000" }, 1e6)).toMatchObject({ pounds: 46_267_000 });
  });

  it("says when a cell names another unit than its column", () => {
    expect(readMoney(textCell("£14.1m"), 1e3)).toMatchObject({ otherUnit: true });
    expect(readMoney(textCell("£14.1m"), 1e6)).toMatchObject({ otherUnit: false });
  });

  it.each([
    ["TBC", "none"],
    ["5%", "odd"],
    ["nil", "odd"],
    ["#REF!", "error"],
  ])("%j is no amount: %s", (text, kind) => {
    expect(readMoney(textCell(text))).toMatchObject({ kind, words: text });
  });

  it.each<readonly [string, MoneyUnit | null]>([
    ["Budget £000", 1e3],
    ["Forecast (£'000s)", 1e3],
    ["Savings £k", 1e3],
    ["Forecast WLC (£m)", 1e6],
    ["Total, £ million", 1e6],
    ["Debt (£bn)", 1e9],
    ["Cost (£)", 1],
    ["Budget (000s)", 1e3],
    ["Budget", null],
  ])("the heading %j names the unit %s", (heading, unit) => {
    expect(moneyUnitOf(heading)).toBe(unit);
  });
});
