import fc from "fast-check";

import { bySeverity, DEFAULT_GRID } from "../../../src/domain/risk.ts";
import { goneRisks, type RiskContext, rateRisks } from "../../../src/domain/register/rateRisks.ts";
import { type EarlierRisk, movementSaid } from "../../../src/domain/register/riskMovement.ts";
import { firstOf, risksFrom } from "../../support/registerFromText.ts";

const rate = (text: string, context: Partial<RiskContext> = {}) =>
  rateRisks(risksFrom(text), { grid: DEFAULT_GRID, scores: "current", earlier: null, ...context });
const was = (parts: Partial<EarlierRisk>): EarlierRisk => ({
  ...{ title: "", score: null, level: "", closed: false, place: { sheet: "Scrutineer history", row: 5, column: 8 } },
  cells: null,
  ...parts,
});
const HEAD = "title | likelihood | impact | trend | previousLikelihood | previousImpact | status";

describe("a risk's score and level", () => {
  it.each([
    { row: "A | Likely | Extreme", score: 28, level: "High", because: "4 × 7" },
    { row: "A | Likely | Moderate", score: 12, level: "High", because: "exactly 12 is High" },
    { row: "A | Unlikely | Moderate", score: 6, level: "Medium", because: "exactly 6 is Medium" },
    { row: "A | Almost certain | Insignificant", score: 5, level: "Low", because: "below 6 is Low" },
    { row: "A | 4 | 5", score: 28, level: "High", because: "places on the axes count from 1" },
    { row: "A | Maybe | Major", score: null, level: "", because: "a label that is not on the grid has no weight" },
    { row: "A | | Major", score: null, level: "", because: "neither has an empty one" },
  ])("$row: $because", ({ row, score, level }) => {
    expect(firstOf(rate(`title | likelihood | impact\n${row}`))).toMatchObject({ score, level });
  });

  it("takes the register's own score where likelihood and impact give none", () => {
    expect(firstOf(rate("title | score | previousScore\nA | 15 | 20"))).toMatchObject({
      score: 15,
      movement: "Reduced",
    });
    expect(firstOf(rate("title | score\nA | high"))).toMatchObject({ score: null });
  });
});

describe("how a risk moved", () => {
  it.each([
    { row: "A | Likely | Major | | Possible | Major |", movement: "Increased", because: "20 after 15" },
    { row: "A | Possible | Major | ↑ | Likely | Major |", movement: "Reduced", because: "scores go before the arrow" },
    { row: "A | Possible | Major | | Possible | Major |", movement: "Unchanged", because: "15 after 15" },
    { row: "A | Possible | Major | | | | Closed", movement: "Closed", because: "its status says so" },
    {
      row: "A | Likely | Major | ↑ | | |",
      movement: "Added",
      because: "others tell their score before, this one has none",
    },
  ])("$row is $movement: $because", ({ row, movement }) => {
    expect(firstOf(rate(`${HEAD}\n${row}\nB | Rare | Minor | | Rare | Minor |`)).movement).toBe(movement);
  });

  it.each([
    { words: "↑", movement: "Increased", because: "up is more severe" },
    { words: "↓", movement: "Reduced", because: "down is less severe" },
    { words: "↔", movement: "Unchanged", because: "level" },
    { words: "Worsening", movement: "Increased", because: "worse is more severe" },
    { words: "Improving", movement: "Reduced", because: "better is less severe" },
    { words: "New", movement: "Added", because: "it was not there before" },
    { words: "Closed this quarter", movement: "Closed", because: "it is gone" },
    { words: "see note", movement: null, because: "it says nothing" },
  ])("$words alone means $movement: $because", ({ words, movement }) => {
    expect(movementSaid(words)).toBe(movement);
    expect(firstOf(rate(`title | likelihood | impact | trend\nA | Rare | Minor | ${words}`)).movement).toBe(movement);
  });

  it("is not known without trend and earlier scores, nor from N/A", () => {
    expect(firstOf(rate("title | likelihood | impact\nA | Rare | Minor")).movement).toBeNull();
    expect(firstOf(rate("title | likelihood | impact | trend\nA | Rare | Minor | n/a")).movement).toBeNull();
  });
});

