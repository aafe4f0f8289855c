const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

const entity = (character: string): string => ENTITIES[character] ?? character;

/** Text between tags. */
export const escapeText = (text: string): string => text.replace(/[&<>\r]/g, entity);

/** Text between the double quotes of an attribute. */
export const escapeAttribute = (text: string): string => text.replace(/[&<>"\t\n\r]/g, entity);

/** Attributes as they stand in a tag, each with a space before it; those that are null are left out. */
export function attributesXml(attributes: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? "" : ` ${name}="${escapeAttribute(String(value))}"`))
    .join("");
}
