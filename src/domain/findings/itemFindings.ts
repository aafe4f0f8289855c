import { readNoValue } from "../reading/noValue.ts";
import { oddReferences } from "../reading/reference.ts";
import { duplicates } from "../register/readItems.ts";
import type { ItemBase, Told } from "../register/item.ts";
import type { Finding } from "../finding.ts";
import { findingAt } from "./makeFinding.ts";

/** What is odd about the references and titles of a register, whatever it lists. */
export function itemFindings(items: readonly ItemBase[]): readonly Finding[] {
  const references = items.flatMap(({ ref }) => (ref === null || readNoValue(ref.words) ? [] : [ref.words]));
  const twice = new Set(
    duplicates(items.flatMap((item) => (item.ref && !readNoValue(item.ref.words) ? [keyOf(item)] : []))),
  );
  const odd = oddReferences(references);
  const missed = references.length >= Math.max(3, items.length * NEARLY_ALL);
  return items.flatMap((item) => [
    ...(item.ref === null ? [] : referenceFindings(item.ref, { twice: twice.has(keyOf(item)), odd, missed })),
    ...(item.title === "" ? [untitled({ place: item.place, words: "" })] : []),
  ]);
}

/** A reference for comparing. A mere number counts within its section: the decisions of each meeting begin at 1 again. */
const keyOf = ({ ref, section }: ItemBase): string => {
  const words = ref?.words.toLowerCase() ?? "";
  return section !== null && /^\d{1,3}\.?$/.test(words) ? `${section} ${words}` : words;
};

/** The share of rows with a reference from which on a row without one has lost it. */
const NEARLY_ALL = 0.8;

interface References {
  /** Whether another row has it, too. */
  readonly twice: boolean;
  readonly odd: ReadonlyMap<string, string>;
  /** Whether nearly all rows have one. */
  readonly missed: boolean;
}

function referenceFindings(ref: Told, { twice, odd, missed }: References): readonly Finding[] {
  const { words } = ref;
  if (words === "") return missed ? [missing(ref)] : [];
  const meant = odd.get(words);
  return [...(twice ? [duplicate(ref)] : []), ...(meant === undefined ? [] : [unlike(ref, meant)])];
}

const duplicate = (ref: Told): Finding =>
  findingAt(ref, {
    code: "reference-duplicate",
    message: `The reference ${ref.words} stands on more than one row, so the narrative of one may be taken for that of another.`,
    proposal: "Give each row a reference of its own.",
  });

const missing = (ref: Told): Finding =>
  findingAt(ref, {
    code: "reference-missing",
    message:
      "The row has no reference, though nearly all others have one. Its narrative is kept under its title, and lost when that is reworded.",
    proposal: "Type its reference.",
  });

const unlike = (ref: Told, meant: string): Finding =>
  findingAt(ref, {
    code: "reference-odd",
    message: `The reference ${ref.words} is written unlike those around it, and ${meant} is missing among them. Whoever looks for ${meant} does not find this row.`,
    proposal: `Replace it with ${meant}, if that is what was meant.`,
    repair: { value: meant, format: null },
  });

const untitled = (told: Told): Finding =>
  findingAt(told, {
    code: "title-missing",
    message: "The row has values but no title, so a table could not name it.",
    proposal: "Type its title.",
  });
