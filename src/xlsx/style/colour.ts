import type { XmlElement } from "../xml/xmlTree.ts";
import { flag, numeric } from "../xml/xmlTree.ts";
import { tinted } from "./tint.ts";

/** The colours that a workbook's styles point to by number: its theme's twelve and its palette. `#RRGGBB`. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/**
 * The colour that a colour element means, as `#RRGGBB`; null when automatic.
 * Source: ECMA-376 part 1, section 18.8.19 (CT_Color).
 */
export function resolveColour(element: XmlElement | null, palette: Palette): string | null {
  if (!element || flag(element, "auto")) return null;
  const base = plainColour(element, palette);
  const tint = numeric(element, "tint") ?? 0;
  return base === null || tint === 0 ? base : tinted(base, tint);
}

function plainColour(element: XmlElement, palette: Palette): string | null {
  const rgb = element.attributes["rgb"];
  if (rgb !== undefined) return /^(?:[0-9A-F]{2})?[0-9A-F]{6}$/i.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : null;
  const theme = numeric(element, "theme");
  if (theme !== null) return palette.theme[theme] ?? null;
  const indexed = numeric(element, "indexed");
  return indexed === null ? null : (palette.indexed[indexed] ?? null);
}
