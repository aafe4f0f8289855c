import type { CellStyle, FontStyle } from "../book.ts";

/** The font of a cell that nobody has formatted. */
export const PLAIN_FONT: FontStyle = {
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  color: null,
};

/** The look of a cell that nobody has formatted. */
export const PLAIN_STYLE: CellStyle = {
  numberFormat: "General",
  fill: null,
  font: PLAIN_FONT,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  locked: true,
  borders: { left: null, right: null, top: null, bottom: null },
};
