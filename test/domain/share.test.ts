import fc from "fast-check";
import { readCount, shareAgrees } from "../../src/domain/reading/count.ts";
import { formatPercent, formatShare } from "../../src/domain/share.ts";

describe("a share as the reports print it", () => {
  it.each([
    [15, 24, 1, "15/24 (62.5%)", "one decimal"],
    [3, 24, 1, "3/24 (12.5%)", "one decimal"],
    [6, 24, 1, "6/24 (25%)", "a trailing nought is dropped"],
    [24, 24, 1, "24/24 (100%)", "all"],
    [0, 24, 1, "0%", "none"],
    [58, 59, 0, "58/59 (98%)", "no decimals"],
    [1, 8, 0, "1/8 (13%)", "12.5 rounds up"],
    [1, 15, 0, "1/15 (7%)", "6.67 rounds up"],
    [1, 3, 0, "1/3 (33%)", "33.3 rounds down"],
    [20, 22, 1, "20/22 (90.9%)", "one decimal"],
    [1, 22, 1, "1/22 (4.5%)", "one decimal"],
    [1, 16, 1, "1/16 (6.3%)", "6.25 rounds up"],
    [1, 800, 1, "1/800 (0.1%)", "0.125 to one decimal"],
    [1, 3000, 1, "1/3000 (0%)", "a share too small to show still shows its count"],
    [5, 0, 1, "N/A", "a share of nothing"],
  ])("%d of %d with %d decimals: %s, %s", (count, total, decimals, text) => {
    expect(formatShare(count, total, decimals)).toBe(text);
  });

  it("prints a percentage alone likewise", () => {
    expect([
      formatPercent(58, 59, 0),
      formatPercent(15, 24, 1),
      formatPercent(0, 5, 1),
      formatPercent(1, 0, 1),
    ]).toEqual(["98%", "62.5%", "0%", "N/A"]);
  });

  it("agrees with its own count when it is read again", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(2000), fc.nat(3), (total, n, decimals) => {
        const text = formatShare(1 + (n % total), total, decimals);
        const count = readCount(text);
        expect(count).toMatchObject({ count: 1 + (n % total), total });
        expect(count && shareAgrees({ ...count, decimals })).toBe(true);
      }),
    );
  });
});
