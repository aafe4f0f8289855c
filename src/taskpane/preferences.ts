import type { Storage } from "@microsoft/office-js-helpers";
import * as v from "valibot";

const PREFERENCES = v.object({
  view: v.picklist(["registers", "rules", "checks", "report"]),
  /** The gravity of the findings that are shown; null for all. */
  severity: v.nullable(v.picklist(["error", "warning", "note"])),
  /** Whether every column of a register is listed, or only those that are read. */
  allColumns: v.boolean(),
});

/** What a person likes the pane to show, on this machine; nothing about any workbook. */
export type Preferences = Readonly<v.InferOutput<typeof PREFERENCES>>;

/** What the pane shows to a person who has chosen nothing. */
export const DEFAULT_PREFERENCES: Preferences = { view: "registers", severity: null, allColumns: false };

const CONTAINER = "Scrutineer";
const KEY = "pane";

let opened: Promise<Storage<unknown>> | null = null;

/** What a person preferred when the pane was last used here; null for the first time, and where nothing can be kept. */
export async function keptPreferences(): Promise<Preferences | null> {
  const storage = await open();
  const kept = v.safeParse(PREFERENCES, storage.get(KEY));
  return kept.success ? kept.output : null;
}

/** Keeps what a person prefers, for the next time; where the browser keeps nothing, for as long as the pane is open. */
export async function keepPreferences(preferences: Preferences): Promise<void> {
  const storage = await open();
  try {
    storage.set(KEY, preferences);
  } catch {
    // A full or forbidden storage: the preferences hold until the pane is closed, which is all that is lost.
    opened = inMemory();
  }
}

const open = (): Promise<Storage<unknown>> => (opened ??= inBrowser().catch(inMemory));

// The package is large for what it does here, so it is fetched when the pane has been drawn.
async function inBrowser(): Promise<Storage<unknown>> {
  const helpers = await import("@microsoft/office-js-helpers");
  // Throws where the browser has no storage or keeps it from a page in a frame, as Excel on the web is.
  return new helpers.Storage<unknown>(CONTAINER, helpers.StorageType.LocalStorage);
}

async function inMemory(): Promise<Storage<unknown>> {
  const helpers = await import("@microsoft/office-js-helpers");
  return new helpers.Storage<unknown>(CONTAINER, helpers.StorageType.InMemoryStorage);
}
