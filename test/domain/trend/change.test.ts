import fc from "fast-check";
import type { Better } from "../../../src/domain/rate/rateAgainst.ts";
import { type Change, trendOfChange } from "../../../src/domain/trend/change.ts";

const change = (parts: Partial<Change>) =>
  trendOfChange({ latest: 0, earlier: 0, better: "higher", staticBand: 0, best: null, ...parts });

describe("direction of travel between two values", () => {
  it.each<readonly [number, number, Better, number, string, string]>([
    [2, 1, "higher", 0, "Improving", "up is good"],
    [1, 2, "higher", 0, "Worsening", "down is bad"],
    [2, 1, "lower", 0, "Worsening", "up is bad"],
    [1, 2, "lower", 0, "Improving", "down is good"],
    [1, 1, "higher", 0, "Static", "no change"],
    [0.1 + 0.2, 0.3, "higher", 0, "Static", "no change but for noise"],
    [1.5, 1, "higher", 0.5, "Static", "exactly on the static band"],
    [1.501, 1, "higher", 0.5, "Improving", "just beyond it"],
    [0.499, 1, "higher", 0.5, "Worsening", "just beyond it below"],
    [0.56, 0.55, "higher", 0.01, "Static", "one point, in fractions, exactly"],
    [-2, -1, "higher", 0, "Worsening", "below nought"],
  ])("%d after %d, %s is better, band %d: %s, %s", (latest, earlier, better, staticBand, word) => {
    expect(change({ latest, earlier, better, staticBand }).word).toBe(word);
  });

  it.each<readonly [Partial<Change>, string]>([
    [{ latest: null }, "no value in the period"],
    [{ earlier: null }, "no earlier value to compare with"],
    [{ better: null }, "no polarity: which way is good is not known"],
  ])("has no trend data for %j, and says why", (parts, why) => {
    expect(change({ latest: 1, earlier: 1, ...parts })).toEqual({ word: "No trend data", why });
  });

  it.each<readonly [number, number, number | null, number, string, string]>([
    [1, 1, 1, 0, "Improving", "100% after 100% at the maximum"],
    [1, 1, null, 0, "Static", "where staying at the maximum does not count"],
    [0.99, 0.99, 1, 0, "Static", "short of the maximum"],
    [1, 0.995, 1, 0.01, "Static", "a small rise to the maximum, within the band"],
    [0, 0, 0, 0, "Improving", "nought after nought, the best where lower is better"],
  ])("%d after %d with %s for the best, band %d: %s, %s", (latest, earlier, best, staticBand, word) => {
    expect(change({ latest, earlier, best, staticBand, better: best === 0 ? "lower" : "higher" }).word).toBe(word);
  });

  it("is the same seen in a mirror, and turns round when time does", () => {
    const value = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 10);
    const opposite: Readonly<Record<string, string>> = {
      Improving: "Worsening",
      Worsening: "Improving",
      Static: "Static",
    };
    fc.assert(
      fc.property(value, value, fc.nat(20), (latest, earlier, staticBand) => {
        const { word } = change({ latest, earlier, staticBand });
        expect(change({ latest: -latest, earlier: -earlier, staticBand, better: "lower" }).word).toBe(word);
        expect(change({ latest: earlier, earlier: latest, staticBand }).word).toBe(opposite[word]);
      }),
    );
  });
});
