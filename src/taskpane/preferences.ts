import type { Storage } from "@microsoft/office-js-helpers";
import * as v from "valibot";

const PREFERENCES = v.object({
  /** The gravity of the findings that are shown; null for all. */
  severity: v.nullable(v.picklist(["error", "warning", "note"])),
  /** Whether every column of a register is listed, or only those that are read. */
  allColumns: v.boolean(),
  /** The pack that was chosen last; null for none. */
  pack: v.optional(v.nullable(v.string()), null),
  /** Whether the start was done or skipped. */
  started: v.optional(v.boolean(), false),
});

/** What a person likes the pane to show, on this machine; nothing about any workbook. */
export type Preferences = Readonly<v.InferOutput<typeof PREFERENCES>>;

/** What the pane shows to a person who has chosen nothing. */
export const DEFAULT_PREFERENCES: Preferences = { severity: null, allColumns: false, pack: null, started: false };

const CONTAINER = "Scrutineer";
const KEY = "pane";

/** What a person preferred when the pane was last used here; null for the first time, and where nothing is kept. */
export async function keptPreferences(): Promise<Preferences | null> {
  const kept = v.safeParse(PREFERENCES, (await open())?.get(KEY));
  return kept.success ? kept.output : null;
}

/** Keeps what a person prefers for the next time, where the browser lets it. */
export async function keepPreferences(preferences: Preferences): Promise<void> {
  const storage = await open();
  try {
    storage?.set(KEY, preferences);
  } catch {
    // A storage that is full or not ours to write: the pane itself holds the preferences until it is closed, and no more is lost.
  }
}

/**
 * The browser's storage; null where it has none, or keeps it from a page in a frame, as the pane is in Excel on the web. The package is
 * large for what it does here, so it is fetched when the pane has been drawn.
 */
async function open(): Promise<Storage<unknown> | null> {
  try {
    const helpers = await import("@microsoft/office-js-helpers");
    return new helpers.Storage<unknown>(CONTAINER, helpers.StorageType.LocalStorage);
  } catch {
    return null;
  }
}
