import { type TableCell, textCell } from "../../../grid/table.ts";
import type { NarrativeKind } from "../../../domain/narrative/narrativeKey.ts";
import { placeKey } from "../../../domain/narrative/namedItems.ts";
import { readNoValue } from "../../../domain/reading/noValue.ts";
import type { Action, Told } from "../../../domain/register/item.ts";
import type { RatedAction } from "../../../domain/register/rated.ts";
import type { Register } from "../../../domain/register/register.ts";
import { withFormula } from "../../cells.ts";
import { quoted, when } from "../expression.ts";
import type { Live } from "../live.ts";
import { keyCells, NARRATIVE_KEY, saidOf } from "../said.ts";
import { wordsFormula } from "../wordsFormula.ts";
import type { ActionColumn } from "./actionCells.ts";

/** An action as its register has it, without what people wrote of it since. */
export function ownActions(register: Register): (one: RatedAction) => Action {
  const items = register.kind === "actions" ? register.items : [];
  const own = new Map(items.map((item) => [placeKey(item.place), item]));
  return ({ item }) => own.get(placeKey(item.place)) ?? item;
}

/** The column of keys of what is said of actions. */
export function keyColumn(register: Register, live: Live): ActionColumn {
  const keyOf = keyCells(register, live);
  return { heading: NARRATIVE_KEY, width: 40, cell: ({ item }) => keyOf(item) };
}

/** A column of what is said of actions, and one of the same without words that say nothing, `N/A`, a dash and the like. */
export function saidColumns(
  kind: "Reason" | "Impact",
  register: Register,
  said: (item: Action) => Told | null,
): readonly ActionColumn[] {
  const own = ownActions(register);
  return [
    {
      heading: `${kind} given`,
      width: 30,
      cell: (one, { live }) => givenCell(kind, said(one.item), said(own(one)), live),
    },
    { heading: kind, width: 30, cell: (one) => saidCell(kind, said(one.item)) },
  ];
}

function givenCell(kind: NarrativeKind, told: Told | null, own: Told | null, live: Live): TableCell {
  return withFormula(textCell(told?.words ?? ""), `IFERROR(${saidOf(kind, own ? wordsFormula(own, live) : '""')},"")`);
}

/** What was given, but for words that say nothing: those that are usual, and those that stood there when the formula was made. */
function saidCell(kind: string, told: Told | null): TableCell {
  const given = `[@${kind} given]`;
  const words = told?.words ?? "";
  const isNothing = readNoValue(words) !== null;
  const same = isNothing && words !== "" ? `,${given}=${quoted(words)}` : "";
  const none = `OR(ISNUMBER(MATCH(LEFT(TRIM(${given}),20),${NOTHING_SAID},0))${same})`;
  return withFormula(textCell(isNothing ? "" : words), when(none, '""', given));
}

const NOTHING_SAID = '{"n/a","na","n.a.","-","–","—","tbc","tba","not applicable","none set"}';
