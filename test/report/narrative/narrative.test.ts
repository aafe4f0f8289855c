import fc from "fast-check";
import type { NarrativeEntry } from "../../../src/domain/narrative/narrativeEntry.ts";
import { narrativeKey, NARRATIVE_KINDS, partsOfKey } from "../../../src/domain/narrative/narrativeKey.ts";
import { quarterOf } from "../../../src/domain/period.ts";
import { keepShown } from "../../../src/report/narrative/keepShown.ts";
import { knownEntries } from "../../../src/report/narrative/knownEntries.ts";
import { narrativeTable } from "../../../src/report/narrative/narrativeTable.ts";
import { readNarrative } from "../../../src/report/narrative/readNarrative.ts";
import { takeTyped } from "../../../src/report/narrative/takeTyped.ts";
import { type Cells, entry, HEADER, standing, summary } from "./standing.ts";

const key = (item: string): string => `SP | ${item} | Q1 21/22 | Commentary`;
const named = (item: string, title = item) => ({
  ...{ register: "SP", item, title, ref: "" },
  place: { sheet: "SP", row: 1, column: 0 },
});
const rowsFor = (entries: readonly NarrativeEntry[]) => entries.map((one) => ({ ...one, own: null }));
const textColumn = 5;
const withCell =
  (row: number, column: number, value: string | number) =>
  (cells: Cells): Cells =>
    cells.map((one, r) => one.map((cell, c) => (r === row && c === column ? value : cell)));

describe("the key of a narrative", () => {
  it.each([
    { item: "SP11", register: "SP", because: "short names stand as they are" },
    { item: "Improve | simplify", register: "SP", because: "a title may hold what parts the key" },
    { item: "x".repeat(400), register: "y".repeat(90), because: "Excel looks for no text above 255 characters" },
  ])("$because", ({ item, register }) => {
    const made = narrativeKey({ register, item, kind: "Impact" }, quarterOf(2021, 1));
    expect(made.length).toBeLessThan(250);
    expect(partsOfKey(made)).toMatchObject({ period: "Q1 21/22", kind: "Impact" });
    expect(knownEntries([entry(made)], [{ ...named(item), register }])[0]?.key).toBe(made);
  });

  it("of long titles that differ at their ends differs", () => {
    const of = (end: string) =>
      narrativeKey({ register: "SP", item: `${"x".repeat(300)}${end}`, kind: "Reason" }, quarterOf(2021, 1));
    expect(of("a")).not.toBe(of("b"));
  });
});

