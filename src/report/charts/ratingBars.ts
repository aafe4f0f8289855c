import { numberCell } from "../../grid/table.ts";
import type { RatedAction } from "../../domain/register/rated.ts";
import type { RatingScale, RatingStep } from "../../domain/ratingScale.ts";
import { markedRating, withFormula } from "../cells.ts";
import { quoted } from "../live/expression.ts";
import { workingFor } from "../live/countedOn.ts";
import type { Working } from "../live/live.ts";
import { itemAt } from "../live/workingCell.ts";
import type { ReportInput } from "../reportInput.ts";
import { directorateOf } from "../tables/directoratePriorities.ts";
import { sharing } from "./sharing.ts";
import type { DrawnSeries, WantedChart, WantedPoint } from "./wantedChart.ts";

const ROLE = "directoratePriorities";
const TABLE = "directorate-priorities";

/** How each directorate's priorities are rated: a bar a directorate, in the register's order; none where no directorate is named. */
export function ratingBars(input: ReportInput): readonly WantedChart[] {
  const all = sharing(input, ROLE).flatMap((one) => (one.kind === "actions" ? one.rated : []));
  const { scale } = input.rules;
  const named = groupsOf(all);
  if (named.every(({ name }) => name === UNNAMED)) return [];
  const steps = [...scale.steps, ...scale.beside.filter(({ word }) => all.some(({ rating }) => rating === word))];
  return [
    {
      id: `Ratings by directorate: ${steps.map(({ word }) => word).join(", ")}`,
      table: TABLE,
      kind: "bars",
      title: "Directorate priorities: how many of each rating",
      valueFormat: "0",
      series: steps.map((step) => drawnAs(step, scale)),
      points: named.map((group) => pointOf(group, steps, input)),
    },
  ];
}

const UNNAMED = "No directorate";

/** The priorities of a directorate, by their places in the register, from 0. */
interface Group {
  readonly name: string;
  readonly members: readonly { readonly index: number; readonly rating: string }[];
}

function groupsOf(all: readonly RatedAction[]): readonly Group[] {
  const named = all.map((one, index) => ({
    index,
    rating: one.rating,
    name: directorateOf(one.item).trim() || UNNAMED,
  }));
  return [...new Set(named.map(({ name }) => name))].map((name) => ({
    name,
    members: named.filter((one) => one.name === name),
  }));
}

/** A rating's own colours; its edge is dark and its count stands on it, so that nothing is told by the fill alone. */
const drawnAs = ({ word, fill, font }: RatingStep, scale: RatingScale): DrawnSeries => ({
  ...{ name: markedRating(scale, word), fill: fill ?? "#FFFFFF", line: font ?? "#595959" },
  ...{ dashed: false, points: null, labels: "0;-0;;" },
});

function pointOf(group: Group, steps: readonly RatingStep[], input: ReportInput): WantedPoint {
  const working = sharing(input, ROLE).length === 1 ? workingFor(input, ROLE) : null;
  return {
    label: group.name,
    values: steps.map(({ word }) => {
      const count = group.members.filter(({ rating }) => rating === word).length;
      return withFormula(numberCell(count, String(count), "0"), working && countFormula(group, word, working));
    }),
  };
}

/** How many of a directorate's items have a rating, as an expression; null where it would be longer than Excel takes. */
function countFormula({ members }: Group, word: string, working: Working): string | null {
  const each = members.map(({ index }) => `(${itemAt(working, "Rating", index)}=${quoted(word)})`);
  const formula = `IFERROR(0+${each.join("+")},0)`;
  return formula.length <= LONGEST ? formula : null;
}

/** Excel: a formula has at most 8,192 characters. */
const LONGEST = 8_000;
