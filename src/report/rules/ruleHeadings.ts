/** The columns that every table of `Scrutineer rules` has. */
export const RULE_HEADINGS = ["Section", "For", "Setting", "Value", "Where it came from"] as const;

/** The version of the sheet's format that this add-in writes. 1 was a single table without a row `Format`. */
export const RULES_FORMAT = 2;

/** What the row is called that says the format's version. */
export const FORMAT_ROW = "Format";

/** Where the format's version is said to come from. */
export const FORMAT_FROM = "Scrutineer: the version of this sheet, not to be changed";

/** The defined name of the cell that holds the reporting period, as a text: `Q1 21/22`. */
export const PERIOD_NAME = "Scrutineer.Period";

/** The defined name of the cell that holds the as-at date. */
export const AS_AT_NAME = "Scrutineer.AsAt";