describe("the narrative's sheet", () => {
  it("gives back every entry that was written, whatever it says", () => {
    const words = fc.string({ maxLength: 40 }).filter((text) => !/[\r\n]/.test(text));
    const one = fc.record({
      item: fc.stringMatching(/^[A-Z]{1,3}\d{1,4}$/),
      kind: fc.constantFrom(...NARRATIVE_KINDS),
      value: fc.oneof(words, fc.integer({ min: 30000, max: 60000 })),
      typed: fc.boolean(),
      writtenFor: words,
      shownAt: fc.array(
        fc.record({
          ...{ table: fc.constantFrom("red-red", "risks"), heading: fc.constant("0a"), said: fc.constant("1b") },
          ...{ title: fc.constant("2c"), row: fc.array(fc.constantFrom("3d", "4e"), { maxLength: 3 }) },
        }),
        { maxLength: 2 },
      ),
    });
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: ({ item, kind }) => `${item}${kind}`, maxLength: 8 }), (given) => {
        const entries = given.map(({ item, kind, value, ...parts }) =>
          entry(`SP | ${item} | Q1 21/22 | ${kind}`, {
            ...parts,
            value,
            format: typeof value === "number" ? "dd/mm/yy" : "General",
          }),
        );
        const read = readNarrative(standing(narrativeTable(rowsFor(entries))));
        expect(read.map((found) => ({ ...found, place: null }))).toEqual(entries);
      }),
    );
  });

  it.each([
    {
      row: HEADER + 1,
      column: textColumn,
      words: "Ours.",
      typed: true,
      because: "a text that was written there is a person's",
    },
    { row: HEADER + 1, column: textColumn, words: "", typed: true, because: "an emptied one is a choice, too" },
    { row: HEADER + 1, column: 2, words: "Called else", typed: false, because: "another cell is not what is said" },
  ])("$because", ({ row, column, words, typed }) => {
    const [read] = readNarrative(standing(narrativeTable(rowsFor([entry(key("A"))])), withCell(row, column, words)));
    expect(read?.typed).toBe(typed);
    expect(read?.writtenFor).toBe(typed ? "" : "1");
  });

  it("is read whatever the order of its rows and columns", () => {
    const entries = [entry(key("A")), entry(key("B"), { value: "Other.", typed: true })];
    const turned = (cells: Cells): Cells => [
      ...cells.slice(0, HEADER),
      ...[cells.slice(HEADER, HEADER + 1), cells.slice(HEADER + 1).toReversed()].flat().map((row) => row.toReversed()),
    ];
    const read = readNarrative(standing(narrativeTable(rowsFor(entries)), turned));
    expect(read.map((one) => ({ ...one, place: null }))).toEqual(entries.toReversed());
  });

  it.each([
    {
      cells: ["SP", "A", "Q1 21/22", "Reason"],
      key: "SP | A | Q1 21/22 | Reason",
      because: "its other cells say what it is of",
    },
    { cells: ["", "A", "", ""], key: "", because: "they say too little: it is kept all the same" },
  ])("takes a row that a person wrote without a key: $because", ({ cells, key: expected }) => {
    const model = narrativeTable(rowsFor([entry(key("B"))]));
    const [read] = readNarrative(
      standing(model, (all) => [...all, ["", ...cells, "Written here.", "", "", "", ""]]),
    ).slice(-1);
    expect(read).toMatchObject({ key: expected, value: "Written here.", typed: true });
  });

  it("is empty where it cannot be read: no sheet, no rows, a heading gone", () => {
    expect(readNarrative(null)).toEqual([]);
    expect(readNarrative(standing(narrativeTable([])))).toEqual([]);
    const gone = withCell(HEADER, textColumn, "Words");
    expect(readNarrative(standing(narrativeTable(rowsFor([entry(key("A"))])), gone))).toEqual([]);
  });

  it("of the first format is read as commentaries, and goes to the one register that has the item", () => {
    const first = (): Cells => [
      ...[["Scrutineer narrative"], [""], [""], [""]],
      ["Key", "Item", "Narrative", "From", "In summary", "Last shown"],
      ["red-red | SP11 | Q1 21/22", "Crime", "Ours.", "typed", "Yes", "Ours."],
      ["red-red | SP12 | Q1 21/22", "Waste", "Changed here.", "register", "No", "Said."],
    ];
    const read = readNarrative(standing(narrativeTable([]), first));
    const known = knownEntries(read, [named("SP11", "Crime"), { ...named("SP12", "Waste"), register: "KPIs" }]);
    expect(known.map((one) => [one.key, one.value, one.typed, one.shownAt.length])).toEqual([
      ["SP | SP11 | Q1 21/22 | Commentary", "Ours.", true, 1],
      ["KPIs | SP12 | Q1 21/22 | Commentary", "Changed here.", true, 0],
    ]);
  });
});

