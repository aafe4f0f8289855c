import type { Colour } from "../grid/look.ts";

/** A fill with a font that is read on it: a contrast of at least 4.5 : 1. */
export interface ScaleColour {
  readonly fill: Colour;
  readonly font: Colour;
}

/** The colours that a council can name for a step of its own scale. */
export const SCALE_COLOURS: Readonly<Record<string, ScaleColour>> = {
  green: { fill: "#D3EBD6", font: "#14532A" },
  "light green": { fill: "#E6EBC3", font: "#44480B" },
  yellow: { fill: "#FBF1B5", font: "#574A00" },
  amber: { fill: "#FCE4B8", font: "#6B4300" },
  orange: { fill: "#FAD7BD", font: "#74310A" },
  red: { fill: "#F8D0CE", font: "#7A1410" },
  "dark red": { fill: "#7A1410", font: "#FFFFFF" },
  blue: { fill: "#CFE2F7", font: "#143F6B" },
  "light blue": { fill: "#D5EEF5", font: "#0B4A5C" },
  purple: { fill: "#E4D7F2", font: "#4A2373" },
  grey: { fill: "#E3E5E8", font: "#3A4049" },
  black: { fill: "#23272E", font: "#FFFFFF" },
};

/** The colours of a scale's steps from best to worst where a council names none, by how many steps there are. */
const BY_POSITION: Readonly<Record<number, readonly string[]>> = {
  1: ["green"],
  2: ["green", "red"],
  3: ["green", "amber", "red"],
  4: ["green", "yellow", "orange", "red"],
  5: ["green", "light green", "amber", "orange", "red"],
  6: ["green", "light green", "yellow", "amber", "orange", "red"],
};

const MARKS: Readonly<Record<number, readonly string[]>> = {
  1: ["●"],
  2: ["●", "■"],
  3: ["●", "▲", "■"],
  4: ["●", "◕", "◣", "■"],
  5: ["●", "◕", "▲", "◣", "■"],
  6: ["●", "◕", "◆", "▲", "◣", "■"],
};

/** The most steps that a scale may have: more cannot be told apart by mark and colour. */
export const MOST_STEPS = 6;

/** The colour of a step that names none. `at` counts from 0, the best. */
export const usualColour = (at: number, steps: number): ScaleColour | null =>
  colourNamed(BY_POSITION[steps]?.[at] ?? "");

/** The mark of a step that names none; empty beyond `MOST_STEPS`. */
export const usualMark = (at: number, steps: number): string => MARKS[steps]?.[at] ?? "";

/** A colour by its name (`gray` as well as `grey`) or as `#RRGGBB`, with black or white on it; null for anything else. */
export function colourNamed(text: string): ScaleColour | null {
  const name = text.trim().toLowerCase().replace("gray", "grey");
  const known = Object.hasOwn(SCALE_COLOURS, name) ? SCALE_COLOURS[name] : undefined;
  if (known) return known;
  const hex = /^#([0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (hex === undefined) return null;
  return { fill: `#${hex.toUpperCase()}`, font: isLight(hex) ? "#000000" : "#FFFFFF" };
}

/**
 * Whether black is read better on a colour than white: its relative luminance is above 0.179.
 * Source: WCAG 2.2, "relative luminance" and "contrast ratio".
 */
function isLight(hex: string): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179;
}
