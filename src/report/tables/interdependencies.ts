import { numberCell, type TableCell, type TableModel, textCell } from "../../grid/table.ts";
import { SCALE_COLOURS } from "../../domain/scaleColours.ts";
import { oddReferences } from "../../domain/reading/reference.ts";
import type { Mention, Named } from "../../domain/interdependencies/named.ts";
import { calledShortly } from "../../domain/interdependencies/reviewsNamed.ts";
import type { RatedAction } from "../../domain/register/rated.ts";
import { column } from "../cells.ts";
import type { ReportInput } from "../reportInput.ts";
import { either, listed } from "../sentences.ts";
import { type ReviewLinks, reviewLinks } from "./reviewLinks.ts";
import { uniqueHeadings } from "./uniqueHeadings.ts";

/** With more reviews than this a column for each cannot be read on a page: the table lists them instead. */
const MOST_COLUMNS = 20;

const MARKINGS = [
  { text: "Mutual", ...SCALE_COLOURS["light blue"] },
  { text: "Likely", ...SCALE_COLOURS.amber },
] as const;

/** Table 14, the matrix: which review (row) names which (column). With more than 20 reviews, a list for each row instead of the columns. */
export function interdependencies(_: ReportInput, all: readonly RatedAction[]): TableModel {
  const links = reviewLinks(all);
  const wide = links.reviews.length <= MOST_COLUMNS;
  return {
    id: "interdependencies",
    title: "Interdependencies between the reviews",
    sheetName: "Interdependencies",
    note: [RULE, wide ? "" : LISTED, ...doubts(links)].filter((part) => part !== "").join(" "),
    ...(wide ? matrix(links) : lists(links)),
  };
}

const RULE =
  "A row names the reviews in its columns: Mutual where both name each other, One way where only the row does, Likely where its words only resemble a reference or name.";
const LISTED = `With more than ${MOST_COLUMNS} reviews each row lists them.`;

type Body = Pick<TableModel, "columns" | "rows">;

function matrix(links: ReviewLinks): Body {
  const { reviews, said } = links;
  const headings = uniqueHeadings(["Review", "Names", "Named by", ...reviews.map(calledShortly)]);
  return {
    columns: headings.map((heading, index) =>
      index === 0
        ? column(heading, 34)
        : column(heading, index < 3 ? 8 : Math.max(9, Math.min(heading.length, 14)), {
            align: index < 3 ? "right" : "left",
            markings: index < 3 ? [] : MARKINGS,
          }),
    ),
    rows: reviews.map((review, row) => [
      reviewCell(links, row, review),
      countCell(links, said[row]?.mentions.filter(({ sure }) => sure).map(() => row) ?? []),
      countCell(links, links.namedBy(row)),
      ...reviews.map((_, to) => linkCell(links, row, to)),
    ]),
  };
}

function linkCell(links: ReviewLinks, row: number, to: number): TableCell {
  if (row === to) return textCell("–");
  const mention = links.mention(row, to);
  if (mention === null) return textCell("");
  const behind = [...links.placeOf(row), ...(links.isMutual(row, to) ? links.placeOf(to) : [])];
  return textCell(mention.sure ? (links.isMutual(row, to) ? "Mutual" : "One way") : "Likely", behind);
}

function lists(links: ReviewLinks): Body {
  const { reviews, said } = links;
  const called = (indexes: readonly number[]): string =>
    indexes.flatMap((index) => (reviews[index] ? [calledShortly(reviews[index])] : [])).join(", ");
  return {
    columns: [
      column("Review", 40),
      column("Mutual", 40),
      column("One way", 40),
      column("Likely", 20),
      column("Named by", 40),
    ],
    rows: reviews.map((review, row) => {
      const mentions = said[row]?.mentions ?? [];
      const to = (wanted: (one: Mention) => boolean): readonly number[] => mentions.filter(wanted).map((one) => one.to);
      return [
        reviewCell(links, row, review),
        textCell(called(to((one) => one.sure && links.isMutual(row, one.to))), links.placeOf(row)),
        textCell(called(to((one) => one.sure && !links.isMutual(row, one.to))), links.placeOf(row)),
        textCell(called(to((one) => !one.sure)), links.placeOf(row)),
        textCell(called(links.namedBy(row)), links.namedBy(row).flatMap(links.placeOf)),
      ];
    }),
  };
}

const reviewCell = ({ items }: ReviewLinks, row: number, { ref, name }: Named): TableCell =>
  textCell(`${ref} ${name}`.trim(), items[row] ? [items[row].place] : []);

const countCell = (links: ReviewLinks, rows: readonly number[]): TableCell =>
  numberCell(rows.length, String(rows.length), "0", [...new Set(rows)].flatMap(links.placeOf));

/** What a reader has to know: who names all, references unlike the others, references that no review has. */
function doubts({ reviews, said }: ReviewLinks): readonly string[] {
  const all = reviews.filter((_, index) => said[index]?.all === true).map(calledShortly);
  const odd = [...oddReferences(reviews.map(({ ref }) => ref))];
  const unknown = said.flatMap((one, index) =>
    one.unknown
      .filter(({ kind }) => kind === "reference")
      .map(({ words, candidates }) => {
        const meant = candidates.flatMap((to) => (reviews[to] ? [calledShortly(reviews[to])] : []));
        const by = reviews[index] ? calledShortly(reviews[index]) : "";
        return `${words} in ${by}${meant.length === 0 ? "" : ` (likely ${either(meant)})`}`;
      }),
  );
  return [
    ...(all.length > 0 ? [`${listed(all)} ${all.length === 1 ? "names" : "name"} all reviews.`] : []),
    ...odd.map(([words, meant]) => `${words} is written unlike the other references: likely ${meant}.`),
    ...(unknown.length > 0 ? [`No review has the reference ${listed(unknown)}.`] : []),
  ];
}
