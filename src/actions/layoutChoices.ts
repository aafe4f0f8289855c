import { kindNamed } from "../domain/fieldWords.ts";
import type { Layout, RegisterKind } from "../domain/layout.ts";
import type { FieldChoice } from "../domain/recognise/fixColumns.ts";
import { readFieldChoices } from "../domain/rules/fieldChoices.ts";
import { type CellsChoice, readCells, readHeadingRows, readOrientation } from "../domain/rules/placeChoice.ts";
import type { Setting } from "../domain/rules/setting.ts";

/** How a person wants a register to be read; null where nothing was chosen. */
export interface LayoutChoice {
  /** The register's name as it was written. */
  readonly name: string;
  readonly kind: RegisterKind | null;
  readonly fields: readonly FieldChoice[];
  readonly cells: CellsChoice | null;
  readonly headingRows: number | null;
  readonly orientation: Layout["orientation"] | null;
}

const nothing = (name: string): LayoutChoice => ({
  ...{ name, kind: null, fields: [], cells: null, headingRows: null, orientation: null },
});

/** The part of a choice that a setting makes; null for a setting that says nothing of the layout. */
function partOf({ name, value }: Setting): Partial<LayoutChoice> | null {
  switch (name) {
    case "kind":
      return { kind: kindNamed(String(value)) };
    case "fields":
      return { fields: readFieldChoices(String(value)) };
    case "cells":
      return { cells: readCells(value) ?? null };
    case "headingRows":
      return { headingRows: readHeadingRows(value) ?? null };
    case "orientation":
      return { orientation: readOrientation(value) ?? null };
    default:
      return null;
  }
}

/** What was chosen for registers, by their names in lower case; a later setting goes over an earlier one. */
export function layoutChoices(settings: readonly Setting[]): ReadonlyMap<string, LayoutChoice> {
  const choices = new Map<string, LayoutChoice>();
  for (const setting of settings) {
    const part = setting.section === "registers" ? partOf(setting) : null;
    if (part === null) continue;
    const key = setting.item.toLowerCase();
    choices.set(key, { ...(choices.get(key) ?? nothing(setting.item)), ...part });
  }
  return choices;
}
