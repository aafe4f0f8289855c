import { type KeyboardEvent, type ReactElement, useLayoutEffect, useRef } from "react";
import type { Direction } from "../grid/steps.ts";
import type { Drafting } from "./useDraft.ts";

/** The editor of a cell, over the cell. */
export interface CellEditorProps {
  readonly drafting: Drafting;
  readonly label: string;
  /** Whether the person types here and not in the formula bar. */
  readonly focused: boolean;
  /** Called after Enter, Tab or an arrow, when the entry was taken. */
  readonly onDone: (direction: Direction) => void;
  readonly onCancel: () => void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Where a key leads that ends an entry; null for one that does not end it. */
export function endingKey({ key, shiftKey, altKey }: KeyboardEvent, over: boolean): Direction | null {
  if (key === "Enter" && !altKey) return shiftKey ? "up" : "down";
  if (key === "Tab") return shiftKey ? "left" : "right";
  return over ? (ARROWS[key] ?? null) : null;
}

/** Edits a cell in its place. Enter, Tab and, when typed over, the arrows enter it; Alt+Enter begins a line; Escape leaves all as it was. */
export function CellEditor({ drafting, label, focused, onDone, onCancel }: CellEditorProps): ReactElement {
  const { draft, change, enter } = drafting;
  const box = useRef<HTMLTextAreaElement>(null);
  const text = draft?.text ?? "";
  useLayoutEffect(() => {
    if (!focused) return;
    const length = box.current?.value.length ?? 0;
    box.current?.focus({ preventScroll: true });
    box.current?.setSelectionRange(length, length);
  }, [focused]);
  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    Object.assign(area.style, { height: "auto", width: "auto" });
    Object.assign(area.style, { height: `${area.scrollHeight}px`, width: `${Math.min(area.scrollWidth + 12, 480)}px` });
  }, [text]);
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const direction = endingKey(event, draft?.over ?? false);
    if (direction || event.key === "Escape" || (event.key === "Enter" && event.altKey)) event.preventDefault();
    if (event.key === "Escape") onCancel();
    else if (event.key === "Enter" && event.altKey) change(`${text}\n`);
    else if (direction && enter()) onDone(direction);
  };
  return (
    <textarea
      ref={box}
      className="cell-editor"
      aria-label={label}
      rows={1}
      cols={1}
      spellCheck={false}
      value={text}
      onChange={(event) => change(event.target.value)}
      onKeyDown={press}
      onMouseDown={(event) => event.stopPropagation()}
    />
  );
}
