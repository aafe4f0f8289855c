import { isCellAddress } from "../../grid/formulaReferences.ts";

/**
 * Whether Excel would take a text as a defined name or as the name of a table: at most 255 letters, digits, dots and
 * underscores, beginning with a letter or underscore, and nothing that reads like a cell. Its own names
 * (`_xlnm.Print_Area`) pass.
 */
export const isName = (name: string): boolean =>
  /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]{0,254}$/u.test(name) && !isCellAddress(name) && !/^(?:r|c|r\d*c\d*)$/i.test(name);
