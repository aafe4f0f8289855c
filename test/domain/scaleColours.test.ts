import { FIVE_STEPS, RAG, type RatingScale } from "../../src/domain/ratingScale.ts";
import { readScale } from "../../src/domain/readScale.ts";
import { SCALE_COLOURS } from "../../src/domain/scaleColours.ts";
import { contrast, difference, lightOf, seen } from "../support/sight.ts";

/** As long as a scale may be, each step with the look of its place. */
const ownWords = (steps: number): RatingScale =>
  readScale(["First", "Second", "Third", "Fourth", "Fifth", "Sixth"].slice(0, steps).join("; ")) ?? RAG;

/** What an eye can just tell is 2.3. Source: Mahy, Van Eycken and Oosterlinck, Color Research and Application 19 (2), 1994. */
const JUST_TOLD = 2.3;

const READERS = ["full sight", "greyscale", "protanopia", "deuteranopia", "tritanopia"];

/** Every two coloured steps of a scale, and Complete, with how different they look to a reader. */
function pairs({ steps, beside }: RatingScale, reader: string): readonly (readonly [string, number])[] {
  const coloured = [...steps, ...beside].flatMap(({ word, fill }) => (fill === null ? [] : [{ word, fill }]));
  const at = (fill: string) => seen(fill)[reader] ?? lightOf(fill);
  return coloured.flatMap((one, index) =>
    coloured
      .slice(index + 1)
      .map((other) => [`${one.word} and ${other.word}`, difference(at(one.fill), at(other.fill))] as const),
  );
}

describe("sight is simulated", () => {
  it.each([
    { one: "#FF0000", other: "#7A7A7A", reader: "full sight", told: true, because: "red is not grey" },
    { one: "#CC6F6F", other: "#8B8B8B", reader: "greyscale", told: false, because: "they are as bright" },
    { one: "#00A693", other: "#0098F3", reader: "tritanopia", told: true, because: "only tritanopes lack blue cones" },
    { one: "#D3EBD6", other: "#FCE4B8", reader: "greyscale", told: false, because: "both pale, as ratings once were" },
  ])("$one and $other in $reader: $because", ({ one, other, reader, told }) => {
    const at = (colour: string) => seen(colour)[reader] ?? lightOf(colour);
    expect(difference(at(one), at(other)) >= JUST_TOLD).toBe(told);
  });

  it.each(READERS)("leaves white and black as they are in %s", (reader) => {
    for (const colour of ["#FFFFFF", "#000000"])
      expect(difference(seen(colour)[reader] ?? [9, 9, 9], lightOf(colour))).toBeLessThan(0.1);
  });

  it.each([
    { reader: "protanopia", one: "#A04040", other: "#505040", because: "a dark red is a dark green" },
    { reader: "deuteranopia", one: "#A07040", other: "#808040", because: "red in a colour is not seen" },
    { reader: "tritanopia", one: "#00A693", other: "#00A0C8", because: "blue in a colour is not seen" },
  ])("brings colours together in $reader: $because", ({ reader, one, other }) => {
    const told = (by: string) => difference(seen(one)[by] ?? [9, 9, 9], seen(other)[by] ?? [0, 0, 0]);
    expect(told(reader)).toBeLessThan(told("full sight") / 2);
  });

  it("has the contrasts that WCAG tells: 21 for black on white, 1 for a colour on itself", () => {
    expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 6);
    expect(contrast("#FA9182", "#FA9182")).toBe(1);
  });
});

const SCALES: readonly (readonly [name: string, scale: RatingScale])[] = [
  ["RAG", RAG],
  ["Five steps", FIVE_STEPS],
  ["Green; Yellow; Amber; Red", readScale("Green; Yellow; Amber; Red") ?? RAG],
  ...[2, 3, 4, 5, 6].map((steps) => [`own words in ${steps} steps`, ownWords(steps)] as const),
];

describe.each(SCALES)("the colours of %s", (_, scale) => {
  it.each(READERS)("are told apart in %s", (reader) => {
    const alike = pairs(scale, reader).filter(([, told]) => told < 1.5 * JUST_TOLD);
    expect(alike).toEqual([]);
  });

  it("are not needed: every coloured step has a mark of its own", () => {
    const marks = [...scale.steps, ...scale.beside].flatMap(({ fill, mark }) => (fill === null ? [] : [mark]));
    expect(new Set(marks).size).toBe(marks.length);
    expect(marks).not.toContain("");
  });
});

it.each(Object.entries(SCALE_COLOURS))("%s has a font that is read on its fill, at 4.5 : 1", (_, { fill, font }) =>
  expect(contrast(fill, font)).toBeGreaterThanOrEqual(4.5),
);

/** What stands behind a rating: a sheet, and the pane in Fluent's light and dark themes. */
const GROUNDS = { sheet: "#FFFFFF", light: "#FFFFFF", dark: "#292929" };

it.each(Object.entries(GROUNDS))(
  "a rating's edge is seen at 3 : 1 on the ground %s, by its fill or its line",
  (_, ground) => {
    const edges = [...FIVE_STEPS.steps, ...FIVE_STEPS.beside, ...ownWords(6).steps].flatMap(({ fill, font }) =>
      fill === null || font === null ? [] : [Math.max(contrast(fill, ground), contrast(font, ground))],
    );
    expect(edges.length).toBeGreaterThan(0);
    expect(Math.min(...edges)).toBeGreaterThanOrEqual(3);
  },
);
