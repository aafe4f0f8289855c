import type { TypeSpec } from "../../protocol/remote.ts";
import { booleanOf } from "../arguments.ts";
import type { AreasHandle } from "../handles.ts";
import { commonLook, restyle } from "../range-format.ts";

/** `Excel.FormatProtection`: whether the cells are locked once their sheet is protected. */
export const formatProtection: TypeSpec<AreasHandle> = {
  name: "FormatProtection",
  scalars: {
    Locked: {
      get: (range) => commonLook(range, (style) => style.locked),
      set: (range, value) => {
        const locked = booleanOf(value);
        restyle(range, (style) => ({ ...style, locked }));
      },
    },
  },
};
