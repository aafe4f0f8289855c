import { type GridCommand, gridCommand, type KeyPress } from "../../../src/workbench/page/grid/keys.ts";

/** Reads `Ctrl+Shift+End`. */
function press(text: string): KeyPress {
  const parts = text.split("+");
  const key = parts.at(-1) ?? "";
  const has = (name: string): boolean => parts.slice(0, -1).includes(name);
  return { key, ctrlKey: has("Ctrl"), metaKey: has("Cmd"), shiftKey: has("Shift"), altKey: has("Alt") };
}

const walk = (kind: "step" | "jump", direction: "up" | "down" | "left" | "right", extend = false): GridCommand => ({
  kind: "walk",
  walk: { kind, direction, extend },
});

it.each<[keys: string, command: GridCommand | null]>([
  ["ArrowDown", walk("step", "down")],
  ["Shift+ArrowLeft", walk("step", "left", true)],
  ["Ctrl+ArrowUp", walk("jump", "up")],
  ["Cmd+ArrowRight", walk("jump", "right")],
  ["Ctrl+Shift+ArrowDown", walk("jump", "down", true)],
  ["Alt+ArrowDown", null],
  ["Enter", { kind: "walk", walk: { kind: "next", direction: "down" } }],
  ["Shift+Enter", { kind: "walk", walk: { kind: "next", direction: "up" } }],
  ["Tab", { kind: "walk", walk: { kind: "next", direction: "right" } }],
  ["Shift+Tab", { kind: "walk", walk: { kind: "next", direction: "left" } }],
  ["PageDown", { kind: "walk", walk: { kind: "page", back: false, extend: false } }],
  ["Shift+PageUp", { kind: "walk", walk: { kind: "page", back: true, extend: true } }],
  ["Home", { kind: "walk", walk: { kind: "home", all: false, extend: false } }],
  ["Ctrl+Home", { kind: "walk", walk: { kind: "home", all: true, extend: false } }],
  ["Ctrl+Shift+End", { kind: "walk", walk: { kind: "end", extend: true } }],
  ["End", null],
  ["F2", { kind: "edit", typed: null }],
  ["a", { kind: "edit", typed: "a" }],
  ["Shift+A", { kind: "edit", typed: "A" }],
  ["=", { kind: "edit", typed: "=" }],
  ["é", { kind: "edit", typed: "é" }],
  ["😀", { kind: "edit", typed: "😀" }],
  [" ", { kind: "edit", typed: " " }],
  ["Backspace", { kind: "edit", typed: "" }],
  ["Delete", { kind: "clear" }],
  ["Ctrl+z", { kind: "undo" }],
  ["Cmd+Z", { kind: "undo" }],
  ["Ctrl+a", { kind: "select", what: "all" }],
  ["Ctrl+ ", { kind: "select", what: "columns" }],
  ["Shift+ ", { kind: "select", what: "rows" }],
  ["Escape", { kind: "leave" }],
  ["Shift+F10", { kind: "menu" }],
  ["ContextMenu", { kind: "menu" }],
  ["Ctrl+c", null],
  ["Ctrl+r", null],
  ["Alt+x", null],
  ["F5", null],
  ["Shift", null],
  ["Dead", null],
])("%s", (keys, command) => {
  expect(gridCommand(press(keys))).toStrictEqual(command);
});