describe("registers that say less, or more", () => {
  it.each([
    {
      text: "title | level\nA | High",
      level: "High",
      severity: 12,
      from: "level",
      because: "its own level is all there is",
    },
    {
      text: "title | level\nA | Red",
      level: "Red",
      severity: null,
      from: "level",
      because: "a level that is not on the grid stays as it is",
    },
    { text: "title | score\nA | 7", level: "Medium", severity: 7, from: "score", because: "a score alone is enough" },
    {
      text: "title | score\nA | High (16)",
      level: "High",
      severity: 16,
      from: "score",
      because: "a score beside a word",
    },
    { text: "title | level\nA | TBC", level: "", severity: null, from: "nothing", because: "it says nothing" },
  ])("$text: $because", ({ text, level, severity, from }) => {
    expect(firstOf(rate(text))).toMatchObject({ level, severity, levelFrom: from });
  });

  it.each([
    { scores: "current", score: 15 },
    { scores: "inherent", score: 28 },
    { scores: "target", score: 2 },
  ] as const)("uses the $scores scores where they are asked for", ({ scores, score }) => {
    const text = [
      "title | likelihood | impact | inherentLikelihood | inherentImpact | targetLikelihood | targetImpact",
      "A | Possible | Major | Likely | Extreme | Rare | Minor",
    ].join("\n");
    expect(firstOf(rate(text, { scores }))).toMatchObject({ score });
  });

  it.each([
    { row: "12 | 9", head: "score | previousScore", movement: "Increased", because: "its own scores, like with like" },
    { row: "Red | Amber", head: "level | previousLevel", movement: "Increased", because: "Red is graver than Amber" },
    { row: "Low | High", head: "level | previousLevel", movement: "Reduced", because: "levels of the grid" },
    {
      row: "Medium | High",
      head: "level | previousScore",
      movement: "Reduced",
      because: "a level in the column of scores",
    },
    { row: "Red | Stormy", head: "level | previousLevel", movement: null, because: "nobody knows how grave Stormy is" },
    { row: "12 | ", head: "score | previousScore", movement: null, because: "no row says how it stood before" },
  ])("$head: $row is $movement: $because", ({ row, head, movement }) => {
    expect(firstOf(rate(`title | ${head}\nA | ${row}`)).movement).toBe(movement);
  });

  it("compares with the last snapshot where there is one", () => {
    const earlier = new Map([
      ["A", was({ score: 20, level: "High" })],
      ["B", was({ level: "Low" })],
      ["D", was({})],
      ["E", was({ score: 9, closed: true })],
    ]);
    const text = "title | score | trend\nA | 15 | ↑\nB | 7 |\nC | 3 |\nD | 3 | ↓\nE | 9 |";
    expect(rate(text, { earlier }).map(({ movement }) => movement)).toEqual([
      "Reduced",
      "Increased",
      "Added",
      "Reduced",
      "Added",
    ]);
  });

  it("takes a risk that is in the last snapshot and no more in the register for closed, unless it was closed then", () => {
    const earlier = new Map([
      ["A", was({ score: 20, level: "High" })],
      ["B", was({ title: "Flood", score: 9, level: "Medium" })],
      ["C", was({ score: 9, closed: true })],
    ]);
    const gone = goneRisks(risksFrom("title | score\nA | 15"), earlier);
    expect(gone.map(({ item, movement, level }) => [item.title, movement, level])).toEqual([
      ["Flood", "Closed", "Medium"],
    ]);
  });

  it.each(["Closed", "Complete", "De-escalated to the directorate", "Retired"])("%s is closed", (status) => {
    expect(firstOf(rate(`title | score | status\nA | 9 | ${status}`)).movement).toBe("Closed");
  });
});

describe("laws of risks", () => {
  const label = (axis: readonly { readonly label: string }[]) => fc.constantFrom(...axis.map((one) => one.label));
  const risk = fc.tuple(label(DEFAULT_GRID.likelihood), label(DEFAULT_GRID.impact));

  it("in order of severity no risk stands before a graver one, and none is lost", () => {
    fc.assert(
      fc.property(fc.array(risk, { maxLength: 15 }), (list) => {
        const all = rate(["title | likelihood | impact", ...list.map(([a, b], i) => `R${i} | ${a} | ${b}`)].join("\n"));
        const ordered = bySeverity(all);
        expect(ordered.every((one, i) => i === 0 || (ordered[i - 1]?.score ?? 0) >= (one.score ?? 0))).toBe(true);
        expect(new Set(ordered)).toEqual(new Set(all));
      }),
    );
  });

  it("a graver label never lowers the score", () => {
    fc.assert(
      fc.property(label(DEFAULT_GRID.likelihood), fc.nat(4), fc.nat(4), (likelihood, a, b) => {
        const score = (place: number) =>
          firstOf(rate(`title | likelihood | impact\nA | ${likelihood} | ${place + 1}`)).score ?? -1;
        expect(score(Math.max(a, b))).toBeGreaterThanOrEqual(score(Math.min(a, b)));
      }),
    );
  });
});
