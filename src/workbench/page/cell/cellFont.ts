import { createTextMeasure, type TextMeasure } from "./textMeasure.ts";

/** What the cells are drawn in: Calibri where there is one, else what the machine has. */
export const CELL_FONT = 'Calibri, Carlito, "Segoe UI", "Helvetica Neue", "DejaVu Sans", sans-serif';

/** The width of a digit of Calibri for each pixel of its size; columns are measured in such digits. */
const CALIBRI_DIGIT = 0.507;

/** How the cells' letters are drawn on this machine. */
export interface CellFont {
  readonly family: string;
  /** What sizes are multiplied by, so that digits are no wider than Calibri's and figures fit their columns. */
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
  const scale = Math.min(1, CALIBRI_DIGIT / digit);
  return { family: CELL_FONT, scale, measure: createTextMeasure(CELL_FONT, scale, measureText) };
}
