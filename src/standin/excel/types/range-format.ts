import type { CellStyle } from "../../../xlsx/book.ts";
import { invalidArgument } from "../../protocol/refusal.ts";
import type { Scalar, TypeSpec } from "../../protocol/remote.ts";
import { booleanOf, choiceOf, wholeNumberOf } from "../arguments.ts";
import { type AreasHandle, type RangeHandle, rangesOf } from "../handles.ts";
import { commonLook, restyle } from "../range-format.ts";
import { autofitColumns, autofitRows, columnWidth, rowHeight, setColumnWidth, setRowHeight } from "../range-size.ts";

const HORIZONTAL: Readonly<Record<string, CellStyle["horizontal"]>> = {
  ...{ General: "general", Left: "left", Center: "center", Right: "right", Fill: "fill", Justify: "justify" },
  ...{ CenterAcrossSelection: "centerContinuous", Distributed: "distributed" },
};

const VERTICAL: Readonly<Record<string, CellStyle["vertical"]>> = {
  ...{ Top: "top", Center: "center", Bottom: "bottom", Justify: "justify", Distributed: "distributed" },
};

function alignment<Key extends "horizontal" | "vertical">(
  key: Key,
  names: Readonly<Record<string, CellStyle[Key]>>,
): Scalar<AreasHandle> {
  return {
    get: (range) => commonLook(range, (style) => Object.keys(names).find((name) => names[name] === style[key])),
    set: (range, value) => {
      const wanted = names[choiceOf(value, Object.keys(names))];
      restyle(range, (style) => ({ ...style, [key]: wanted }));
    },
  };
}

const wrapText: Scalar<AreasHandle> = {
  get: (range) => commonLook(range, (style) => style.wrap),
  set: (range, value) => {
    const wrap = booleanOf(value);
    restyle(range, (style) => ({ ...style, wrap }));
  },
};

const indentLevel: Scalar<AreasHandle> = {
  get: (range) => commonLook(range, (style) => style.indent),
  set: (range, value) => {
    const indent = wholeNumberOf(value);
    // Source: `Excel.RangeFormat.indentLevel`: an integer from 0 to 250.
    if (indent < 0 || indent > 250) throw invalidArgument();
    restyle(range, (style) => ({ ...style, indent }));
  },
};

type Change = (range: RangeHandle, value?: unknown) => void;

/** Does the same to each of several ranges. */
const each =
  (change: Change) =>
  (cells: AreasHandle, value?: unknown): void => {
    for (const range of rangesOf(cells)) change(range, value);
  };

/** A width or height: null when ranges differ. */
const size = (read: (range: RangeHandle) => number | null, change: Change): Scalar<AreasHandle> => ({
  get: (cells) => {
    const found = new Set(rangesOf(cells).map(read));
    const [only] = found;
    return found.size === 1 ? only : null;
  },
  set: each(change),
});

/** `Excel.RangeFormat`. Widths and heights are in points. */
export const rangeFormat: TypeSpec<AreasHandle> = {
  name: "RangeFormat",
  scalars: {
    HorizontalAlignment: alignment("horizontal", HORIZONTAL),
    VerticalAlignment: alignment("vertical", VERTICAL),
    WrapText: wrapText,
    IndentLevel: indentLevel,
    ColumnWidth: size(columnWidth, setColumnWidth),
    RowHeight: size(rowHeight, setRowHeight),
  },
  children: {
    Fill: (range) => range.session.remote("RangeFill", range),
    Font: (range) => range.session.remote("RangeFont", range),
    Borders: (range) => range.session.remote("RangeBorderCollection", range),
    Protection: (range) => range.session.remote("FormatProtection", range),
  },
  methods: { AutofitColumns: each(autofitColumns), AutofitRows: each(autofitRows) },
};
