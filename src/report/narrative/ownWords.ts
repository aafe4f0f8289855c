import { textCell } from "../../grid/table.ts";
import { namedItems, placeKey } from "../../domain/narrative/namedItems.ts";
import { narrativeKey, NARRATIVE_KINDS, type NarrativeKind } from "../../domain/narrative/narrativeKey.ts";
import type { Action, ItemBase, Told } from "../../domain/register/item.ts";
import { dateCell } from "../cells.ts";
import type { ReportInput } from "../reportInput.ts";
import type { OwnWords } from "./keepShown.ts";
import { revisedFormula } from "../live/revisedFormula.ts";
import { ownFormula } from "./narrativeCell.ts";

/** What the registers themselves say under the keys of the narrative, of the reporting period; null for what they do not say. */
export function ownWordsIn(input: Pick<ReportInput, "every" | "live" | "period">): (key: string) => OwnWords | null {
  let known: ReadonlyMap<string, () => OwnWords | null> | null = null;
  return (key) => {
    known ??= new Map(input.every.flatMap((register) => wordsOf(register.register, input)));
    return known.get(key)?.() ?? null;
  };
}

type Known = readonly (readonly [key: string, words: () => OwnWords | null])[];

function wordsOf(
  register: ReportInput["every"][number]["register"],
  input: Pick<ReportInput, "live" | "period">,
): Known {
  const items = new Map<string, ItemBase | Action>(register.items.map((item) => [placeKey(item.place), item]));
  return namedItems(register).flatMap((named): Known => {
    const item = items.get(placeKey(named.place));
    if (item === undefined) return [];
    return NARRATIVE_KINDS.map((kind) => [
      narrativeKey({ ...named, kind }, input.period),
      () => ownOf(kind, item, input),
    ]);
  });
}

function ownOf(kind: NarrativeKind, item: ItemBase | Action, input: Pick<ReportInput, "live">): OwnWords | null {
  const cell = cellOf(kind, item);
  if (cell === null) return null;
  const several =
    kind === "Revised date" && "revisedCells" in item && input.live ? revisedFormula(item, input.live) : null;
  return { value: cell.value, format: cell.format, own: several ?? ownFormula(input, cell.value, cell.behind) };
}

function cellOf(kind: NarrativeKind, item: ItemBase | Action) {
  const said = (told: Told | null) => told && textCell(told.words, [told.place]);
  if (kind === "Commentary") return said(item.narrative);
  if (!("revisions" in item)) return null;
  if (kind === "Revised date") return item.revised && dateCell(item.revised, null);
  return kind === "Reason" ? said(item.reason) : kind === "Impact" ? said(item.impact) : null;
}
