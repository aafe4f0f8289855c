/** A colour as Excel takes it: `#RRGGBB`. */
export type Colour = `#${string}`;

/**
 * How cells look. Each part is null where it is to stay as it is; `fill: "none"` takes a fill away and
 * `border: "none"` takes the borders away. `size` is in points, `indent` in Excel's steps (about three spaces each).
 */
export interface Look {
  readonly fill: Colour | "none" | null;
  readonly fontColour: Colour | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly size: number | null;
  readonly horizontal: "general" | "left" | "centre" | "right" | null;
  readonly vertical: "top" | "middle" | "bottom" | null;
  readonly wrap: boolean | null;
  readonly indent: number | null;
  /** `below`: a thin line under every cell; `all`: a thin line round every cell. */
  readonly border: "none" | "below" | "all" | null;
  /** The colour of the lines that `border` draws; null leaves Excel's own. */
  readonly borderColour: Colour | null;
}

/** The look that changes nothing. */
export const UNCHANGED: Look = {
  fill: null,
  fontColour: null,
  bold: null,
  italic: null,
  size: null,
  horizontal: null,
  vertical: null,
  wrap: null,
  indent: null,
  border: null,
  borderColour: null,
};

/** A look that changes these parts and leaves the others: `look({ bold: true, fill: "#D9E2EC" })`. */
export const look = (parts: Partial<Look>): Look => ({ ...UNCHANGED, ...parts });

/** A text that is the same for two looks exactly when they are the same, however they were put together. */
export const lookKey = (of: Look): string =>
  JSON.stringify([
    [of.fill, of.fontColour, of.bold, of.italic, of.size],
    [of.horizontal, of.vertical, of.wrap, of.indent, of.border, of.borderColour],
  ]);

const UNCHANGED_KEY = lookKey(UNCHANGED);

/** Whether a look leaves every part as it is. */
export const changesNothing = (of: Look): boolean => lookKey(of) === UNCHANGED_KEY;
