import type { XmlElement } from "../xml/xmlTree.ts";

/** The children of an element as they stand in the text, by name; of several of one name the first. */
export function piecesOf(text: string, element: XmlElement | null): Map<string, string> {
  const pieces = new Map<string, string>();
  for (const { name, start, end } of element?.children ?? []) {
    if (!pieces.has(name)) pieces.set(name, text.slice(start, end));
  }
  return pieces;
}

/** Puts pieces together in a fixed order; those that the order does not name come last. */
export function joinPieces(pieces: ReadonlyMap<string, string>, order: readonly string[]): string {
  const rest = [...pieces].filter(([name]) => !order.includes(name)).map(([, xml]) => xml);
  return [...order.map((name) => pieces.get(name) ?? ""), ...rest].join("");
}
