import { type AttributeChanges, editTag } from "./editTag.ts";
import type { XmlElement } from "./xmlTree.ts";

/** The places of an element that an edit needs: where it starts, where its opening tag ends, where it ends. */
export type XmlPlace = Pick<XmlElement, "start" | "innerStart" | "innerEnd" | "end">;

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
  readonly rank: number;
}

interface ElementEdit {
  readonly place: XmlPlace;
  attributes: AttributeChanges;
  appended: string;
}

/** Gathers changes to the text of a part; what no change touches stays as it is to the last character. */
export class XmlEdits {
  readonly #text: string;
  readonly #splices: Splice[] = [];
  readonly #elements = new Map<number, ElementEdit>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether anything is to change. */
  get isEmpty(): boolean {
    return this.#splices.length === 0 && this.#elements.size === 0;
  }

  /** The text of an element as it stands before the changes. */
  source({ start, end }: Pick<XmlPlace, "start" | "end">): string {
    return this.#text.slice(start, end);
  }

  /** Puts XML in place of what stands from `start` to `end`; nothing else may change there. */
  replace({ start, end }: Pick<XmlPlace, "start" | "end">, xml: string): void {
    this.#splices.push({ start, end, xml, rank: 0 });
  }

  /** Puts XML in at a place. Of several at one place the lower rank comes first, then the earlier call. */
  insert(at: number, xml: string, rank = 0): void {
    this.#splices.push({ start: at, end: at, xml, rank });
  }

  /** Takes an element out. */
  remove(element: Pick<XmlPlace, "start" | "end">): void {
    this.replace(element, "");
  }

  /** Changes attributes of an element. */
  setAttributes(place: XmlPlace, attributes: AttributeChanges): void {
    const edit = this.#edit(place);
    edit.attributes = { ...edit.attributes, ...attributes };
  }

  /** Puts XML in before the closing tag of an element, which may have been an empty tag. */
  append(place: XmlPlace, xml: string): void {
    this.#edit(place).appended += xml;
  }

  /** Puts XML in place of everything between the tags of an element. */
  setContent(place: XmlPlace, xml: string): void {
    if (place.innerEnd > place.innerStart) this.replace({ start: place.innerStart, end: place.innerEnd }, "");
    this.append(place, xml);
  }

  /** The text with all changes made. */
  apply(): string {
    for (const edit of this.#elements.values()) this.#splices.push(...this.#spliced(edit));
    this.#elements.clear();
    const order = this.#splices.map((splice, index) => ({ splice, index }));
    order.sort((a, b) => a.splice.start - b.splice.start || ranked(a.splice, b.splice) || a.index - b.index);
    const pieces: string[] = [];
    let at = 0;
    for (const { splice } of order) {
      // What lies inside something that was taken out goes with it.
      if (splice.start < at) continue;
      pieces.push(this.#text.slice(at, splice.start), splice.xml);
      at = splice.end;
    }
    return pieces.join("") + this.#text.slice(at);
  }

  #edit(place: XmlPlace): ElementEdit {
    const found = this.#elements.get(place.start);
    if (found) return found;
    const added = { place, attributes: {}, appended: "" };
    this.#elements.set(place.start, added);
    return added;
  }

  #spliced({ place, attributes, appended }: ElementEdit): Splice[] {
    const tag = editTag(this.#text.slice(place.start, place.innerStart), attributes);
    if (!tag.endsWith("/>")) {
      const opening = { start: place.start, end: place.innerStart, xml: tag, rank: 0 };
      const closing = { start: place.innerEnd, end: place.innerEnd, xml: appended, rank: LAST };
      return appended === "" ? [opening] : [opening, closing];
    }
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
    const xml = appended === "" ? tag : `${tag.slice(0, -2).trimEnd()}>${appended}</${name}>`;
    return [{ start: place.start, end: place.innerStart, xml, rank: 0 }];
  }
}

const LAST = Number.MAX_SAFE_INTEGER;

/** At one place what is put in comes before what is replaced. */
const ranked = (a: Splice, b: Splice): number => Number(a.end > a.start) - Number(b.end > b.start) || a.rank - b.rank;
