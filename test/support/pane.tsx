import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { axe } from "jest-axe";
import { createBridge } from "../../src/standin/bridge.ts";
import type { EventEntry } from "../../src/standin/excel/events.ts";
import type { RangeHandle } from "../../src/standin/excel/handles.ts";
import { selectRange } from "../../src/standin/excel/selecting.ts";
import { createStandIn, type StandIn, type StandInOptions } from "../../src/standin/host.ts";
import { parseArea } from "../../src/grid/area.ts";
import { Pane } from "../../src/taskpane/Pane.tsx";
import { asPersons } from "../../src/workbench/host/personEvents.ts";
import { installOffice, loadOffice } from "../../src/workbench/office.ts";
import type { Book } from "../../src/xlsx/book.ts";
import { heard } from "./sheet.ts";

/** A pane that is open beside a workbook: Microsoft's client and our stand-in Excel are under it, and nothing is mocked. */
export interface OpenPane {
  readonly host: StandIn;
  readonly book: Book;
  readonly user: UserEvent;
  /** Selects cells as the person beside the pane. */
  readonly select: (sheet: string, address: string) => void;
  /** Types a text into a cell as the person beside the pane, or as a colleague elsewhere. */
  readonly type: (sheet: string, address: string, text: string, who?: "person" | "colleague") => void;
}

type Listener = (entries: readonly EventEntry[]) => void;

let close: (() => Promise<void>) | null = null;

/** Closes the pane, as a person does; the workbook stays as it is. */
export async function closePane(): Promise<void> {
  await close?.();
  close = null;
}

afterEach(closePane);

/** What office.js says of Excel around the pane, as far as the pane asks. */
const office = (url: string, dark: boolean): object => ({
  context: { document: { url }, officeTheme: { isDarkTheme: dark } },
});

/** How a pane is opened. */
export interface PaneOptions extends StandInOptions {
  readonly ready?: Promise<unknown>;
  readonly dark?: boolean;
  /** The view that is gone to when the workbook has been read: Registers unless said otherwise. */
  readonly view?: "Home" | "Registers";
  /** What to arrange before the pane asks for anything. */
  readonly before?: (host: StandIn) => void;
}

/** Opens the pane beside a workbook. It is closed after the test. */
export function openPane(
  book: Book,
  { ready = Promise.resolve(), dark = false, before, ...options }: PaneOptions = {},
): OpenPane {
  const host = createStandIn(book, options);
  const listeners: Listener[] = [];
  const listen = host.onEvents.bind(host);
  host.onEvents = (listener) => {
    listeners.push(listener);
    listen(listener);
  };
  const uninstall = installOffice(loadOffice(createBridge(host)));
  Object.assign(globalThis, { Office: office(options.name ?? "Book1.xlsx", dark) });
  before?.(host);
  render(<Pane ready={ready} />);
  close = async () => {
    cleanup();
    await settled();
    uninstall();
  };
  const user = userEvent.setup();
  const type: OpenPane["type"] = (sheet, address, text, who = "person") => {
    for (const listener of listeners) listener(typed(host, sheet, address, text, who === "colleague"));
  };
  const select: OpenPane["select"] = (sheet, address) => {
    const range = rangeOf(host, sheet, address);
    selectRange(range);
    const entries = host.session.events.take().map((entry) => asPersons(entry, false));
    for (const listener of listeners) listener(entries);
  };
  return { host, book, user, type, select };
}

/** Opens the pane and waits until it has read the workbook, shows the view and listens to the workbook. */
export async function openedPane(book: Book, { view = "Registers", ...options }: PaneOptions = {}): Promise<OpenPane> {
  const opened = openPane(book, options);
  await waitFor(() => expect(screen.getByRole("main")).toHaveAttribute("aria-busy", "false"));
  if (view !== "Home") await opened.user.click(screen.getByRole("tab", { name: view }));
  await waitFor(() => expect(screen.queryByLabelText("Reading the workbook")).not.toBeInTheDocument());
  await act(settled);
  return opened;
}

function rangeOf({ session }: StandIn, name: string, address: string): RangeHandle {
  const sheet = session.book.sheets.find((one) => one.name === name);
  const area = parseArea(address);
  if (!sheet || !area) throw new Error(`There is no ${name}!${address}.`);
  return { session, sheet, area };
}

/** The events of a text that is typed into a cell. */
function typed(host: StandIn, name: string, address: string, text: string, remote: boolean): readonly EventEntry[] {
  const { session } = host;
  session.remote("Range", rangeOf(host, name, address)).write("Values", [[text]]);
  session.calculation.endRequest();
  return session.events.take().map((entry) => asPersons(entry, remote));
}

/** Waits until what is under way between the pane and Excel is done. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await heard();
}

/** What axe finds in the page. Fluent's focus sentinels are left out: they hand the focus on and are never where it stays. */
export async function axeFinds(): Promise<Awaited<ReturnType<typeof axe>>> {
  const sentinels = [...document.querySelectorAll("[data-tabster-dummy]")];
  for (const one of sentinels) one.removeAttribute("tabindex");
  try {
    return await axe(document.body, { rules: { region: { enabled: false } } });
  } finally {
    for (const one of sentinels) one.setAttribute("tabindex", "0");
  }
}

/**
 * For what is in a dialog. A browser moves the focus into it; jsdom, busy, can be too late for Fluent's keeper of the focus, which
 * then goes on hiding the dialog from assistive technology. The end-to-end tests see it as a person does.
 */
export const IN_DIALOG = { hidden: true } as const;
