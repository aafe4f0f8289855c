import { scanXml, type XmlEvents, type XmlTag } from "./scanXml.ts";

/**
 * One element of a part, with its places in the part's text: `start` to `end` is all of it, `innerStart` to `innerEnd`
 * what lies between its tags. It is for reading; `XmlEdits` changes the text.
 */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** With its colon: `x:`; empty when there is none. */
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, entities resolved. */
  readonly text: string;
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
  innerEnd: number;
  end: number;
}

/** Builds a tree from the events of a scan. */
export class XmlTreeBuilder implements XmlEvents {
  #root: Growing | null = null;
  readonly #open: Growing[] = [];

  /** The outermost element; null before the scan. */
  get root(): XmlElement | null {
    return this.#root;
  }

  open(tag: XmlTag): void {
    const element = growing(tag);
    this.#open.at(-1)?.children.push(element);
    this.#root ??= element;
    this.#open.push(element);
  }

  close(_name: string, start: number, end: number): void {
    const element = this.#open.pop();
    if (!element) return;
    // An empty tag closes where it opened.
    element.innerEnd = end === element.innerStart ? end : start;
    element.end = end;
  }

  text(text: string): void {
    const element = this.#open.at(-1);
    if (element) element.text += text;
  }
}

function growing(tag: XmlTag): Growing {
  const colon = tag.name.indexOf(":") + 1;
  return {
    name: tag.name.slice(colon),
    prefix: tag.name.slice(0, colon),
    attributes: tag.attributes,
    children: [],
    text: "",
    start: tag.start,
    innerStart: tag.end,
    innerEnd: tag.end,
    end: tag.end,
  };
}

/** Reads a whole part as a tree. For all parts but the cells of a sheet, which `scanSheet` reads. */
export function parseXml(text: string, part: string): XmlElement {
  const builder = new XmlTreeBuilder();
  scanXml(text, part, builder);
  if (!builder.root) throw new Error(`scanXml accepted ${part} without a root element`);
  return builder.root;
}

/** The first child of that name in the parent's own namespace; null when there is none. */
export function child(parent: XmlElement | null, name: string): XmlElement | null {
  return parent?.children.find((c) => c.name === name && c.prefix === parent.prefix) ?? null;
}

/** All children of that name in the parent's own namespace. */
export function children(parent: XmlElement | null, name: string): XmlElement[] {
  return parent?.children.filter((c) => c.name === name && c.prefix === parent.prefix) ?? [];
}

/** An attribute that has a prefix in the file whatever that prefix is: `r:id`, `d3p1:id`; null when there is none. */
export function prefixedAttribute(element: XmlElement, local: string): string | null {
  const found = Object.entries(element.attributes).find(([name]) => name.endsWith(`:${local}`));
  return found?.[1] ?? null;
}

/** Whether an attribute says yes (`1`, `true`, `on`); `otherwise` when it is absent. */
export function flag(element: XmlElement | null, attribute: string, otherwise = false): boolean {
  const value = element?.attributes[attribute];
  return value === undefined ? otherwise : /^(?:1|true|on)$/i.test(value.trim());
}

/** A numeric attribute; null when it is absent or no number. */
export function numeric(element: XmlElement | null, attribute: string): number | null {
  const value = element?.attributes[attribute];
  if (value === undefined || value.trim() === "") return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}
