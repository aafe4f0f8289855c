import type { Border, BorderSide, CellStyle } from "../../../xlsx/book.ts";
import { isUnbounded } from "../../model/extent.ts";
import { invalidArgument, invalidOperation } from "../../protocol/refusal.ts";
import type { Scalar, TypeSpec } from "../../protocol/remote.ts";
import { choiceOf, colourOf } from "../arguments.ts";
import type { BorderEdge, BorderHandle, AreasHandle } from "../handles.ts";
import { borderParts } from "../border-parts.ts";
import { commonLook, restyle } from "../range-format.ts";

const EDGES: readonly BorderEdge[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
];

const LINES = ["None", "Continuous", "Dash", "Dot", "Double"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

const LOOKS: Readonly<
  Record<Border["style"], readonly [line: (typeof LINES)[number], weight: (typeof WEIGHTS)[number]]>
> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
};

function look(line: string, weight: string): Border["style"] {
  const styles = Object.keys(LOOKS) as Border["style"][];
  const exact = styles.find((style) => LOOKS[style][0] === line && LOOKS[style][1] === weight);
  const found = exact ?? styles.find((style) => LOOKS[style][0] === line && line !== "Continuous");
  if (!found) throw invalidArgument();
  return found;
}

/** Reads one thing of a border; null when the cells differ. */
const reader =
  <T>(show: (border: Border | null) => T) =>
  (handle: BorderHandle): T | null => {
    const [first = show(null), ...others] = borderParts(handle).map(({ cells, side }) =>
      commonLook(cells, (style) => show(style.borders[side])),
    );
    return others.every((value) => value === first) ? first : null;
  };

function change(handle: BorderHandle, edit: (border: Border | null) => Border | null): void {
  if (handle.cells.areas.some(isUnbounded))
    throw invalidOperation("The stand-in Excel draws no borders on whole rows and columns.");
  const parts = borderParts(handle);
  // Excel: there are no lines inside a single row or column to draw. Source: seen in Excel; not documented.
  if (parts.length === 0) throw invalidArgument();
  for (const { cells, side } of parts) restyle(cells, withBorder(side, edit));
}

const withBorder =
  (side: BorderSide, edit: (border: Border | null) => Border | null) =>
  (style: CellStyle): CellStyle => ({ ...style, borders: { ...style.borders, [side]: edit(style.borders[side]) } });

/** Excel: a border that is given a colour or weight before a style becomes a continuous line. Source: seen in Excel's macros; not documented. */
const THIN: Border = { style: "thin", color: null };

const style: Scalar<BorderHandle> = {
  get: reader((border) => (border ? LOOKS[border.style][0] : "None")),
  set: (handle, value) => {
    const line = choiceOf(value, LINES);
    change(handle, (border) =>
      line === "None" ? null : { ...(border ?? THIN), style: look(line, LOOKS[border?.style ?? "thin"][1]) },
    );
  },
};

const weight: Scalar<BorderHandle> = {
  get: reader((border) => (border ? LOOKS[border.style][1] : "Thin")),
  set: (handle, value) => {
    const wanted = choiceOf(value, WEIGHTS);
    change(handle, (border) => ({ ...(border ?? THIN), style: look(LOOKS[border?.style ?? "thin"][0], wanted) }));
  },
};

const color: Scalar<BorderHandle> = {
  get: reader((border) => border?.color ?? "#000000"),
  set: (handle, value) => {
    const wanted = colourOf(value);
    change(handle, (border) => ({ ...(border ?? THIN), color: wanted }));
  },
};

/** `Excel.RangeBorder`: one edge of a range, or the lines inside it. Diagonals and dash-dot lines are not modelled. */
export const rangeBorder: TypeSpec<BorderHandle> = {
  name: "RangeBorder",
  scalars: { SideIndex: { get: ({ edge }) => edge }, Style: style, Weight: weight, Color: color },
};

/** `Excel.RangeBorderCollection`. */
export const rangeBorderCollection: TypeSpec<AreasHandle> = {
  name: "RangeBorderCollection",
  scalars: { Count: { get: () => EDGES.length } },
  items: (cells) => EDGES.map((edge) => cells.session.remote("RangeBorder", { cells, edge })),
  item: (cells, key) => cells.session.remote("RangeBorder", { cells, edge: choiceOf(key, EDGES) }),
};
