/** The width of the row numbers and the height of the column letters, in pixels. */
export const HEAD_WIDTH = 46;
/** The height of the column letters. */
export const HEAD_HEIGHT = 24;
