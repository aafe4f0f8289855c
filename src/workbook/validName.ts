/**
 * Whether Excel takes a text as the name of a sheet.
 * Source: "Rename a worksheet", support.microsoft.com: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe first
 * or last, and not History, which Excel keeps for itself.
 */
export const isSheetName = (name: string): boolean =>
  /^(?!')[^:\\/?*[\]]{1,31}(?<!')$/.test(name) && name.trim() !== "" && name.toLowerCase() !== "history";

/**
 * Whether Excel takes a text as the name of an area or of a table.
 * Source: "Names in formulas", support.microsoft.com: up to 255 letters, digits, dots and underscores, the first a letter,
 * an underscore or a backslash; nothing that reads as a cell (`A1`, `R1C1`), and not R or C alone.
 */
export const isDefinedName = (name: string): boolean =>
  /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]{0,254}$/u.test(name) && !/^(?:[a-z]{1,3}\d{1,7}|r\d*(?:c\d*)?|c\d*)$/i.test(name);
