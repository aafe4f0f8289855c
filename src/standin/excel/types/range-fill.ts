import type { TypeSpec } from "../../protocol/remote.ts";
import { colourOf } from "../arguments.ts";
import type { AreasHandle } from "../handles.ts";
import { commonLook, restyle } from "../range-format.ts";

/** Excel: cells without a fill read as white, and only `clear()` takes a fill away. Source: `Excel.RangeFill`. */
const NO_FILL = "#FFFFFF";

/** `Excel.RangeFill`: one plain colour or none; patterns and gradients are not modelled. */
export const rangeFill: TypeSpec<AreasHandle> = {
  name: "RangeFill",
  scalars: {
    Color: {
      get: (range) => commonLook(range, (style) => style.fill ?? NO_FILL),
      set: (range, value) => {
        const fill = colourOf(value);
        restyle(range, (style) => ({ ...style, fill }));
      },
    },
  },
  methods: {
    Clear: (range) => restyle(range, (style) => ({ ...style, fill: null })),
  },
};
