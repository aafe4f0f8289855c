import { useEffect } from "react";
import { type PaneState, VIEW_ID } from "./paneState.ts";

/** Puts the keyboard where it is wanted once that is drawn; where it is not, at the beginning of the view. */
export function useFocus(focus: PaneState["focus"]): void {
  useEffect(() => {
    if (focus === null) return;
    const wanted = document.getElementById(focus.id);
    if (wanted && focus.id !== VIEW_ID) {
      wanted.focus();
      return;
    }
    // The view is taller than the pane: what stands above it would be pushed out.
    document.getElementById(VIEW_ID)?.focus({ preventScroll: true });
    document.documentElement.scrollTop = 0;
  }, [focus]);
}
