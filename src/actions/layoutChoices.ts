import { kindNamed } from "../domain/fieldWords.ts";
import type { RegisterKind } from "../domain/layout.ts";
import type { FieldChoice } from "../domain/recognise/fixColumns.ts";
import { readFieldChoices } from "../domain/rules/fieldChoices.ts";
import type { Setting } from "../domain/rules/setting.ts";

/** How a person wants a register to be read. */
export interface LayoutChoice {
  readonly kind: RegisterKind | null;
  readonly fields: readonly FieldChoice[];
}

/** What was chosen for registers, by their names in lower case; a later setting goes over an earlier one. */
export function layoutChoices(settings: readonly Setting[]): ReadonlyMap<string, LayoutChoice> {
  const choices = new Map<string, LayoutChoice>();
  for (const { section, item, name, value } of settings) {
    if (section !== "registers" || (name !== "kind" && name !== "fields")) continue;
    const key = item.toLowerCase();
    const known = choices.get(key) ?? { kind: null, fields: [] };
    const text = String(value);
    choices.set(
      key,
      name === "kind" ? { ...known, kind: kindNamed(text) } : { ...known, fields: readFieldChoices(text) },
    );
  }
  return choices;
}
