import type { Colour } from "../grid/look.ts";

/** A fill with a font that is read on it: a contrast of at least 4.5 : 1. */
export interface ScaleColour {
  readonly fill: Colour;
  readonly font: Colour;
}

/**
 * The colours that a council can name for a step of its own scale. Those of a scale's steps and of Complete grow darker from step to step, so
 * that they are told apart on a black and white print and by colour-blind readers too.
 */
export const SCALE_COLOURS = {
  green: { fill: "#E4F6E9", font: "#14532A" },
  "light green": { fill: "#E7E9BE", font: "#44480B" },
  yellow: { fill: "#F1DB6D", font: "#4D4100" },
  amber: { fill: "#F4C67F", font: "#5A3800" },
  orange: { fill: "#F1AD83", font: "#5E2507" },
  red: { fill: "#FA9182", font: "#5C0A08" },
  "dark red": { fill: "#7A1410", font: "#FFFFFF" },
  blue: { fill: "#729CCE", font: "#0A2038" },
  "light blue": { fill: "#D5EEF5", font: "#0B4A5C" },
  purple: { fill: "#E4D7F2", font: "#4A2373" },
  grey: { fill: "#E3E5E8", font: "#3A4049" },
  black: { fill: "#23272E", font: "#FFFFFF" },
} as const satisfies Readonly<Record<string, ScaleColour>>;

type ColourName = keyof typeof SCALE_COLOURS;

/** The colours of a scale's steps from best to worst where a council names none, by how many steps there are. */
const BY_POSITION: Readonly<Record<number, readonly ColourName[]>> = {
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
export const usualColour = (at: number, steps: number): ScaleColour | null => {
  const name = BY_POSITION[steps]?.[at];
  return name === undefined ? null : SCALE_COLOURS[name];
};

/** The mark of a step that names none; empty beyond `MOST_STEPS`. */
export const usualMark = (at: number, steps: number): string => MARKS[steps]?.[at] ?? "";

/** A colour by its name (`gray` as well as `grey`) or as `#RRGGBB`, with black or white on it; null for anything else. */
export function colourNamed(text: string): ScaleColour | null {
  const name = text.trim().toLowerCase().replace("gray", "grey");
  const known = Object.entries(SCALE_COLOURS).find(([one]) => one === name)?.[1];
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
