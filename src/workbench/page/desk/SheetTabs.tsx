import { type KeyboardEvent, type ReactElement, useLayoutEffect, useRef, useState } from "react";
import { scrollToShow } from "../grid/scroll.ts";
import type { BookSheet } from "../../../xlsx/book.ts";

/** The tabs below the grid. */
export interface SheetTabsProps {
  readonly sheets: readonly BookSheet[];
  readonly active: BookSheet;
  readonly onShow: (sheet: BookSheet) => void;
  readonly onRename: (sheet: BookSheet, name: string) => void;
}

/** The sheets that are not hidden, to be shown by a click or the arrow keys; a double click or F2 renames one. */
export function SheetTabs({ sheets, active, onShow, onRename }: SheetTabsProps): ReactElement {
  const [renamed, setRenamed] = useState<BookSheet | null>(null);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (tab && list.current) showTab(list.current, tab);
  }, [active]);
  const shown = sheets.filter((sheet) => sheet.visibility === "visible");
  const press = (event: KeyboardEvent): void => {
    if (renamed) return;
    if (event.key === "F2") setRenamed(active);
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? 0;
    const next = shown[(shown.indexOf(active) + by + shown.length) % shown.length];
    if (by === 0 || !next) return;
    onShow(next);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };
  const finish = (name: string | null): void => {
    if (renamed && name !== null && name !== renamed.name) onRename(renamed, name);
    setRenamed(null);
  };
  return (
    <div
      className="tabs"
      role={renamed ? "group" : "tablist"}
      aria-label="Sheets"
      ref={list}
      onKeyDown={press}
      data-region
    >
      {shown.map((sheet) =>
        sheet === renamed ? (
          <TabName key={sheet.id} name={sheet.name} onFinish={finish} />
        ) : (
          <button
            key={sheet.id}
            type="button"
            // A list of tabs may hold nothing else, so it is none while a name is typed in it.
            {...(renamed ? {} : { role: "tab", "aria-selected": sheet === active })}
            className={sheet === active ? "tab shown" : "tab"}
            tabIndex={sheet === active ? 0 : -1}
            title="Double-click or F2 to rename"
            style={sheet.tabColor === null ? undefined : { borderBottomColor: sheet.tabColor }}
            onClick={() => onShow(sheet)}
            onDoubleClick={() => setRenamed(sheet)}
          >
            {sheet.name}
          </button>
        ),
      )}
    </div>
  );
}

/** Scrolls the tabs so that one is seen, where there are more of them than fit. */
function showTab(list: HTMLElement, tab: HTMLElement): void {
  const start = tab.offsetLeft - list.offsetLeft;
  list.scrollLeft = scrollToShow(start, start + tab.offsetWidth, { scroll: list.scrollLeft, size: list.clientWidth });
}

/** The name of a tab while it is changed. */
function TabName({
  name,
  onFinish,
}: {
  readonly name: string;
  readonly onFinish: (name: string | null) => void;
}): ReactElement {
  const [text, setText] = useState(name);
  const press = (event: KeyboardEvent): void => {
    if (event.key === "Enter") onFinish(text);
    if (event.key === "Escape") onFinish(null);
  };
  return (
    <input
      className="tab tab-name"
      aria-label={`New name of the sheet ${name}`}
      size={Math.max(4, text.length)}
      maxLength={31}
      value={text}
      autoFocus
      onFocus={(event) => event.target.select()}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => onFinish(text)}
      onKeyDown={press}
    />
  );
}
