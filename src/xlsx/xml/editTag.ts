import { attributesXml, escapeAttribute } from "./escapeXml.ts";

/** New values of attributes by name; null takes the attribute away. */
export type AttributeChanges = Readonly<Record<string, string | number | null>>;

/**
 * An opening or empty tag with some attributes changed. Everything else in it, the order and the quotes too, stays as
 * it is; new attributes come last.
 */
export function editTag(tag: string, changes: AttributeChanges): string {
  let edited = tag;
  for (const [name, value] of Object.entries(changes)) edited = editAttribute(edited, name, value);
  return edited;
}

function editAttribute(tag: string, name: string, value: string | number | null): string {
  const found = findAttribute(tag, name);
  if (found) {
    const replacement = value === null ? "" : ` ${name}="${escapeAttribute(String(value))}"`;
    return tag.slice(0, found.start) + replacement + tag.slice(found.end);
  }
  if (value === null) return tag;
  const close = /\s*\/?>$/.exec(tag);
  const at = close ? close.index : tag.length;
  return tag.slice(0, at) + attributesXml({ [name]: value }) + tag.slice(at);
}

/** Where an attribute stands in a tag, with the white space before it. */
function findAttribute(tag: string, name: string): { readonly start: number; readonly end: number } | null {
  if (UNUSUAL.test(tag)) return searchAttribute(tag, name);
  // As nearly every tag is written. Inside a value there is an odd number of quotes before.
  const start = tag.indexOf(` ${name}="`);
  if (start < 0) return null;
  if (tag.slice(0, start).split('"').length % 2 === 0) return searchAttribute(tag, name);
  return { start, end: tag.indexOf('"', start + name.length + 3) + 1 };
}

/** Apostrophes for quotes, or white space other than single blanks between attributes. */
const UNUSUAL = /['\t\n\r]|\s[\s=]|=\s/;

function searchAttribute(tag: string, name: string): { readonly start: number; readonly end: number } | null {
  const pattern = new RegExp(`\\s+${name.replace(/[.:-]/g, "\\$&")}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const found = pattern.exec(withoutValues(tag, name));
  return found && { start: found.index, end: found.index + found[0].length };
}

/** The tag with the values of all other attributes blanked, so that a value that reads like an attribute is none. */
const withoutValues = (tag: string, name: string): string =>
  tag.replace(/([^\s=]+)(\s*=\s*)("[^"]*"|'[^']*')/g, (whole, own: string, equals: string, quoted: string) =>
    own === name ? whole : own + equals + quoted.charAt(0) + "x".repeat(quoted.length - 2) + quoted.charAt(0),
  );
