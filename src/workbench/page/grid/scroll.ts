/** How far a view is scrolled along one axis, and how much of it is free for what scrolls, in pixels. */
export interface View {
  readonly scroll: number;
  readonly size: number;
}

/**
 * How far to scroll so that what lies from `start` to `end` is seen: not at all when it is, else just enough; what is
 * larger than the view is shown from its beginning.
 */
export function scrollToShow(start: number, end: number, { scroll, size }: View): number {
  if (start < scroll || end - start > size) return start;
  return end > scroll + size ? end - size : scroll;
}
