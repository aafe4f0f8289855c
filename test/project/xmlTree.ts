import { SaxesParser } from "saxes";

/** An element of an XML file with its attributes, its child elements in order, and its own text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Reads a whole XML text; throws where it is not well formed. */
export function xmlTree(xml: string): XmlElement {
  const top: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return top.children[0] ?? top;
}

/** Every element of a tree, from the top down. */
export const everyElement = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(everyElement)];

/** Every element of a name, from the top down. */
export const elements = (tree: XmlElement, name: string): XmlElement[] =>
  everyElement(tree).filter((element) => element.name === name);
