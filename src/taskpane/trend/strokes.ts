import { targetAt, type TrendLine } from "../../domain/register/trendLine.ts";

/** How wide the picture is, in CSS pixels. */
export const WIDTH = 96;
/** How high it is. */
export const HEIGHT = 28;
/** Lines keep so far from its sides, so that their points are whole. */
const EDGE = 3;

/** A point in CSS pixels from the left and from the top. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A line without a gap. */
export type Stroke = readonly Spot[];

/** The strokes of a trend line: the actual's break where a period has no value, the target's where nothing was expected. */
export interface Strokes {
  readonly actual: readonly Stroke[];
  readonly target: readonly Stroke[];
}

/** Draws a trend line: the periods share the width, the lowest and the highest of actual and target the height; where all are one, in the middle. */
export function strokes({ points }: TrendLine): Strokes {
  const values = points.map(({ value }) => value);
  const targets = points.map(targetAt);
  const known = [...values, ...targets].flatMap((one) => one ?? []);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const across = (at: number): number => tenth(EDGE + (at * (WIDTH - 2 * EDGE)) / Math.max(1, points.length - 1));
  const down = (value: number): number =>
    tenth(high === low ? HEIGHT / 2 : EDGE + ((high - value) / (high - low)) * (HEIGHT - 2 * EDGE));
  const drawn = (line: readonly (number | null)[]): readonly Stroke[] =>
    unbroken(line.map((value, at) => (value === null ? null : { x: across(at), y: down(value) })));
  return { actual: drawn(values), target: drawn(targets).map(asDash) };
}

/** A target that stands alone between gaps is a short dash: one spot would not be seen. */
function asDash(stroke: Stroke): Stroke {
  const [only] = stroke;
  if (only === undefined || stroke.length > 1) return stroke;
  return [
    { x: only.x - EDGE, y: only.y },
    { x: only.x + EDGE, y: only.y },
  ];
}

const tenth = (pixels: number): number => Math.round(pixels * 10) / 10;

function unbroken(spots: readonly (Spot | null)[]): readonly Stroke[] {
  const all: Spot[][] = [[]];
  for (const spot of spots) {
    if (spot === null) all.push([]);
    else all.at(-1)?.push(spot);
  }
  return all.filter(({ length }) => length > 0);
}
