import type { FontStyle } from "../../../xlsx/book.ts";
import { PIXELS_PER_POINT } from "../grid/pixels.ts";

/** What of a font its widths depend on. */
export type MeasuredFont = Pick<FontStyle, "size" | "bold" | "italic">;

/** Measures texts as the grid draws them, in pixels. */
export interface TextMeasure {
  width(text: string, font: MeasuredFont): number;
  /** How many lines a text takes in a width; a word that is too long for a line is broken. */
  lines(text: string, font: MeasuredFont, width: number): number;
  /** The height of one line. */
  lineHeight(font: MeasuredFont): number;
}

/** Measures one text in a CSS font such as `italic 700 14.7px Calibri`. */
export type MeasureText = (text: string, cssFont: string) => number;

/** The height of a line for each pixel of the font's size: 11 points take 20 pixels. */
const LINE = 20 / (11 * PIXELS_PER_POINT);

/** A measure that asks the browser once for each letter of a font. Pairs of letters that move together are not minded. */
export function createTextMeasure(family: string, scale: number, measureText: MeasureText): TextMeasure {
  const fonts = new Map<string, Map<string, number>>();
  const letters = ({ size, bold, italic }: MeasuredFont): ((letter: string) => number) => {
    const css = `${italic ? "italic " : ""}${bold ? "700 " : ""}${size * PIXELS_PER_POINT * scale}px ${family}`;
    const known = fonts.get(css) ?? new Map<string, number>();
    fonts.set(css, known);
    return (letter) => {
      const found = known.get(letter) ?? measureText(letter, css);
      known.set(letter, found);
      return found;
    };
  };
  return {
    width: (text, font) => widthOf(text, letters(font)),
    lines: (text, font, width) => {
      const letter = letters(font);
      return text.split("\n").reduce((sum, line) => sum + linesOf(line, letter, Math.max(1, width)), 0);
    },
    lineHeight: ({ size }) => size * PIXELS_PER_POINT * LINE,
  };
}

function widthOf(text: string, letter: (letter: string) => number): number {
  let width = 0;
  for (const each of text) width += letter(each);
  return width;
}

/** How many lines a paragraph takes: words go to the next line whole where they can. */
function linesOf(paragraph: string, letter: (letter: string) => number, width: number): number {
  const space = letter(" ");
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const size = widthOf(word, letter);
    if (used > 0 && used + space + size > width) {
      lines += 1;
      used = 0;
    }
    const free = used > 0 ? used + space + size : size;
    lines += Math.max(0, Math.ceil(free / width) - 1);
    used = free > width ? free % width : free;
  }
  return lines;
}
