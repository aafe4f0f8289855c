/** What the record calls an action that made a report. */
export const REPORT_MADE = "Report made";

/** What the record calls an action that refreshed the summaries. */
export const SUMMARIES_REFRESHED = "Summaries refreshed";

/** Whether an action made or refreshed summaries, by what the record calls it. */
export const isReportAction = (action: string): boolean => [REPORT_MADE, SUMMARIES_REFRESHED].includes(action);
