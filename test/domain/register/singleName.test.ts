import fc from "fast-check";
import { readSingle, singleNames } from "../../../src/domain/register/singleName.ts";
import { indicatorsFrom } from "../../support/registerFromText.ts";

const KPIS = {
  name: "KPIs Q1",
  items: indicatorsFrom(`ref | title
# Waste
W1 | Recycling
W2 | Missed bins
# Staff
S1 | Sickness
S1 | Turnover
 | Missed bins
 | Vacancies
 | Vacancies`),
};
const OTHER = { name: "Other: KPIs", items: indicatorsFrom("ref | title\nW1 | Recycling\nX9 | Trees") };
const ALL = [KPIS, OTHER];

it("names every indicator so that no other has the name, and in a form that can be read back", () => {
  const names = ALL.flatMap((register) => [...singleNames(register).values()]);
  expect(names).toEqual([
    "KPIs Q1: W1",
    "KPIs Q1: W2",
    "KPIs Q1: Sickness",
    "KPIs Q1: Turnover",
    "KPIs Q1: Staff: Missed bins",
    "KPIs Q1: Vacancies (row 9)",
    "KPIs Q1: Vacancies (row 10)",
    "Other: KPIs: W1",
    "Other: KPIs: X9",
  ]);
  expect(names.map((name) => readSingle(name, ALL))).toEqual(names.map((name) => ({ kind: "found", name })));
});

it.each([
  ["kpis q1: w1", "KPIs Q1: W1", "capitals do not matter"],
  ["KPIs Q1:Recycling", "KPIs Q1: W1", "the title names it, too"],
  ["KPIs Q1: W1 Recycling", "KPIs Q1: W1", "so do both together"],
  ["Trees", "Other: KPIs: X9", "without a register, if only one has it"],
  ["Other: KPIs: Trees", "Other: KPIs: X9", "a register's name may hold a colon"],
])("%s is %s: %s", (words, name) => {
  expect(readSingle(words, ALL)).toEqual({ kind: "found", name });
});

it.each([
  ["KPIs Q1: S1", ["KPIs Q1: Sickness", "KPIs Q1: Turnover"]],
  ["W1", ["KPIs Q1: W1", "Other: KPIs: W1"]],
])("%s names several", (words, names) => {
  expect(readSingle(words, ALL)).toEqual({ kind: "several", names });
});

it.each([
  ["KPIs Q1: W9", "KPIs Q1"],
  ["KPIs Q2: W1", null],
  ["", null],
])("%s names none", (words, register) => {
  expect(readSingle(words, ALL)).toEqual({ kind: "unknown", register });
});

it("never gives two indicators one name", () => {
  const word = fc.constantFrom("", "A", "B", "C1", "a", "B: A");
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 8 }), (rows) => {
      const text = rows.map(([ref, title]) => `${ref} | ${title} | 1`).join("\n");
      const items = indicatorsFrom(`ref | title | actual Q1\n${text}`);
      const names = [...singleNames({ name: "R", items }).values()].map((name) => name.toLowerCase());
      expect(new Set(names).size).toBe(items.length);
    }),
  );
});
