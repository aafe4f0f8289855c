/** The lists of the styles part, in the order that they must have. Source: ECMA-376 part 1, section 18.8.39. */
export const STYLE_SHEET_ORDER: readonly string[] = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
