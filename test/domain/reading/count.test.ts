import fc from "fast-check";
import { readCount, shareAgrees } from "../../../src/domain/reading/count.ts";

describe("a count of a total", () => {
  it.each<readonly [string, number, number, number | null]>([
    ["58 of 59", 58, 59, null],
    ["15/24", 15, 24, null],
    ["15 / 24", 15, 24, null],
    ["15/24 (62.5%)", 15, 24, 0.625],
    ["58 of 59 live actions (98%)", 58, 59, 0.98],
    ["5 out of 6, 83%", 5, 6, 0.83],
    ["1,278 of 2,000", 1278, 2000, null],
    ["0/24 (0%)", 0, 24, 0],
    ["0 of 0", 0, 0, null],
  ])("%j is %d of %d, printed as %s", (text, count, total, share) => {
    expect(readCount(text)).toMatchObject({ count, total, share, words: text });
  });

  it.each(["24/7", "31/10/21", "15", "62.5%", "Q1 of 2021/22", "of 24", "", "2021-24", "1.5/2"])(
    "%j is none",
    (text) => {
      expect(readCount(text)).toBeNull();
    },
  );

  it.each([
    ["15/24 (62.5%)", true, "to one decimal"],
    ["58 of 59 (98%)", true, "98.3 printed as whole"],
    ["7/8 (87.5%)", true, "exact"],
    ["7/8 (88%)", true, "halves round up"],
    ["7/8 (87%)", false, "halves do not round down"],
    ["1/5 (7%)", false, "the report's own mistake: it is 1 of 15"],
    ["0/0 (0%)", false, "a share of nothing"],
    ["58 of 59", true, "no share to disagree"],
    ["2/3 (66.67%)", true, "to two decimals"],
  ])("the share of %j agrees: %s, %s", (text, agrees) => {
    const count = readCount(text);
    expect(count && shareAgrees(count)).toBe(agrees);
  });

  it("agrees with every share that is rounded as it should be", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (total, n) => {
        const count = Math.min(n, total);
        const text = `${count}/${total} (${Math.round((count * 1000) / total) / 10}%)`;
        const read = readCount(text);
        expect(read && shareAgrees(read)).toBe(true);
      }),
    );
  });
});
