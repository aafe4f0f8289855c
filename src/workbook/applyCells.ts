import { columnLetters } from "../grid/area.ts";
import { rangeOf } from "./askArea.ts";
import type { Apply, WriteOf } from "./batch.ts";
import { asEntered } from "./enteredText.ts";

/** Enters values. Excel: null in the array leaves a cell as it is ("Blank and null values", learn.microsoft.com). */
export const applyValues: Apply<"values"> = ({ sheet }, write) => {
  const entered = write.values.map((line) => line.map((value) => (value === null ? null : asEntered(value))));
  rangeOf(sheet(write.sheet), write.area).values = entered;
};

/** Enters formulas; null leaves a cell as it is. */
export const applyFormulas: Apply<"formulas"> = ({ sheet }, write) => {
  rangeOf(sheet(write.sheet), write.area).formulas = write.formulas.map((line) => [...line]);
};

/**
 * Sets a number format.
 * Excel: one value for a whole range goes to each of its cells ("Work with cells using the Excel JavaScript API"); the
 * type, which asks for an array, does not say so.
 */
export const applyNumberFormat: Apply<"numberFormat"> = ({ sheet }, write) => {
  for (const area of write.areas) Object.assign(rangeOf(sheet(write.sheet), area), { numberFormat: write.format });
};

const WHAT = { contents: "Contents", formats: "Formats", all: "All" } as const;

/** Clears contents, formats or both. */
export const applyClear: Apply<"clear"> = ({ sheet }, write) => {
  rangeOf(sheet(write.sheet), write.area).clear(WHAT[write.what]);
};

/** Makes one cell of an area. Excel: merged cells that lie in it become part of it ("Merge and unmerge cells", support.microsoft.com). */
export const applyMerge: Apply<"merge"> = ({ sheet }, write) => {
  rangeOf(sheet(write.sheet), write.area).merge(false);
};

/** Puts whole rows or columns into a sheet. Excel: they move on what stands there, tables included, where single cells would be refused. */
export const applyInsert: Apply<"insert"> = ({ sheet }, write) => {
  linesOf(sheet(write.sheet), write).insert(write.axis === "rows" ? "Down" : "Right");
};

/** Takes whole rows or columns out of a sheet. */
export const applyTakeOut: Apply<"takeOut"> = ({ sheet }, write) => {
  linesOf(sheet(write.sheet), write).delete(write.axis === "rows" ? "Up" : "Left");
};

const linesOf = (home: Excel.Worksheet, { axis, at, count }: WriteOf<"insert" | "takeOut">): Excel.Range =>
  home.getRange(axis === "rows" ? `${at + 1}:${at + count}` : `${columnLetters(at)}:${columnLetters(at + count - 1)}`);
