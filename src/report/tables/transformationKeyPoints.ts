import type { TableModel } from "../../grid/table.ts";
import type { RatedAction } from "../../domain/register/rated.ts";
import { column } from "../cells.ts";
import { position } from "../notes.ts";
import { actionsFor, benchmarksFor, decisionsFor, workforceFor } from "../registersFor.ts";
import type { ReportInput } from "../reportInput.ts";
import { capital, counted } from "../sentences.ts";
import { benchmarkPoint } from "./benchmarkPoint.ts";
import { decisionsPoint } from "./decisionsPoint.ts";
import { type KeyPoint, pointRow } from "./keyPoint.ts";
import { reviewLinks } from "./reviewLinks.ts";
import { reviewsPoint } from "./reviewsPoint.ts";
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
    ...(reviews ? [reviewsPoint(input, reviews), ...(reviews.length > 1 ? [linksPoint(reviews)] : [])] : []),
    ...(compared ? [benchmarkPoint(input, compared)] : []),
    ...(staff ? workforcePoint(input, staff) : []),
    ...(decided ? [decisionsPoint(input, decided)] : []),
  ];
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
