import { refusalWords } from "../actions/refusalWords.ts";
import { type Notice, showNotice } from "./notice.ts";
import { tellPane } from "./tellPane.ts";

/** What a ribbon button does. */
export interface Command {
  /** Heads what is said when it was refused: `The summaries were not refreshed`. */
  readonly refused: string;
  /** Where the same can be done in the pane, to follow "Open its pane and": `press Refresh there`. */
  readonly inPane: string;
  /** Does it; null when a person thought better of it. */
  readonly run: () => Promise<Done | null>;
}

/** What a ribbon button has done. */
export interface Done {
  /** What an open pane is told. */
  readonly news: "refreshed" | "checked" | "explain";
  /** Works out what is said where no pane is open; null where the sheets show it themselves. */
  readonly notice: (() => Promise<Notice>) | null;
}

/** What Excel hands to a ribbon button's function. */
export type ButtonEvent = Pick<Office.AddinCommands.Event, "completed">;

/**
 * Runs a ribbon button, and tells an open pane what came of it. What Excel or the workbook refuses is said in the pane, else in a dialog; until
 * that is closed the button stays busy.
 */
export async function runCommand({ refused, inPane, run }: Command, event: ButtonEvent): Promise<void> {
  const workbook = workbookAddress();
  try {
    const done = await run();
    if (done === null) return;
    const { news, notice } = done;
    const isShown = await tellPane({ kind: news, workbook });
    if (!isShown && notice !== null) await showNotice(await notice());
  } catch (error) {
    const words = refusalWords(error) ?? faultWords(error, inPane);
    if (!(await tellPane({ kind: "refused", workbook, words }))) await showNotice({ heading: refused, words });
  } finally {
    event.completed();
  }
}

// Office: the address is null in a workbook that was never saved, whatever the types say.
const workbookAddress = (): string => Office.context.document.url || "";

const faultWords = (error: unknown, inPane: string): string =>
  `Scrutineer has made a mistake (${error instanceof Error ? error.message : String(error)}). Open its pane and ${inPane}; if that does not help, tell whoever looks after the add-in.`;