describe("what was typed in a summary", () => {
  const rows = [
    ["Crime", "55", "Police say.", key("A")],
    ["Waste", "28", "Lockdown.", key("B")],
    ["Waste", "31", "Depot.", key("C")],
  ] as const;
  const model = summary(rows);
  const kept = keepShown([], [model]);
  const items = [named("A", "Crime"), named("B", "Waste"), named("C", "Waste"), named("D", "Vacancies")];
  const taken = (edit: (cells: Cells) => Cells) =>
    takeTyped(kept, new Map([["red-red", standing(model, edit)]]), { items, date1904: false }).flatMap(
      ({ key: of, value, typed }) => (typed ? [`${of.split(" | ")[1] ?? ""}: ${String(value)}`] : []),
    );
  const body = (change: (rows: Cells) => Cells) => (cells: Cells) => [
    ...cells.slice(0, HEADER + 1),
    ...change(cells.slice(HEADER + 1)),
  ];
  const type = (row: number, words: string | number) => withCell(HEADER + 1 + row, 2, words);

  it.each<{ edit: (cells: Cells) => Cells; says: readonly string[]; because: string }>([
    { edit: (cells) => cells, says: [], because: "nobody typed" },
    { edit: type(0, "Ours."), says: ["A: Ours."], because: "the cell says something else" },
    { edit: type(0, ""), says: ["A: "], because: "an emptied cell is a choice, too" },
    { edit: type(0, " Police say. "), says: [], because: "white space at the ends says nothing" },
    { edit: type(2, "Ours."), says: ["C: Ours."], because: "of two with one title the figures tell" },
    {
      edit: (cells) => body((own) => own.toReversed())(type(2, "Ours.")(cells)),
      says: ["C: Ours."],
      because: "a person sorted the rows",
    },
    {
      edit: (cells) => body((own) => own.slice(1))(type(2, "Ours.")(cells)),
      says: ["C: Ours."],
      because: "a person deleted a row",
    },
    {
      edit: (cells) => type(1, "Ours.")(cells).map(([first = "", ...others]) => [first, "mine", ...others]),
      says: ["B: Ours."],
      because: "a person put a column in",
    },
    {
      edit: (cells) => [["Draft"], ...type(1, "Ours.")(cells)],
      says: ["B: Ours."],
      because: "a person put a row above the headings",
    },
    {
      edit: (cells) => withCell(HEADER, 2, "Comment")(type(1, "Ours.")(cells)),
      says: ["B: Ours."],
      because: "a person typed over the heading of the last column",
    },
    {
      edit: body((own) => [...own, ["Vacancies", "9", "A new shop."]]),
      says: ["D: A new shop."],
      because: "the row shows an item that was not there when it was written",
    },
    {
      edit: body((own) => [...own, ["Whatever", "9", "Nobody's."]]),
      says: [": Nobody's."],
      because: "the row is no item's: its words are kept all the same",
    },
  ])("$because", ({ edit, says }) => {
    expect(taken(edit)).toEqual(says);
  });

  it("is taken once: read again, nothing is new", () => {
    const tables = new Map([["red-red", standing(model, type(0, "Ours."))]]);
    const once = takeTyped(kept, tables, { items, date1904: false });
    const later = once.map((one) => (one.key === key("A") ? { ...one, value: "From the pane." } : one));
    expect(takeTyped(later, tables, { items, date1904: false }).find((one) => one.key === key("A"))?.value).toBe(
      "From the pane.",
    );
  });

  it("goes to its own item in whatever order a person put the rows", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { maxLength: 3 }),
        (order, typedIn) => {
          const edit = body((own) =>
            order.map((index) =>
              (own[index] ?? []).map((cell, c) => (c === 2 && typedIn.includes(index) ? `To ${String(index)}` : cell)),
            ),
          );
          const expected = [...typedIn].sort().map((index) => `${"ABC".charAt(index)}: To ${String(index)}`);
          expect(taken(edit)).toEqual(expected);
        },
      ),
    );
  });
});

describe("the narrative after a report", () => {
  it("keeps its order, marks what is shown, and adds what is shown for the first time", () => {
    const gone = entry("SP | Gone | Q4 20/21 | Commentary", {
      shownAt: [{ table: "red-red", heading: "h", said: "s", title: "t", row: [] }],
    });
    const elsewhere = entry(key("E"), { shownAt: [{ table: "risks", heading: "h", said: "s", title: "t", row: [] }] });
    const kept = keepShown(
      [gone, elsewhere, entry(key("B"), { typed: true })],
      [
        summary([
          ["A", "1", "New.", key("A")],
          ["B", "2", "Said.", key("B")],
        ]),
      ],
    );
    expect(kept.map((one) => [one.key, one.typed, one.writtenFor, one.shownAt.length])).toEqual([
      ["SP | Gone | Q4 20/21 | Commentary", false, "1", 0],
      [key("E"), false, "1", 1],
      [key("B"), true, "1", 1],
      [key("A"), false, "1", 1],
    ]);
  });

  it("takes the figure anew with new words, and keeps it with the old ones", () => {
    const after = (value: string) =>
      keepShown([entry(key("A"), { value })], [summary([["A", "2", "Said.", key("A")]])])[0]?.writtenFor;
    expect([after("Said."), after("Before.")]).toEqual(["1", "2"]);
  });

  it("done twice is as done once", () => {
    const tables = [summary([["A", "1", "New.", key("A")]])];
    const once = keepShown([entry("SP | Gone | Q1 21/22 | Reason")], tables);
    expect(keepShown(once, tables)).toEqual(once);
  });
});
