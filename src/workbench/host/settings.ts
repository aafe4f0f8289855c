import type { Book } from "../../xlsx/book.ts";

/** The add-in's settings in a workbook as office.js carries them: each value as JSON. */
export const jsonSettings = ({ settings }: Book): readonly (readonly [key: string, json: string])[] =>
  [...settings].map(([key, value]) => [key, JSON.stringify(value)]);

/**
 * Takes over all settings as `Office.context.document.settings.saveAsync` sends them; those that are not among them are
 * gone. A value that is no JSON is kept as the text it is.
 */
export function saveJsonSettings({ settings }: Book, data: unknown): void {
  const pairs = pairsOf(data);
  settings.clear();
  for (const [key, json] of pairs) settings.set(key, valueOf(json));
}

function pairsOf(data: unknown): readonly (readonly [string, string])[] {
  const properties = memberOf(memberOf(data, "DdaSettingsMethod"), "Properties");
  if (!Array.isArray(properties)) return [];
  return properties.flatMap((pair: unknown) => {
    if (!Array.isArray(pair)) return [];
    const [key, json] = pair as readonly unknown[];
    return typeof key === "string" && typeof json === "string" ? [[key, json] as const] : [];
  });
}

function valueOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

/** The member of a value that may be no object; undefined when it has none. */
export const memberOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
