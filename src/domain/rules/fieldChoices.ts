import { fieldNamed } from "../fieldWords.ts";
import type { FieldChoice } from "../recognise/fixColumns.ts";
import { wordsForField } from "../recognise/plainWords.ts";

const ARROW = " → ";
const BETWEEN = "; ";
const NOTHING = "nothing";

/** Columns that a person gave a meaning, as one text: `Target 2024 → target; Lead → nothing`. */
export const fieldChoicesText = (choices: readonly FieldChoice[]): string =>
  choices
    .map(({ heading, field }) => `${heading}${ARROW}${field === null ? NOTHING : wordsForField(field)}`)
    .join(BETWEEN);

/** Reads the columns back; a part that names no field is left out. */
export function readFieldChoices(text: string): readonly FieldChoice[] {
  return text.split(BETWEEN).flatMap((part): readonly FieldChoice[] => {
    const at = part.lastIndexOf(ARROW);
    if (at < 0) return [];
    const heading = part.slice(0, at).trim();
    const said = part.slice(at + ARROW.length).trim();
    if (said.toLowerCase() === NOTHING) return [{ heading, field: null }];
    const field = fieldNamed(said);
    return field === null ? [] : [{ heading, field }];
  });
}
