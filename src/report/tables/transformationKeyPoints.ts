import type { TableModel } from "../../grid/table.ts";
import type { RatedAction } from "../../domain/register/rated.ts";
import { column } from "../cells.ts";
import { position } from "../notes.ts";
import { actionsFor, benchmarksFor, decisionsFor, workforceFor } from "../registersFor.ts";
import type { ReportInput } from "../reportInput.ts";
import { capital, counted, listed } from "../sentences.ts";
import { benchmarkPoint } from "./benchmarkPoint.ts";
import { decisionsPoint } from "./decisionsPoint.ts";
import { type KeyPoint, placesOf, pointRow } from "./keyPoint.ts";
import { reviewLinks } from "./reviewLinks.ts";
import { workforcePoint } from "./workforcePoint.ts";

/** Table 21 for transformation: one sentence for each table, for the registers that the workbook has. */
export const transformationKeyPoints = (input: ReportInput): TableModel => ({
  id: "transformation-key-points",
  title: "Key points of the transformation programme",
  sheetName: "Transformation key points",
  note: `${position(input)} One sentence for each table; the figures are those of the tables.`,
  columns: [column("About", 28), column("Key point", 110)],
  rows: pointsOf(input).map(pointRow),
});

function pointsOf(input: ReportInput): readonly KeyPoint[] {
  const reviews = actionsFor(input, "reviews");
  const compared = benchmarksFor(input, "benchmarks");
  const staff = workforceFor(input, "workforce");
  const decided = decisionsFor(input, "decisions");
  return [
    ...(reviews ? [reviewsPoint(reviews), ...(reviews.length > 1 ? [linksPoint(reviews)] : [])] : []),
    ...(compared ? [benchmarkPoint(input, compared)] : []),
    ...(staff ? workforcePoint(input, staff) : []),
    ...(decided ? [decisionsPoint(input, decided)] : []),
  ];
}

/** `14 reviews: 14 Draft scope.` */
function reviewsPoint(all: readonly RatedAction[]): KeyPoint {
  const statuses = all.flatMap(({ item }) => (item.status?.words ? [item.status.words] : []));
  const kinds = [...new Set(statuses)].map((one) => `${statuses.filter((word) => word === one).length} ${one}`);
  const split = kinds.length === 0 ? "" : `: ${listed(kinds)}`;
  return {
    about: "Reviews",
    sentence: `${capital(counted(all.length, "review", "reviews"))}${split}.`,
    behind: placesOf(all),
  };
}

/** `15 pairs of reviews name each other; 26 mentions go one way only; 4 are likely and to be confirmed.` */
function linksPoint(all: readonly RatedAction[]): KeyPoint {
  const links = reviewLinks(all);
  const mentions = links.said.flatMap((one, from) => one.mentions.map(({ to, sure }) => ({ from, to, sure })));
  const sure = mentions.filter((one) => one.sure);
  const mutual = sure.filter(({ from, to }) => from < to && links.isMutual(from, to)).length;
  const likely = mentions.length - sure.length;
  const parts = [
    counted(mutual, "pair of reviews names each other", "pairs of reviews name each other"),
    counted(sure.length - 2 * mutual, "mention goes one way only", "mentions go one way only"),
    ...(likely === 0 ? [] : [`${likely} ${likely === 1 ? "is" : "are"} likely and to be confirmed`]),
  ];
  return {
    about: "Interdependencies",
    sentence: `${capital(parts.join("; "))}.`,
    behind: links.items.flatMap((_, index) => links.placeOf(index)),
  };
}
