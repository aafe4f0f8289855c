import { formatColor } from "numfmt";
import type { Scalar } from "../../../grid/scalar.ts";

const HAS_COLOUR = /\[(?:black|blue|cyan|green|magenta|red|white|yellow|color\s*\d+)\]/i;

/** The colour that a number format asks for a value, such as `[Red]` for what is below 0; null for none. */
export function inkOf(numberFormat: string, value: Scalar): string | null {
  if (!HAS_COLOUR.test(numberFormat)) return null;
  const colour: unknown = formatColor(numberFormat, value, { throws: false });
  return typeof colour === "string" ? colour : null;
}
