import { attributesXml } from "./escapeXml.ts";

/** Writes elements with the prefix that a part gives its namespace. `inner` is XML; empty makes an empty tag. */
export type ElementWriter = (
  name: string,
  attributes?: Readonly<Record<string, string | number | null>>,
  inner?: string,
) => string;

/** A writer of elements with a prefix (`x:`; empty for none). */
export const elementWriter =
  (prefix: string): ElementWriter =>
  (name, attributes = {}, inner = "") => {
    const tag = prefix + name + attributesXml(attributes);
    return inner === "" ? `<${tag}/>` : `<${tag}>${inner}</${prefix}${name}>`;
  };
