import { explainSelected } from "../actions/explain.ts";
import type { Explained } from "../actions/explainCell.ts";
import { workbookChoices } from "../actions/workbookChoices.ts";
import { cellAddress, type Place } from "../grid/area.ts";
import type { Part } from "../grid/explanation.ts";
import type { RowBehind } from "../report/explain/explainFigure.ts";
import { listed } from "../report/sentences.ts";
import type { Notice } from "./notice.ts";
import { type ButtonEvent, runCommand } from "./runCommand.ts";

/**
 * The button Explain this figure, on the ribbon and in the menu of a cell: an open pane explains the selected figure and follows what is
 * selected next; without one a dialog says how the figure was made. Writes nothing.
 */
export const explainFigure = (event: ButtonEvent): Promise<void> =>
  runCommand(
    {
      refused: "The figure was not explained",
      inPane: "press Explain a figure under Report",
      run: () =>
        Promise.resolve({
          news: "explain",
          notice: async () => explainNotice(await explainSelected(workbookChoices())),
        }),
    },
    event,
  );

/** How many rows behind a figure a dialog names, and how much of a long text it says: all of it travels in the dialog's address. */
const FEW = 5;
const LONGEST = 160;

/** How a figure was made, for a dialog: the rule, what it counts and out of what, and the first of the rows behind it. */
export function explainNotice(explained: Explained): Notice {
  const { place } = explained;
  if (explained.kind === "words") return notice(addressOf(place), [explained.words]);
  if (explained.kind === "item")
    return notice(`${addressOf(place)}: ${cut(explained.row.title)}`, [
      ...rowLines(explained.row),
      explained.trend ?? "",
    ]);
  const { figure, differs } = explained;
  return notice(`${addressOf(place)}: ${cut(figure.shows)}`, [
    [figure.table, figure.row, figure.column].map(cut).filter(isSaid).join(" · "),
    differs ?? "",
    figure.rule,
    partLine("Counted", figure.numerator),
    partLine("Out of", figure.denominator),
    behindLine(figure.rows, figure.more),
  ]);
}

const notice = (heading: string, lines: readonly string[]): Notice => ({
  heading,
  words: lines.filter(isSaid).join("\n"),
});

const isSaid = (words: string): boolean => words !== "";

const partLine = (words: string, part: Part | null): string =>
  part === null ? "" : `${words}: ${part.count.toLocaleString("en-GB")} ${part.what}`;

/** Names the first of the rows behind a figure; the pane has them all. */
function behindLine(rows: readonly RowBehind[], unlisted: number): string {
  if (rows.length === 0) return "No rows stand behind it.";
  const named = rows.slice(0, FEW).map(({ title, place }) => (title === "" ? addressOf(place) : cut(title)));
  const more = rows.length + unlisted - named.length;
  const all = more === 0 ? named : [...named, `${more.toLocaleString("en-GB")} more`];
  return `Made from: ${listed(all)}. Open the pane (Home, Open) and explain the figure again: there each is a click away.`;
}

const rowLines = ({ register, facts, rating, why }: RowBehind): readonly string[] => [
  register ?? "",
  facts.map(({ label, words }) => `${label}: ${cut(words)}`).join("; "),
  [rating ?? "", why ?? ""].filter(isSaid).join(": "),
];

const cut = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words);

const addressOf = ({ sheet, row, column }: Place): string => `${sheet}, ${cellAddress(row, column)}`;
