import { readNoValue } from "../reading/noValue.ts";
import { duplicates } from "../register/readItems.ts";
import type { ItemBase } from "../register/item.ts";
import type { Finding } from "../finding.ts";
import { findingAt } from "./makeFinding.ts";

/** What is odd about the references and titles of a register, whatever it lists. */
export function itemFindings(items: readonly ItemBase[]): readonly Finding[] {
  const twice = new Set(
    duplicates(items.flatMap(({ ref }) => (ref === null || readNoValue(ref.words) ? [] : [ref.words.toLowerCase()]))),
  );
  return items.flatMap((item) => {
    const { ref, title, place } = item;
    const found: Finding[] = [];
    if (ref !== null && twice.has(ref.words.toLowerCase())) {
      found.push(
        findingAt(ref, {
          code: "reference-duplicate",
          message: `The reference ${ref.words} stands on more than one row, so the narrative of one may be taken for that of another.`,
          proposal: "Give each row a reference of its own.",
        }),
      );
    }
    if (title === "") {
      found.push(
        findingAt(
          { place, words: "" },
          {
            code: "title-missing",
            message: "The row has values but no title, so a table could not name it.",
            proposal: "Type its title.",
          },
        ),
      );
    }
    return found;
  });
}
