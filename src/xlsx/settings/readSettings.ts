import { hasPart, type Package, partBytes, partText } from "../package/package.ts";
import type { Relationship } from "../package/relationships.ts";
import { parseXml, children } from "../xml/xmlTree.ts";

/** The namespace of the part in which a workbook keeps an add-in's settings. */
export const SETTINGS_NAMESPACE = "urn:scrutineer:settings:1";

/** The path of the part that holds the settings; null when the file has none. */
export function findSettings(pkg: Package, links: readonly Relationship[]): string | null {
  const custom = links.filter((link) => link.type === "customXml" && !link.external && hasPart(pkg, link.path));
  // Parts of others may hold anything, text or not, in any encoding; ours is UTF-8.
  const holds = (path: string): boolean => new TextDecoder().decode(partBytes(pkg, path)).includes(SETTINGS_NAMESPACE);
  return custom.find((link) => holds(link.path))?.path ?? null;
}

/** Key and value of each setting. One whose value is no JSON is left out: somebody else wrote it. */
export function readSettings(pkg: Package, path: string | null): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  if (path === null) return settings;
  for (const element of children(parseXml(partText(pkg, path), path), "setting")) {
    const key = element.attributes["key"];
    const value = parseJson(element.text);
    if (key !== undefined && value !== undefined) settings.set(key, value);
  }
  return settings;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
