import { watchSelection } from "../workbook/watchSelection.ts";

/**
 * Listens to which cells are selected. Nothing is written.
 * Syncs: 1 to begin and 1 to stop.
 * @returns what stops the listening
 */
export const watchSelected = (changed: () => void): Promise<() => Promise<void>> => watchSelection(changed);
