import type { Direction } from "./steps.ts";
import type { Walk } from "./walk.ts";

/** A key as it was pressed; a KeyboardEvent is one. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** What a key asks of the grid. */
export type GridCommand =
  | { readonly kind: "walk"; readonly walk: Walk }
  /** Begin to edit: with the cell's own content, or with what was typed in place of it. */
  | { readonly kind: "edit"; readonly typed: string | null }
  | { readonly kind: "select"; readonly what: "all" | "rows" | "columns" }
  | { readonly kind: "clear" | "undo" | "leave" | "menu" };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

const walk = (made: Walk): GridCommand => ({ kind: "walk", walk: made });

/**
 * What a key means to the grid; null when it means nothing to it and is the browser's.
 * Source: "Keyboard shortcuts in Excel", support.microsoft.com.
 */
export function gridCommand(press: KeyPress): GridCommand | null {
  const { key, shiftKey: extend } = press;
  const control = press.ctrlKey || press.metaKey;
  const direction = ARROWS[key];
  if (direction && !press.altKey) return walk({ kind: control ? "jump" : "step", direction, extend });
  if (press.altKey) return null;
  return (control ? controlCommand(key, extend) : plainCommand(key, extend)) ?? null;
}

/** What is typed is one character; the other keys have names. */
const SINGLE = /^.$/u;

function plainCommand(key: string, extend: boolean): GridCommand | undefined {
  if (key === " " && extend) return { kind: "select", what: "rows" };
  if (key === "F10" && extend) return { kind: "menu" };
  if (SINGLE.test(key)) return { kind: "edit", typed: key };
  switch (key) {
    case "Enter":
      return walk({ kind: "next", direction: extend ? "up" : "down" });
    case "Tab":
      return walk({ kind: "next", direction: extend ? "left" : "right" });
    case "PageUp":
    case "PageDown":
      return walk({ kind: "page", back: key === "PageUp", extend });
    case "Home":
      return walk({ kind: "home", all: false, extend });
    case "F2":
      return { kind: "edit", typed: null };
    case "Backspace":
      return { kind: "edit", typed: "" };
    case "Delete":
      return { kind: "clear" };
    case "Escape":
      return { kind: "leave" };
    case "ContextMenu":
      return { kind: "menu" };
    default:
      return undefined;
  }
}

function controlCommand(key: string, extend: boolean): GridCommand | undefined {
  switch (key.toLowerCase()) {
    case "home":
      return walk({ kind: "home", all: true, extend });
    case "end":
      return walk({ kind: "end", extend });
    case "a":
      return { kind: "select", what: "all" };
    case " ":
      return { kind: "select", what: "columns" };
    case "z":
      return { kind: "undo" };
    default:
      return undefined;
  }
}
