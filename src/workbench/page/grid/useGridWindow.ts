import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback } from "react";
import { type Axis, sizeOf } from "./axis.ts";
import type { Segment } from "./place.ts";
import type { SheetPicture } from "./sheetPicture.ts";
import { reachingBack } from "./reachingBack.ts";

/** The rows and columns of a sheet that are drawn, without the frozen ones, by their index among the shown ones. */
export interface GridWindow {
  readonly rows: Segment;
  readonly columns: Segment;
}

/** Drawn beyond the edges of the view, so that a quick flick shows no gaps. */
const MORE = { rows: 8, columns: 2 } as const;

/** Follows the scrolling of a box and gives what is to be drawn. */
export function useGridWindow(box: RefObject<HTMLDivElement | null>, picture: SheetPicture): GridWindow {
  const rows = useSegment(box, picture.rows, picture.frozenRows, false);
  const columns = useSegment(box, picture.columns, picture.frozenColumns, true);
  return reachingBack(picture, { rows, columns });
}

function useSegment(box: RefObject<HTMLDivElement | null>, axis: Axis, frozen: number, horizontal: boolean): Segment {
  // A new key function makes the virtualiser lay everything out again, which a new axis needs.
  const getItemKey = useCallback((index: number) => (axis.count > 0 ? index : -1), [axis]);
  const virtualizer = useVirtualizer({
    count: Math.max(0, axis.count - frozen),
    estimateSize: (index) => sizeOf(axis, frozen + index),
    overscan: horizontal ? MORE.columns : MORE.rows,
    getScrollElement: () => box.current,
    horizontal,
    getItemKey,
  });
  const items = virtualizer.getVirtualItems();
  const first = frozen + (items[0]?.index ?? 0);
  const last = frozen + (items.at(-1)?.index ?? -1);
  return { first: Math.min(first, axis.count), end: Math.min(last + 1, axis.count) };
}
