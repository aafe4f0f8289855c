import fc from "fast-check";
import {
  closingQuarter,
  datePeriod,
  type DatedPeriod,
  nextPeriod,
  previousPeriod,
} from "../../../src/domain/period.ts";
import { lineAt } from "../../../src/domain/rate/trajectory.ts";
import { readPeriod } from "../../../src/domain/readPeriod.ts";

const p = (text: string): DatedPeriod => datePeriod(readPeriod(text) ?? { kind: "year", year: 0 }, 2021);
const start = { period: p("Q4 20/21"), value: 612 };
const end = { period: p("Q4 23/24"), value: 560 };

describe("the line from a baseline to a target", () => {
  it.each<readonly [string, number | null, string]>([
    ["Q1 21/22", 612 - 52 / 12, "one quarter of twelve gone"],
    ["Q4 21/22", 612 - 52 / 3, "a third of the way"],
    ["21/22", 612 - 52 / 3, "a year stands at its end"],
    ["Jun-21", 612 - 52 / 12, "a month stands at its end"],
    ["Apr-21", 612 - 52 / 36, "one month of thirty-six"],
    ["Q4 23/24", 560, "at the target"],
    ["Q1 24/25", 560, "after the target it stays there"],
    ["Q4 20/21", null, "at the baseline nothing is expected yet"],
    ["Q3 20/21", null, "before the baseline"],
  ])("at %s is %s: %s", (text, value) => {
    const line = lineAt(start, end, p(text));
    if (value === null) expect(line).toBeNull();
    else expect(line).toBeCloseTo(value, 10);
  });

  it.each([
    ["Q4 20/21", "a target at the baseline"],
    ["Q3 20/21", "a target before it"],
  ])("is none for a target at %s: %s", (text) => {
    expect(lineAt(start, { period: p(text), value: 560 }, p("Q1 21/22"))).toBeNull();
  });

  it("always lies between the two, and moves one way only", () => {
    const values = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(
        values,
        values,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 60 }),
        (from, to, length, steps) => {
          const later = Array.from({ length }).reduce<DatedPeriod>((period) => nextPeriod(period), start.period);
          const at = Array.from({ length: steps + 1 }).reduce<DatedPeriod>(
            (period) => nextPeriod(period),
            start.period,
          );
          const line = (period: DatedPeriod) =>
            lineAt({ period: start.period, value: from }, { period: later, value: to }, period);
          const here = line(at) ?? NaN;
          expect(here).toBeGreaterThanOrEqual(Math.min(from, to) - 1e-9);
          expect(here).toBeLessThanOrEqual(Math.max(from, to) + 1e-9);
          const before = line(previousPeriod(at)) ?? from;
          expect(Math.sign(here - before) * Math.sign(to - from)).toBeGreaterThanOrEqual(0);
          expect(line(closingQuarter(later))).toBe(to);
        },
      ),
    );
  });
});
