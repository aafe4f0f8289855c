/** The widest a column can be, in characters, and the highest a row, in points ("Excel specifications and limits"). */
const WIDEST = 255;
const HIGHEST = 409;

/** Pixels at 96 to the inch; a digit of Calibri 11, the usual default font, is 7 of them wide, and a cell has 5 of room. */
const DIGIT = 7;
const ROOM = 5;

/**
 * A column's width in points, as `RangeFormat.columnWidth` takes it, from characters as Excel's own dialog shows them:
 * 8.43 characters are 64 pixels, 48 points. Widths beyond Excel's limits (0 to 255 characters) become the limit.
 * Source: ECMA-376 part 1, 18.3.1.13 (width); that the unit is points: office-js issue 187.
 */
export function columnPoints(characters: number): number {
  const width = Math.min(Math.max(characters, 0), WIDEST);
  const pixels = width < 1 ? width * (DIGIT + ROOM) : width * DIGIT + ROOM;
  return Math.round(pixels) * 0.75;
}

/** A column's width in characters, as `columnPoints` takes it, from points. */
export function columnCharacters(points: number): number {
  const pixels = points / 0.75;
  return pixels < DIGIT + ROOM ? pixels / (DIGIT + ROOM) : (pixels - ROOM) / DIGIT;
}

/** A row's height in points, within Excel's limits (0 to 409). */
export const rowPoints = (points: number): number => Math.min(Math.max(points, 0), HIGHEST);
