import { FROZEN_FIELDS, type FrozenField } from "../../domain/history/frozen.ts";

/** What a column of the history holds: what an item is known by, or one of the things kept of it. */
export type HistoryField = "register" | "key" | "title" | "period" | FrozenField;

/** The columns of the history, in their order. */
export const HISTORY_FIELDS: readonly HistoryField[] = ["register", "key", "title", "period", ...FROZEN_FIELDS];

/** How each column is headed and how wide it is. A column is found again by its heading, so these stay as they are. */
export const HISTORY_COLUMNS: Readonly<Record<HistoryField, { readonly heading: string; readonly width: number }>> = {
  register: { heading: "Register", width: 22 },
  key: { heading: "Item", width: 24 },
  title: { heading: "Title", width: 46 },
  period: { heading: "Period", width: 11 },
  actual: { heading: "Actual", width: 12 },
  target: { heading: "Target", width: 12 },
  rating: { heading: "Rating", width: 12 },
  trend: { heading: "Trend", width: 14 },
  level: { heading: "Level", width: 12 },
  score: { heading: "Score", width: 9 },
  standing: { heading: "Standing", width: 13 },
  status: { heading: "Status reported", width: 18 },
  due: { heading: "Agreed due date", width: 14 },
  revised: { heading: "Revised due date", width: 14 },
  revisions: { heading: "Every revised date", width: 24 },
  frozen: { heading: "Kept on", width: 12 },
};
