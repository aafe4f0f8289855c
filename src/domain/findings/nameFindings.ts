import type { FieldName } from "../layout.ts";
import { committeeKey, committeesIn } from "../reading/committees.ts";
import { nameKey, ownersIn, variantsOf } from "../reading/names.ts";
import { readNoValue } from "../reading/noValue.ts";
import { fold, wordsOf } from "../reading/words.ts";
import type { Finding } from "../finding.ts";
import { findingAt } from "./makeFinding.ts";
import { cellsOf, type ColumnCell, columnCells, type RegisterCells } from "./registerCells.ts";
import { columnsOf } from "../register/fields.ts";

/** Columns that name the same kind of thing, and how their names are told apart. */
interface Family {
  readonly fields: readonly FieldName[];
  readonly keyOf: (name: string) => string;
  readonly split: (text: string, known: ReadonlySet<string>) => readonly string[];
  readonly why: string;
}

const FAMILIES: readonly Family[] = [
  {
    fields: ["whereReported"],
    keyOf: committeeKey,
    split: committeesIn,
    why: "so a list by committee may leave this row out",
  },
  {
    fields: ["owner", "directorate", "leadDirectorate", "leadMember"],
    keyOf: nameKey,
    split: (text) => [fold(text)],
    why: "so counts and filters by name take it for somebody else",
  },
];

/**
 * Names that the workbook spells in several ways: committees (a final `Committee`, `&` for `and`), owners, members and directorates
 * (capitals, punctuation, `&` for `and`). The most used spelling is the repair; where none is, a person has to choose.
 */
export const nameFindings = (registers: readonly RegisterCells[]): readonly Finding[] =>
  FAMILIES.flatMap((family) => {
    const cells = registers.flatMap((register) => cellsOf(register, family.fields)).filter(isNamed);
    const texts = cells.map(rawText);
    const known = new Set(texts.map(family.keyOf));
    const named = texts.map((text) => family.split(text, known));
    const variants = variantsOf(named.flat(), family.keyOf);
    return cells.flatMap((cell, index) => {
      const odd = (named[index] ?? []).filter((name) => variants.has(name));
      return odd.length === 0 ? [] : [variant(cell, odd, variants, family.why)];
    });
  });

const rawText = ({ cell }: ColumnCell): string => (typeof cell.value === "string" ? cell.value : cell.text);

const isNamed = ({ cell }: ColumnCell): boolean => {
  const words = wordsOf(cell);
  return typeof cell.value === "string" && readNoValue(words) === null && /\p{L}/u.test(words);
};

function variant(
  { place, cell }: ColumnCell,
  odd: readonly string[],
  variants: ReturnType<typeof variantsOf>,
  why: string,
): Finding {
  const usual = odd.map((name) => variants.get(name)?.usual ?? name);
  const certain = odd.every((name) => variants.get(name)?.certain === true);
  const value = odd.reduce((text, name, index) => text.replace(name, usual[index] ?? name), fold(cell.text));
  const [spelt, other] = [odd.map(quoted).join(" and "), usual.map(quoted).join(" and ")];
  const message = `${spelt} is spelt ${other} ${certain ? "elsewhere, and more often" : "elsewhere"}, ${why}.`;
  const proposal = certain ? `Write ${quoted(value)}.` : "Choose one spelling and use it everywhere.";
  return findingAt(
    { place, words: wordsOf(cell) },
    { code: "name-variant", message, proposal, repair: certain ? { value, format: null } : null },
  );
}

const quoted = (name: string): string => `"${name}"`;

/** Owner cells that name several: nobody answers for the row, and counts by owner leave it out. */
export const ownerFindings = (register: RegisterCells): readonly Finding[] =>
  columnsOf(register.layout, "owner").flatMap((column) => {
    const cells = columnCells(register, column).filter(isNamed);
    const keys = new Set(cells.map(({ cell }) => nameKey(wordsOf(cell))));
    return cells.flatMap((one) => {
      const owners = ownersIn(rawText(one), keys);
      if (new Set(owners.map(nameKey)).size < 2) return [];
      const message = `The cell names ${owners.length} owners (${owners.join("; ")}), so no one of them answers for the row, and counts by owner take them for a further one.`;
      return [
        findingAt(
          { place: one.place, words: wordsOf(one.cell) },
          {
            code: "owner-several",
            severity: "note",
            message,
            proposal: "Name the one who answers for it, and the others in the commentary.",
          },
        ),
      ];
    });
  });
