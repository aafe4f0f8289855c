import type { FontStyle } from "../../../xlsx/book.ts";
import { invalidArgument } from "../../protocol/refusal.ts";
import type { Scalar, TypeSpec } from "../../protocol/remote.ts";
import { booleanOf, colourOf, numberOf, textOf } from "../arguments.ts";
import type { AreasHandle } from "../handles.ts";
import { commonLook, restyle } from "../range-format.ts";

/** Excel: the automatic colour reads as black. Source: `Excel.RangeFont.color`. */
const AUTOMATIC = "#000000";

function member<Key extends keyof FontStyle>(
  key: Key,
  read: (value: unknown) => FontStyle[Key],
  show: (value: FontStyle[Key]) => unknown = (value) => value,
): Scalar<AreasHandle> {
  return {
    get: (range) => commonLook(range, (style) => show(style.font[key])),
    set: (range, value) => {
      const wanted = read(value);
      restyle(range, (style) => ({ ...style, font: { ...style.font, [key]: wanted } }));
    },
  };
}

/** Only a single underline, or none, is modelled. */
function underlineOf(value: unknown): boolean {
  if (value === "Single") return true;
  if (value === "None") return false;
  throw invalidArgument(`The stand-in Excel draws the underlines None and Single only, not "${String(value)}".`);
}

function sizeOf(value: unknown): number {
  const size = numberOf(value);
  if (size < 1 || size > 409) throw invalidArgument();
  return size;
}

/** `Excel.RangeFont`. */
export const rangeFont: TypeSpec<AreasHandle> = {
  name: "RangeFont",
  scalars: {
    Name: member("name", textOf),
    Size: member("size", sizeOf),
    Color: member("color", colourOf, (colour) => colour ?? AUTOMATIC),
    Bold: member("bold", booleanOf),
    Italic: member("italic", booleanOf),
    Strikethrough: member("strikethrough", booleanOf),
    Underline: member("underline", underlineOf, (line) => (line ? "Single" : "None")),
  },
};
