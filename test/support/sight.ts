/** Red, green and blue as light, 0 to 1. */
export type Light = readonly [red: number, green: number, blue: number];

type Matrix = readonly [Light, Light, Light];

/**
 * How a person without one kind of cone sees light. Source: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of
 * Color Vision Deficiency", IEEE TVCG 15 (6), 2009, severity 1.0.
 */
const COLOUR_BLIND: Readonly<Record<"protanopia" | "deuteranopia" | "tritanopia", Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** From light to CIE XYZ under D65, each divided by the white's. Source: IEC 61966-2-1 (sRGB). */
const TO_XYZ: Matrix = [
  [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
];

const times = (matrix: Matrix, [red, green, blue]: Light): Light => {
  const row = ([r, g, b]: Light): number => r * red + g * green + b * blue;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** The light of a colour, `#RRGGBB`. Source: WCAG 2.2, "relative luminance". */
export function lightOf(colour: string): Light {
  const part = (at: number): number => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** How bright light is, 0 to 1. */
const luminance = ([red, green, blue]: Light): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** The contrast of two colours, `#RRGGBB`, 1 to 21. Source: WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map((colour) => luminance(lightOf(colour))).toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** How a colour, `#RRGGBB`, reaches the eye of each kind of reader; in greyscale only its brightness is left. */
export function seen(colour: string): Readonly<Record<string, Light>> {
  const light = lightOf(colour);
  const grey = luminance(light);
  const clipped = (matrix: Matrix): Light => {
    const [red, green, blue] = times(matrix, light);
    const clip = (part: number): number => Math.min(1, Math.max(0, part));
    return [clip(red), clip(green), clip(blue)];
  };
  return {
    "full sight": light,
    greyscale: [grey, grey, grey],
    protanopia: clipped(COLOUR_BLIND.protanopia),
    deuteranopia: clipped(COLOUR_BLIND.deuteranopia),
    tritanopia: clipped(COLOUR_BLIND.tritanopia),
  };
}

/** How different two lights look: about 2.3 is what an eye can just tell. Source: CIE 1976 L*a*b*, colour difference. */
export function difference(one: Light, other: Light): number {
  const [a, b] = [labOf(one), labOf(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function labOf(light: Light): Light {
  const bend = (part: number): number => (part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116);
  const [x, y, z] = times(TO_XYZ, light);
  return [116 * bend(y) - 16, 500 * (bend(x) - bend(y)), 200 * (bend(y) - bend(z))];
}
