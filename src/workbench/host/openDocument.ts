import { calculateFigures } from "../liveFigures.ts";
import type { EventEntry } from "../../standin/excel/events.ts";
import type { Selected } from "../../standin/excel/session.ts";
import type { Answer } from "../../standin/answer.ts";
import { createStandIn, type StandIn } from "../../standin/host.ts";
import type { Book } from "../../xlsx/book.ts";
import { isOfficesOwn, type RichApiCall } from "./richApiCall.ts";
import { isTidyingText } from "./tidying.ts";
import { FAULTS, type Trouble } from "./trouble.ts";
import { UndoStack } from "./undoStack.ts";

/** What a frame of the add-in hears of the document: events of the Excel API, and that the selection is another one. */
export interface DocumentListener {
  readonly events: (entries: readonly EventEntry[]) => void;
  readonly selectionChanged: () => void;
}

/** A workbook that is open in the workbench: the stand-in Excel that holds it, and who has to be told when it changes. */
export class OpenDocument {
  readonly host: StandIn;
  /** The file's name. */
  readonly name: string;
  readonly undo = new UndoStack();
  /** Goes up with everything that can be seen: a change, another selection, another trouble. */
  version = 0;
  /** Goes up with every change of the workbook itself. */
  contentVersion = 0;
  /** What is to go wrong; null when nothing is. */
  trouble: Trouble | null = null;
  /** True while what the person does is to look like a colleague's work on another machine. */
  asColleague = false;
  readonly #views = new Set<() => void>();
  readonly #listeners = new Set<DocumentListener>();
  #selection: Selected;
  /** Whether the request that is being answered changed the workbook. */
  #wrote = false;

  constructor(book: Book, name: string) {
    calculateFigures(book);
    this.host = createStandIn(book, { name });
    this.name = name;
    this.#selection = this.host.session.selection;
    this.host.onEvents((entries) => this.deliver(entries));
    this.host.onWrite(() => {
      this.#wrote = true;
    });
  }

  get book(): Book {
    return this.host.book;
  }

  /** Calls after every change that can be seen, until the returned function is called. */
  readonly subscribe = (view: () => void): (() => void) => {
    this.#views.add(view);
    return () => this.#views.delete(view);
  };

  /** Tells a frame of what happens, until the returned function is called. */
  listen(listener: DocumentListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Hands events to every frame. */
  deliver(entries: readonly EventEntry[]): void {
    for (const listener of this.#listeners) listener.events(entries);
  }

  /** Says that the workbook has changed. */
  changed(): void {
    this.contentVersion += 1;
    this.refreshed();
  }

  /** Says that something that can be seen is different, but not the workbook itself. */
  refreshed(): void {
    this.version += 1;
    if (this.#selection !== this.host.session.selection) {
      this.#selection = this.host.session.selection;
      for (const listener of this.#listeners) listener.selectionChanged();
    }
    for (const view of this.#views) view();
  }

  /** Arranges trouble, or calls it off. */
  arrange(trouble: Trouble | null): void {
    this.trouble = trouble;
    this.refreshed();
  }

  /** Says that a person begins or ends to type into a cell: meanwhile Excel refuses what the add-in asks. */
  setEditing(editing: boolean): void {
    if (this.host.cellEdit === editing) return;
    this.host.cellEdit = editing;
    this.refreshed();
  }

  /** Opens the workbook to be read only, or to be changed. */
  setReadOnly(readOnly: boolean): void {
    this.host.session.readOnly = readOnly;
    this.refreshed();
  }

  /** Makes every answer come so many milliseconds later. */
  setLatency(milliseconds: number): void {
    this.host.latency = milliseconds;
    this.refreshed();
  }

  /** Makes what the person does from now on look like a colleague's work on another machine, or ends that. */
  setAsColleague(asColleague: boolean): void {
    this.asColleague = asColleague;
    this.refreshed();
  }

  /**
   * Answers a request of the add-in, now or when nobody edits a cell any more; `reply` is not called when there is no
   * answer. Whatever the add-in wrote cannot be undone by the person.
   */
  ask(call: RichApiCall, reply: (answer: Answer) => void): void {
    const isAddIns = !isOfficesOwn(call) && !isTidyingText(call.body);
    if (isAddIns) this.#makeTrouble();
    this.#wrote = false;
    this.host.submit(call.body, call.flags, (answer) => {
      const wrote = this.#wrote;
      this.#wrote = false;
      if (wrote) this.undo.clear();
      if (wrote) this.changed();
      else this.refreshed();
      reply(answer);
    });
  }

  #makeTrouble(): void {
    if (this.trouble === null) return;
    this.host.failNext(FAULTS[this.trouble.kind]);
    if (!this.trouble.lasting) this.trouble = null;
  }
}
