import { cellAt, formulaAt } from "../../grid/grid.ts";
import type { StandingTable } from "../../grid/layOut.ts";
import { hashOf } from "../../domain/narrative/hashOf.ts";
import { type NarrativeEntry, plainWords } from "../../domain/narrative/narrativeEntry.ts";
import { FROM, NARRATIVE_COLUMNS, NARRATIVE_FIELDS, type NarrativeColumn } from "./narrativeColumns.ts";
import { readMarks } from "./marks.ts";
import { inDays } from "../inDays.ts";
import { columnsHeaded, headerRow } from "./standingTable.ts";

/** What the first format had in the place of Marks: what was shown last, and by which table the key begins. */
const LAST_SHOWN = "Last shown";

/**
 * Reads the narrative back from its sheet, whatever the order of its rows and columns. A text that differs from what was written there is a
 * person's. A sheet of the first format, with keys such as `red-red | SP11 | Q1 21/22`, is read as one of commentaries.
 */
export function readNarrative(standing: StandingTable | null, date1904 = false): readonly NarrativeEntry[] {
  if (!standing?.grid) return [];
  const { grid, area, sheet } = standing;
  const header = headerRow(standing, (heading) => heading === NARRATIVE_COLUMNS.key.heading);
  const at = columnsHeaded(standing, header);
  const text = at.get(NARRATIVE_COLUMNS.text.heading);
  if (text === undefined) return [];
  const rows = Array.from({ length: Math.max(0, area.row + area.rows - header - 1) }, (_, index) => header + 1 + index);
  return rows.flatMap((row) => {
    const words = (heading: string): string => {
      const column = at.get(heading);
      return column === undefined ? "" : String(cellAt(grid, row, column).value);
    };
    const of = (field: NarrativeColumn): string => words(NARRATIVE_COLUMNS[field].heading);
    if (NARRATIVE_FIELDS.every((field) => of(field).trim() === "") || isNone(of("key"), of("title"))) return [];
    const { value, format } = inDays(cellAt(grid, row, text), date1904);
    const last = words(LAST_SHOWN);
    const isFirst = at.has(LAST_SHOWN);
    const { said, shownAt } = isFirst ? firstMarks(last, of) : readMarks(of("marks"));
    const changed = formulaAt(grid, row, text) === null && hashOf(plainWords(value)) !== said;
    return [
      {
        key: of("key").trim() === "" ? typedKey(of) : of("key"),
        title: of("title"),
        value: typeof value === "boolean" ? String(value) : value,
        format: typeof value === "number" ? format : "General",
        typed: of("from") === FROM.typed || changed,
        writtenFor: changed ? "" : of("writtenFor"),
        shownAt,
        place: { sheet, row, column: text },
      },
    ];
  });
}

const isNone = (key: string, title: string): boolean => key === "None" && title === "";

/** A row that a person wrote without a key is known by what its other cells say, where they say it. */
function typedKey(of: (field: NarrativeColumn) => string): string {
  const parts = (["register", "title", "period", "kind"] as const).map((field) => of(field).trim());
  return parts.every((part) => part !== "") ? parts.join(" | ") : "";
}

/** The marks of a row of the first format, which knew a row of a summary by its title alone. */
function firstMarks(last: string, of: (field: NarrativeColumn) => string): ReturnType<typeof readMarks> {
  const said = hashOf(plainWords(last));
  const table = of("key").split(" | ")[0] ?? "";
  const at = {
    table,
    heading: hashOf(NARRATIVE_COLUMNS.text.heading),
    said,
    title: hashOf(of("title").trim()),
    row: [],
  };
  return { said, shownAt: of("shown") === "Yes" && table !== "" ? [at] : [] };
}
