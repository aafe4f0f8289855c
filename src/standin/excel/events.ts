/** An event as the client hears it. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  /** The id of the object it happened to; `Workbook` for what is heard on a collection. */
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
}

/** Kinds of event. Source: ../shared/office-js/protocol.md, section 4, "Events". */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  tableChanged: 101,
} as const;

const RICH_API_EVENT = 65_536;

/** The target of what is heard on a collection. */
export const WORKBOOK_TARGET = "Workbook";

/** Who listens to what, and what happened since the last request ended. */
export class Events {
  readonly #listeners = new Map<string, number>();
  #waiting: EventEntry[] = [];

  /** How many kinds of event on how many objects are listened to. */
  get size(): number {
    return this.#listeners.size;
  }

  listen(target: string, type: number): void {
    const key = `${target}|${type}`;
    this.#listeners.set(key, (this.#listeners.get(key) ?? 0) + 1);
  }

  ignore(target: string, type: number): void {
    const key = `${target}|${type}`;
    const left = (this.#listeners.get(key) ?? 0) - 1;
    if (left > 0) this.#listeners.set(key, left);
    else this.#listeners.delete(key);
  }

  /** Notes an event, if anybody listens. */
  happened(target: string, type: number, message: unknown): void {
    if (!this.#listeners.has(`${target}|${type}`)) return;
    const entry = { messageCategory: RICH_API_EVENT, messageType: type, targetId: target };
    this.#waiting.push({ ...entry, message: JSON.stringify(message) });
  }

  /** What happened since the last call. */
  take(): readonly EventEntry[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }
}
