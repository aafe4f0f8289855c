import { columnCharacters, columnPoints, rowPoints } from "../../src/workbook/columnPoints.ts";

describe("columnPoints", () => {
  it.each([
    { characters: 8.43, points: 48, because: "a new sheet's columns are 64 pixels wide" },
    { characters: 10, points: 56.25, because: "ten digits and the room around them are 75 pixels" },
    { characters: 1, points: 9, because: "one digit and the room around it are 12 pixels" },
    { characters: 0.5, points: 4.5, because: "below one character the width shrinks evenly" },
    { characters: 0, points: 0, because: "a column of no width is hidden" },
    { characters: -3, points: 0, because: "nothing is narrower than that" },
    { characters: 255, points: 1342.5, because: "that is the widest" },
    { characters: 400, points: 1342.5, because: "nothing is wider than that" },
  ])("$characters characters are $points points, because $because", ({ characters, points }) => {
    expect(columnPoints(characters)).toBe(points);
  });

  it.each([0, 4.5, 9, 48, 56.25, 87.75, 1342.5])("%d points are as many again", (points) => {
    expect(columnPoints(columnCharacters(points))).toBe(points);
  });
});

describe("rowPoints", () => {
  it.each([
    { given: 15, points: 15 },
    { given: 409, points: 409 },
    { given: 409.5, points: 409 },
    { given: -1, points: 0 },
  ])("$given points are set as $points", ({ given, points }) => {
    expect(rowPoints(given)).toBe(points);
  });
});
