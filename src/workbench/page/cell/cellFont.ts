import { PIXELS_PER_POINT } from "../grid/pixels.ts";
import { createTextMeasure, type TextMeasure } from "./textMeasure.ts";

/** What the cells are drawn in: Calibri where there is one, else what the machine has. */
export const CELL_FONT = 'Calibri, Carlito, "Segoe UI", "Helvetica Neue", "DejaVu Sans", sans-serif';

/**
 * The width of a digit for each pixel of its size, by which columns are measured: Excel's digits are 7 whole pixels wide
 * where its letters are 11 points high. Source: ECMA-376 part 1, 18.3.1.13 ("maximum digit width").
 */
const EXCEL_DIGIT = 7 / (11 * PIXELS_PER_POINT);

/** How the cells' letters are drawn on this machine. */
export interface CellFont {
  readonly family: string;
  /** What sizes are multiplied by, so that digits are no wider than Excel's and figures fit their columns. */
  readonly scale: number;
  readonly measure: TextMeasure;
}

/** Finds out how wide the letters are on this machine. */
export function findCellFont(): CellFont {
  const context = document.createElement("canvas").getContext("2d");
  const measureText = (text: string, cssFont: string): number => {
    if (!context) return text.length * 7;
    context.font = cssFont;
    return context.measureText(text).width;
  };
  const digit = measureText("0", `100px ${CELL_FONT}`) / 100;
  const scale = Math.min(1, EXCEL_DIGIT / digit);
  return { family: CELL_FONT, scale, measure: createTextMeasure(CELL_FONT, scale, measureText) };
}
