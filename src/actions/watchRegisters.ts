import { watchSheets } from "../workbook/watchSheets.ts";
import type { Change } from "./staleTables.ts";
import type { WatchedSheet } from "./workbookState.ts";

/**
 * Listens to what people change on the sheets that registers, rules and narrative stand on, colleagues included; what the add-in itself writes is left
 * out. Nothing is written.
 * Syncs: 1 to begin and 1 to stop.
 * @param sheets those to listen to, asked for when something has changed: an action may add one
 * @returns what stops the listening
 */
export function watchRegisters(
  sheets: () => readonly WatchedSheet[],
  changed: (change: Change & { readonly remote: boolean }) => void,
): Promise<() => Promise<void>> {
  const sheetOf = (sheetId: string): WatchedSheet | undefined => sheets().find(({ id }) => id === sheetId);
  return watchSheets(
    (id) => sheetOf(id) !== undefined,
    ({ sheetId, area, what, own, remote }) => {
      const sheet = sheetOf(sheetId);
      if (sheet !== undefined && !own) changed({ sheet: sheet.name, area: what === "shifted" ? null : area, remote });
    },
  );
}
