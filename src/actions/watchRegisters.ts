import { watchSheets } from "../workbook/watchSheets.ts";
import type { Change } from "./staleTables.ts";
import type { WatchedSheet } from "./workbookState.ts";

/**
 * Listens to what people change on the sheets that registers and rules stand on, colleagues included; what the add-in itself writes is left out.
 * Nothing is written.
 * Syncs: 1 to begin and 1 to stop.
 * @returns what stops the listening
 */
export function watchRegisters(
  sheets: readonly WatchedSheet[],
  changed: (change: Change & { readonly remote: boolean }) => void,
): Promise<() => Promise<void>> {
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  return watchSheets([...names.keys()], ({ sheetId, area, what, own, remote }) => {
    const sheet = names.get(sheetId);
    if (sheet !== undefined && !own) changed({ sheet, area: what === "shifted" ? null : area, remote });
  });
}
