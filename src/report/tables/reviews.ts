import { type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import { NO_DATA } from "../../domain/ratingScale.ts";
import type { Scope, Told } from "../../domain/register/item.ts";
import type { RatedAction } from "../../domain/register/rated.ts";
import { column, ratingCell, ratingMarkings, titleCell, toldCell, withFormula } from "../cells.ts";
import { quoted, when } from "../live/expression.ts";
import type { Live } from "../live/live.ts";
import { wordsFormula } from "../live/wordsFormula.ts";
import { markedOf, workingAt } from "../live/workingCell.ts";
import { position } from "../notes.ts";
import type { ReportInput } from "../reportInput.ts";
import { counted } from "../sentences.ts";

/** Excel: a cell holds at most 32,767 characters ("Excel specifications and limits"). */
const LONGEST = 32_767;

const PARTS: readonly { readonly heading: string; readonly width: number; readonly part: keyof Scope }[] = [
  { heading: "Challenge", width: 46, part: "challenge" },
  { heading: "In scope", width: 42, part: "inScope" },
  { heading: "Out of scope", width: 32, part: "outOfScope" },
  { heading: "Constraints", width: 34, part: "constraints" },
  { heading: "Outcomes", width: 38, part: "outcomes" },
  { heading: "Interdependencies", width: 42, part: "interdependencies" },
];

/** Table 14: the scope of every review, in the register's order and words, lines as they stand there. */
export function reviews(input: ReportInput, all: readonly RatedAction[]): TableModel {
  const { scale } = input.rules;
  return {
    id: "reviews",
    title: "Scopes of the reviews",
    sheetName: "Reviews",
    note: `${counted(all.length, "review", "reviews")}, in the words of the register. ${position(input)}`,
    columns: [
      column("Project ID", 10),
      column("Name", 20),
      ...PARTS.map(({ heading, width }) => column(heading, width)),
      column("Status", 14, { markings: ratingMarkings(scale) }),
    ],
    rows: all.map((one, index) => [
      toldCell(one.item.ref, input.live),
      titleCell(one.item, input.live),
      ...PARTS.map(({ part }) => linesCell(one.item.scope?.[part] ?? null, input.live)),
      statusCell(input, one, index),
    ]),
  };
}

/** What a cell says, line by line. A formula repeats it where the lines need no tidying; else they are as they were read. */
function linesCell(told: Told | null, live: Live | null): TableCell {
  if (told === null) return textCell("");
  const isTidy = live !== null && live.cell(told.place).value === told.words;
  return isTidy ? toldCell(told, live) : textCell(told.words.slice(0, LONGEST), [told.place]);
}

/** A status that is a word of the scale with its mark; any other in its own words; without one, the stage. */
function statusCell(input: ReportInput, { item, rating }: RatedAction, index: number): TableCell {
  const { rules, live } = input;
  const { status } = item;
  if (status === null) return toldCell(item.scope?.stage ?? null, live);
  const cell = rating === NO_DATA ? toldCell(status, null) : ratingCell(rules.scale, rating, [status.place]);
  const worked = workingAt(input, "reviews", index, "Rating");
  const marked = markedOf(worked, rules.scale);
  const formula = live && worked && marked && when(`${worked}=${quoted(NO_DATA)}`, wordsFormula(status, live), marked);
  return withFormula(cell, formula && `IFERROR(${formula},"")`);
}
