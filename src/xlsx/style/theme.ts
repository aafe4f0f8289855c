import { child, type XmlElement } from "../xml/xmlTree.ts";

/** The order in which cell formats count theme colours, which differs from the order in the theme part. */
const ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
] as const;

/** The Office theme of 2013, which Excel takes where a file has no theme. */
export const OFFICE_THEME: readonly string[] = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#5B9BD5",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#4472C4",
  "#70AD47",
  "#0563C1",
  "#954F72",
];

/** The twelve colours of a theme part, in the order in which cell formats count them. */
export function readTheme(theme: XmlElement): readonly string[] {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  return ORDER.map((name, index) => colourOf(child(scheme, name)) ?? OFFICE_THEME[index] ?? "#000000");
}

function colourOf(slot: XmlElement | null): string | null {
  const colour = slot?.children[0];
  const hex = colour?.attributes["lastClr"] ?? colour?.attributes["val"];
  return hex !== undefined && /^[0-9A-F]{6}$/i.test(hex) ? `#${hex.toUpperCase()}` : null;
}
