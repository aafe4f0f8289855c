import type { Book } from "../xlsx/book.ts";
import type { Calculator } from "./calculator.ts";
import type { EventEntry } from "./excel/events.ts";
import { openSession } from "./excel/open-session.ts";
import type { Session } from "./excel/session.ts";
import { type Answer, faultAnswer, isTooLarge } from "./answer.ts";
import { CELL_EDIT, type Fault, tooLarge } from "./faults.ts";
import { createExceltsCalculator } from "./formula/excelts-calculator.ts";
import { processRequest } from "./protocol/processor.ts";
import type { HostObjects } from "./protocol/host-objects.ts";
import { RequestFlag, type WireRequest } from "./protocol/wire.ts";
import type { Trip } from "./trip.ts";

/** How a stand-in Excel is to be. */
export interface StandInOptions {
  /** The file's name, as `workbook.name` gives it. */
  readonly name?: string;
  readonly readOnly?: boolean;
  readonly calculator?: Calculator;
  /** The year that a day and month typed without one are taken to be in. */
  readonly year?: number;
}

/** A stand-in Excel with one open book: it answers requests and tells of events. What goes wrong can be arranged. */
export class StandIn {
  readonly session: Session;
  /** Every request so far, in order. */
  readonly trips: Trip[] = [];
  /** Milliseconds before an answer goes out. */
  latency = 0;
  readonly #objects: HostObjects;
  readonly #faults: Fault[] = [];
  readonly #listeners: ((entries: readonly EventEntry[]) => void)[] = [];
  readonly #writers: (() => void)[] = [];
  #cellEdit = false;
  readonly #waiting: (() => void)[] = [];

  constructor(session: Session) {
    this.session = session;
    this.#objects = {
      root: session.remote("Workbook", session),
      references: session.references,
      create: (type) =>
        type === "Microsoft.InternalService.AddinInternalService"
          ? session.remote("AddinInternalService", session)
          : null,
    };
  }

  get book(): Book {
    return this.session.book;
  }

  /** True while somebody types into a cell: requests are refused, or wait until it is false if their sender said so. */
  get cellEdit(): boolean {
    return this.#cellEdit;
  }
  set cellEdit(editing: boolean) {
    this.#cellEdit = editing;
    if (!editing) for (const work of this.#waiting.splice(0)) work();
  }

  /** Answers one request now, or when nobody edits a cell any more if its sender asked for that. Without an answer, `reply` is not called. */
  submit(bodyText: string, flags: number, reply: (answer: Answer) => void): void {
    const work = (): void => {
      const answer = this.execute(bodyText, flags);
      if (answer) reply(answer);
    };
    if (this.#cellEdit && (flags & RequestFlag.delayForCellEdit) !== 0) this.#waiting.push(work);
    else work();
  }

  /** Makes the next request fail so; several calls make several requests fail, in order. */
  failNext(fault: Fault): void {
    this.#faults.push(fault);
  }

  /** Calls when something happened that the client listens to. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): void {
    this.#listeners.push(listener);
  }

  /** Calls after every request that changed the book. Listening to events is flagged as writing, too, and changes nothing. */
  onWrite(listener: () => void): void {
    this.#writers.push(listener);
  }

  /** Answers one request; null when there will be no answer. */
  execute(bodyText: string, flags: number): Answer | null {
    const started = performance.now();
    const request = JSON.parse(bodyText) as WireRequest;
    const before = isDirty(this.session);
    this.session.dirty = false;
    const answer = this.#answer(bodyText, request);
    const changed = isDirty(this.session);
    this.session.dirty = before || changed;
    const size = answer?.bodyText.length ?? 0;
    this.trips.push({
      ...{ request, actions: request.Actions.length, flags, bytesIn: bodyText.length, bytesOut: size },
      statusCode: answer?.statusCode ?? 0,
      milliseconds: performance.now() - started,
    });
    if (changed) for (const listener of this.#writers) listener();
    return answer;
  }

  #answer(bodyText: string, request: WireRequest): Answer | null {
    const fault = this.#fault(bodyText);
    if (fault) return faultAnswer(fault);
    const response = processRequest(this.#objects, request);
    this.session.calculation.endRequest();
    this.#tell();
    const text = JSON.stringify(response);
    return isTooLarge(text) ? faultAnswer(tooLarge("Response")) : { statusCode: 200, bodyText: text };
  }

  #fault(bodyText: string): Fault | null {
    const arranged = this.#faults.shift();
    if (arranged) return arranged;
    if (this.#cellEdit) return CELL_EDIT;
    return isTooLarge(bodyText) ? tooLarge("Request") : null;
  }

  #tell(): void {
    const entries = this.session.events.take();
    if (entries.length > 0) for (const listener of this.#listeners) queueMicrotask(() => listener(entries));
  }
}

const isDirty = (session: Session): boolean => session.dirty;

/** A stand-in Excel that has just opened a book. */
export function createStandIn(book: Book, options: StandInOptions = {}): StandIn {
  const calculator = options.calculator ?? createExceltsCalculator();
  const year = options.year ?? new Date().getFullYear();
  const session = openSession(book, calculator, options.name ?? "Book1.xlsx", year);
  session.readOnly = options.readOnly ?? false;
  return new StandIn(session);
}
