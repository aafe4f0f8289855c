const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const UNWRITABLE = /[^\t\n\u0020-\uFFFD]/g;

/**
 * Text as a person reads it, from how a workbook writes it: `_x000D_` is a carriage return.
 * Source: ECMA-376 part 1, section 22.9.2.19 (ST_Xstring).
 */
export function readXstring(text: string): string {
  return text.includes("_x") ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

/** Text as a workbook writes it: what XML cannot hold, and what only looks escaped, is escaped. */
export function writeXstring(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(UNWRITABLE, escaped)
    .replace(LONE_SURROGATE, escaped);
}

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
