import type { PlacedTable } from "../../src/actions/placeTables.ts";
import { CASES, expectedOf } from "./liveBooks.ts";

/** The cells of a report that hold a number or a key point and have no formula, by table, heading and what they show. */
const fixedIn = (placed: readonly PlacedTable[]): readonly string[] =>
  placed
    .filter(({ model: { id } }) => !id.startsWith("working-") && !KEPT.has(id))
    .flatMap(({ model: { id, columns, rows } }) =>
      rows.flatMap((row) =>
        row.flatMap(({ value, text, formula }, column) => {
          const heading = columns[column]?.heading ?? "";
          // What a list says of an item is explained as it was at the last refresh.
          if (id === "explained" && heading === "Shows") return [];
          const isFigure = typeof value === "number" || WORDS.has(heading);
          return isFigure && formula === null ? [`${id}, ${heading}: ${text}`] : [];
        }),
      ),
    );

/** The columns whose words are worked out. */
const WORDS: ReadonlySet<string> = new Set(["Key point", "Achieved", "RAG", "Year RAG", "Reported"]);

const KEPT: ReadonlySet<string> = new Set(["figures", "words"]);

describe("every figure of a live report is a formula", () => {
  it.each(CASES.filter(({ pack }) => pack === "finance" || pack === "health"))(
    "in the report of $name",
    async (one) => {
      expect(fixedIn(await expectedOf(one.open(), one))).toEqual([]);
    },
  );
});
