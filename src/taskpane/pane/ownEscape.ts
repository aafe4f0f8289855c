import type { KeyboardEvent } from "react";

/**
 * For the surface of a dialog: Escape closes it and goes no further.
 * Excel: on the web office.js takes an Escape that reaches the window as leaving the pane, and puts the keyboard on the pane's first button.
 */
export const ownEscape = {
  onKeyDown: (event: KeyboardEvent): void => {
    if (event.key === "Escape") event.stopPropagation();
  },
};
