import { type KeyboardEvent, type ReactElement, useEffect, useRef } from "react";

/** One thing that the menu of the grid offers. */
export interface MenuItem {
  readonly label: string;
  readonly keys?: string;
  readonly perform: () => void;
}

/** A menu at a place of the page. */
export interface ContextMenuProps {
  readonly x: number;
  readonly y: number;
  readonly items: readonly MenuItem[];
  /** Called when the menu is done with, whether something was chosen or not. */
  readonly onClose: () => void;
}

const WIDTH = 260;
const ITEM_HEIGHT = 32;

/** The menu that the other button of the mouse opens on the grid, or Shift+F10. */
export function ContextMenu({ x, y, items, onClose }: ContextMenuProps): ReactElement {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector("button")?.focus(), []);
  const press = (event: KeyboardEvent): void => {
    const buttons = [...(menu.current?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    if (by !== 0) buttons[(at + by + buttons.length) % buttons.length]?.focus();
    if (event.key === "Escape" || event.key === "Tab") onClose();
    if (by !== 0 || event.key === "Escape" || event.key === "Tab") event.preventDefault();
  };
  const left = Math.max(4, Math.min(x, window.innerWidth - WIDTH - 8));
  const top = Math.max(4, Math.min(y, window.innerHeight - items.length * ITEM_HEIGHT - 16));
  return (
    <>
      <div className="menu-veil" onMouseDown={onClose} onContextMenu={(event) => event.preventDefault()} />
      <div
        ref={menu}
        className="menu"
        role="menu"
        aria-label="Cells"
        style={{ left, top, width: WIDTH }}
        onKeyDown={press}
      >
        {items.map(({ label, keys, perform }) => (
          <button
            key={label}
            type="button"
            role="menuitem"
            onClick={() => {
              onClose();
              perform();
            }}
          >
            <span>{label}</span>
            {keys !== undefined && <kbd>{keys}</kbd>}
          </button>
        ))}
      </div>
    </>
  );
}
