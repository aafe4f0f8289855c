/** The columns of the narrative's sheet, in their order, with their widths. */
export const NARRATIVE_COLUMNS = {
  key: { heading: "Key", width: 30 },
  register: { heading: "Register", width: 18 },
  title: { heading: "Item", width: 40 },
  period: { heading: "Period", width: 12 },
  kind: { heading: "What", width: 13 },
  text: { heading: "Narrative", width: 60 },
  from: { heading: "From", width: 10 },
  writtenFor: { heading: "Written for", width: 24 },
  shown: { heading: "In summary", width: 10 },
  marks: { heading: "Marks", width: 12 },
} as const;

/** A column of the narrative's sheet. */
export type NarrativeColumn = keyof typeof NARRATIVE_COLUMNS;

/** All of them, in their order. */
export const NARRATIVE_FIELDS = Object.keys(NARRATIVE_COLUMNS) as readonly NarrativeColumn[];

/** What the column From says. */
export const FROM = { typed: "typed", register: "register" } as const;

/** The defined names that formulas look a narrative up by: its keys, and what is said. */
export const NARRATIVE_NAMES = { key: "Scrutineer.Narrative.Key", text: "Scrutineer.Narrative.Text" } as const;

/** The id of the sheet that keeps what people wrote. */
export const NARRATIVE_TABLE = "narrative";
