import { cellAddress, type Place } from "../../grid/area.ts";
import type { Part } from "../../grid/explanation.ts";
import { quoteSheet } from "../../grid/reference.ts";
import type { Explained } from "../../actions/explainCell.ts";
import type { ExplainedFigure, RowBehind } from "../../report/explain/explainFigure.ts";

/** An explanation for a person to read. */
export function explainText(explained: Explained): string {
  if (explained.kind === "words") return explained.words;
  const at = addressOf(explained.place);
  if (explained.kind === "item") return [at, ...rowLines(explained.row), ...told("  ", explained.trend)].join("\n");
  const { figure, differs } = explained;
  return [`${at}: ${figure.shows}`, ...figureLines(figure), ...told("  ! ", differs), ...behindLines(figure)].join(
    "\n",
  );
}

const figureLines = ({
  table,
  row,
  column,
  rule,
  numerator,
  denominator,
  note,
}: ExplainedFigure): readonly string[] => [
  `  ${[table, row, column].filter((one) => one !== "").join(" · ")}`,
  `  ${rule}`,
  ...partLine("Counted", numerator),
  ...partLine("Out of", denominator),
  `  Under the title: ${note}`,
];

const partLine = (words: string, part: Part | null): readonly string[] =>
  part === null ? [] : [`  ${words}: ${part.count.toLocaleString("en-GB")} ${part.what}`];

const told = (before: string, words: string | null): readonly string[] => (words === null ? [] : [`${before}${words}`]);

function behindLines({ rows, more }: ExplainedFigure): readonly string[] {
  if (rows.length === 0) return ["  No rows stand behind it."];
  const left = more === 0 ? [] : [`  and ${more.toLocaleString("en-GB")} more`];
  return [
    `  Rows behind it: ${(rows.length + more).toLocaleString("en-GB")}`,
    ...rows.flatMap((row) => [`  - ${addressOf(row.place)}`, ...rowLines(row).map((line) => `  ${line}`)]),
    ...left,
  ];
}

const rowLines = ({ register, title, facts, rating, why }: RowBehind): readonly string[] => [
  `  ${register === null ? title : `${title} (${register})`}`,
  ...(facts.length === 0 ? [] : [`  ${facts.map(({ label, words }) => `${label}: ${words}`).join("; ")}`]),
  ...(rating === null && why === null ? [] : [`  ${[rating ?? "", why ?? ""].filter((one) => one !== "").join(": ")}`]),
];

/** An explanation as JSON; cells by sheet and address. */
export function explainJson(explained: Explained): object {
  const at = cellJson(explained.place);
  if (explained.kind === "words") return { ...at, words: explained.words };
  if (explained.kind === "item") return { ...at, item: rowJson(explained.row), trend: explained.trend };
  const { rows, more, numerator, denominator, ...figure } = explained.figure;
  return {
    ...at,
    figure: { ...figure, numerator: partJson(numerator), denominator: partJson(denominator) },
    differs: explained.differs,
    behind: rows.map(rowJson),
    more,
  };
}

const partJson = (part: Part | null): object | null => part && { count: part.count, what: part.what };
const rowJson = ({ place, ...row }: RowBehind): object => ({ ...cellJson(place), ...row });

const cellJson = ({ sheet, row, column }: Place): object => ({ sheet, cell: cellAddress(row, column) });
const addressOf = ({ sheet, row, column }: Place): string => `${quoteSheet(sheet)}!${cellAddress(row, column)}`;
