import {
  COMPLETE,
  FIVE_STEPS,
  markOf,
  NO_DATA,
  NOT_DUE,
  NOT_RATED,
  RAG,
  stepNamed,
} from "../../src/domain/ratingScale.ts";

/** The relative luminance of `#RRGGBB`. Source: WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ["Green, Amber, Red", RAG, ["Green", "Amber", "Red"]],
  ["five steps", FIVE_STEPS, ["Green", "Amber/Green", "Amber", "Amber/Red", "Red"]],
])("the scale %s", (_, scale, words) => {
  const all = [...scale.steps, ...scale.beside];

  it("runs from best to worst, with four words beside it", () => {
    expect(scale.steps.map(({ word }) => word)).toEqual(words);
    expect(scale.beside.map(({ word }) => word)).toEqual([COMPLETE, NOT_DUE, NO_DATA, NOT_RATED]);
  });

  it("has a contrast of at least 4.5 : 1 between fill and font", () => {
    const coloured = all.flatMap(({ fill, font }) => (fill && font ? [contrast(fill, font)] : []));
    expect(coloured.length).toBe(scale.steps.length + 1);
    expect(Math.min(...coloured)).toBeGreaterThanOrEqual(4.5);
  });

  it("tells every coloured step by its mark and by its fill", () => {
    const marks = all.map(({ mark }) => mark).filter((mark) => mark !== "");
    const fills = all.flatMap(({ fill }) => (fill ? [fill] : []));
    expect(new Set(marks).size).toBe(scale.steps.length + 1);
    expect(new Set(fills).size).toBe(scale.steps.length + 1);
    expect(scale.steps.every(({ mark }) => mark !== "")).toBe(true);
  });

  it("has synonyms in lower case that belong to one word only", () => {
    const synonyms = all.flatMap((step) => step.synonyms);
    expect(synonyms).toEqual(synonyms.map((synonym) => synonym.toLowerCase()));
    expect(new Set(synonyms).size).toBe(synonyms.length);
  });

  it("finds a step by its word, and knows no other", () => {
    expect(stepNamed(scale, "Red")?.mark).toBe("■");
    expect(stepNamed(scale, "Purple")).toBeNull();
    expect([markOf(scale, "Green"), markOf(scale, COMPLETE), markOf(scale, NO_DATA), markOf(scale, "Purple")]).toEqual([
      "●",
      "✔",
      "",
      "",
    ]);
  });
});
