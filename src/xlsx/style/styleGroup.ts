import { children, type XmlElement } from "../xml/xmlTree.ts";

/** One list of the styles part (`fonts`, `fills` …): what the file has, and what is added behind it. Numbers stay. */
export class StyleGroup {
  /** What the file has, as it stands there. */
  readonly sources: readonly string[];
  readonly elements: readonly XmlElement[];
  readonly added: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** @param defaults what a list that the file lacks must begin with. */
  constructor(text: string, group: XmlElement | null, item: string, defaults: readonly string[]) {
    this.elements = children(group, item);
    this.sources = this.elements.map(({ start, end }) => text.slice(start, end));
    if (!group) this.added.push(...defaults);
    // Of equal entries the first is taken.
    const all = [...this.sources, ...this.added];
    for (let index = all.length - 1; index >= 0; index--) this.#numbers.set(all[index] ?? "", index);
  }

  /** How many entries there are now. */
  get length(): number {
    return this.sources.length + this.added.length;
  }

  /** The number of an entry, which is added if there is none like it. */
  numberOf(xml: string): number {
    return this.#numbers.get(xml) ?? this.add(xml);
  }

  /** Adds an entry even if there is one like it, and gives its number. */
  add(xml: string): number {
    const number = this.length;
    this.added.push(xml);
    if (!this.#numbers.has(xml)) this.#numbers.set(xml, number);
    return number;
  }
}
