import type { XmlEdits } from "./xmlEdits.ts";
import type { XmlElement } from "./xmlTree.ts";

/**
 * Puts a new child into an element whose children must come in a fixed order: behind those before it in `order`.
 * Excel: `mc:AlternateContent` stands where what it wraps would stand.
 */
export function insertChild(
  edits: XmlEdits,
  parent: XmlElement,
  order: readonly string[],
  name: string,
  xml: string,
): void {
  const rank = order.indexOf(name);
  const next = parent.children.find((element) => rankOf(element, parent.prefix, order) > rank);
  if (next) edits.insert(next.start, xml, rank);
  else if (parent.end > parent.innerStart) edits.insert(parent.innerEnd, xml, rank);
  else edits.append(parent, xml);
}

function rankOf(element: XmlElement, prefix: string, order: readonly string[]): number {
  if (element.prefix === prefix) return order.indexOf(element.name);
  const wrapped = element.children[0]?.children[0];
  return wrapped ? order.indexOf(wrapped.name) : -1;
}
