import type { Polarity } from "../../../src/domain/reading/polarity.ts";
import type { TrendWord } from "../../../src/domain/trend/trend.ts";
import { readTrend, trendMeant } from "../../../src/domain/reading/trendMark.ts";

describe("a direction of travel in a cell", () => {
  it.each([
    ["Improving", "Improving"],
    ["Improved", "Improving"],
    ["Better than last year", "Improving"],
    ["Static", "Static"],
    ["No change", "Static"],
    ["Unchanged", "Static"],
    ["Worsening", "Worsening"],
    ["Deteriorated", "Worsening"],
    ["Not improving", "Worsening"],
    ["↓ Improving", "Improving"],
    ["↑ Worsening", "Worsening"],
  ])("%j says better or worse: %s, whatever the polarity", (text, trend) => {
    const reading = readTrend(text);
    expect(reading).toEqual({ kind: "trend", trend, words: text });
    expect([trendMeant(reading, "higher"), trendMeant(reading, "lower"), trendMeant(reading, null)]).toEqual([
      trend,
      trend,
      trend,
    ]);
  });

  it.each([
    ["↑", "up"],
    ["▲", "up"],
    ["↗", "up"],
    ["⬆️", "up"],
    ["Up", "up"],
    ["Increased", "up"],
    ["↑ 2.3%", "up"],
    ["↓", "down"],
    ["▼", "down"],
    ["Reduced", "down"],
    ["↔", "level"],
    ["→", "level"],
    ["=", "level"],
  ])("%j says only %s", (text, direction) => {
    expect(readTrend(text)).toEqual({ kind: "direction", direction, words: text });
  });

  it.each<readonly [string, Polarity | null, TrendWord | null, string]>([
    ["↑", "higher", "Improving", "up is good"],
    ["↑", "lower", "Worsening", "up is bad"],
    ["↓", "higher", "Worsening", "down is bad"],
    ["↓", "lower", "Improving", "down is good"],
    ["↔", "lower", "Static", "level is level"],
    ["↔", null, "Static", "level needs no polarity"],
    ["↑", null, null, "up without a polarity says nothing"],
    ["↑", "range", null, "up within a range says nothing"],
    ["↑", "none", null, "up where neither way is good says nothing"],
    ["N/A", "higher", "No trend data", "no value"],
    ["€", "higher", null, "a glyph that lost its font"],
  ])("%j where %s is better means %s: %s", (text, polarity, meant) => {
    expect(trendMeant(readTrend(text), polarity)).toBe(meant);
  });

  it.each(["€", "①", "(", "⋺", "\uf0e9"])("%j is a glyph of a symbol font, which cannot be known", (text) => {
    expect(readTrend(text)).toEqual({ kind: "symbol", words: text });
  });

  it.each([
    ["", "none"],
    ["-", "none"],
    ["No trend data", "none"],
    ["é", "unknown"],
    ["Improving or worsening", "unknown"],
    ["up and down", "unknown"],
    ["see note", "unknown"],
  ])("%j says no direction: %s", (text, kind) => {
    expect(readTrend(text).kind).toBe(kind);
  });
});
