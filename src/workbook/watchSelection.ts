import { hearing } from "./hearing.ts";

/**
 * Listens to what is selected, on every sheet, until the function that comes back is called; calling it again does nothing. What this add-in
 * selects is heard too.
 * Syncs: 1 to begin and 1 to stop.
 */
export function watchSelection(listener: () => void): Promise<() => Promise<void>> {
  const heard = (): Promise<void> => {
    listener();
    return Promise.resolve();
  };
  return hearing((context) => context.workbook.worksheets.onSelectionChanged.add(heard));
}
