import type { Remote } from "./remote.ts";

/** The objects a host keeps because the client holds a reference to them. Ids are never used twice. */
export class References {
  readonly #kept = new Map<string, Remote>();
  #last = 0;

  /** How many are kept now. */
  get size(): number {
    return this.#kept.size;
  }

  /** Keeps an object, unless it is kept already. */
  keep(remote: Remote): void {
    if (remote.reference !== null) return;
    this.#last += 1;
    remote.reference = `object-${this.#last}`;
    this.#kept.set(remote.reference, remote);
  }

  /** Lets an object go. An id that is not known is ignored, as the client releases on failure too. */
  release(id: string): void {
    const remote = this.#kept.get(id);
    if (remote) remote.reference = null;
    this.#kept.delete(id);
  }

  /** The object with an id, or null. */
  find(id: string): Remote | null {
    return this.#kept.get(id) ?? null;
  }

  /** Every kept object. */
  all(): Iterable<Remote> {
    return this.#kept.values();
  }
}
