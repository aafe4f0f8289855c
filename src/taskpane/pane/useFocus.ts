import { useEffect } from "react";
import { type PaneState, VIEW_ID } from "./paneState.ts";

/** Puts the keyboard where it is wanted once that is drawn; where it is not, at the beginning of the view. */
export function useFocus(focus: PaneState["focus"]): void {
  useEffect(() => {
    if (focus !== null) (document.getElementById(focus.id) ?? document.getElementById(VIEW_ID))?.focus();
  }, [focus]);
}
