import { type TableCell, type TableModel, textCell } from "../../../grid/table.ts";
import type { Figure } from "../../../domain/register/item.ts";
import type { RatedWorkforce } from "../../../domain/register/rated.ts";
import type { RatedRegister } from "../../../domain/register/ratedRegister.ts";
import { valueOf } from "../../../domain/register/periodValue.ts";
import { column } from "../../cells.ts";
import { when } from "../expression.ts";
import type { Live } from "../live.ts";
import { numberOf } from "../numberOf.ts";
import { titleOf } from "../titleOf.ts";
import { wordsFormula } from "../wordsFormula.ts";
import { workedCell } from "../workingCell.ts";
import { figuresInOrder, type InOrder } from "./figuresInOrder.ts";
import { type FteFormulas, fteFormulas } from "./fteFormulas.ts";
import { staffNumbers } from "./staffNumbers.ts";

/** A register on the workforce, as it is handed to the working sheet. */
export type Workforce = Extract<RatedRegister, { readonly kind: "workforce" }>;

/** The columns of a working sheet of the workforce that tables are made from. */
export const WORKFORCE = {
  latest: "Latest",
  change: "Change",
  perFte: "Per FTE",
  shown: "Shown",
} as const;

/**
 * The working table of a register on the workforce: the figures that may be the latest and the one before it, the change between these, and
 * what there is for each full-time equivalent; where each row is a part of the council, its numbers of staff.
 */
export function workingWorkforce(register: Workforce, live: Live): Pick<TableModel, "columns" | "rows"> {
  const { rated, at } = register;
  const items = rated.map(({ item }) => item);
  if (items.some(({ numbers }) => numbers.length > 0)) return staffNumbers(items, live);
  const lines = rated.map((one) => ({ one, ...figuresInOrder(one, at) }));
  const most = Math.max(...lines.map(({ figures }) => figures.length));
  const figures = Array.from({ length: most }, (_, index) => figureHeading(index + 1));
  const ftes = fteFormulas(register, live);
  return {
    columns: [column("Item", 50), ...[...figures, ...WORKED].map((heading) => column(heading, 14))],
    rows: lines.map((line) => [
      workedCell(line.one.item.title, titleOf(line.one.item, live)),
      ...rowOf(line, { live, blanks: most - line.figures.length, fte: ftes(line.one.item) }),
    ]),
  };
}

const WORKED = [
  ...["Latest is", WORKFORCE.latest, "Previous", WORKFORCE.change],
  ...["FTE of the period", "FTE", WORKFORCE.perFte, WORKFORCE.shown],
] as const;

const figureHeading = (place: number): string => `Figure ${place}`;

/** A row of a measure. */
interface Line extends InOrder {
  readonly one: RatedWorkforce;
}

/** What the cells of a row are made from. */
interface RowAsked {
  readonly live: Live;
  /** How many columns of figures stand empty before its own, so that each row ends where the others do. */
  readonly blanks: number;
  /** What an amount is spread over; null for anything else. */
  readonly fte: FteFormulas | null;
}

function rowOf(line: Line, asked: RowAsked): readonly TableCell[] {
  const { one, figures, hasPrevious } = line;
  const { live, blanks } = asked;
  const { item, latest, previous, change } = one;
  const placed = figures.map((figure, index) => ({ figure, place: blanks + index + 1 }));
  const candidates = hasPrevious ? placed.slice(1) : placed;
  const position = placed.find(({ figure }) => figure === latest)?.place ?? "";
  const byPlace = (of: (one: Placed) => string): string =>
    placed.reduce((rest, one) => when(`[@Latest is]=${one.place}`, of(one), rest), NOTHING);
  const both = "AND(ISNUMBER([@Latest]),ISNUMBER([@Previous]))";
  return [
    ...Array.from({ length: blanks }, () => textCell("")),
    ...figures.map((figure) => workedCell(valueOf(figure) ?? "", numberOf(figure, item, live))),
    workedCell(position, when('[@Item]=""', NOTHING, lastOf(candidates))),
    workedCell(valueOf(latest) ?? "", byPlace(numberAt)),
    workedCell(valueOf(previous) ?? "", beforeOf(placed)),
    workedCell(change ?? "", when(both, "ROUND([@Latest]-[@Previous],9)", NOTHING)),
    ...fteCells(one, asked, byPlace),
    workedCell(
      latest?.words ?? "",
      byPlace(({ figure }) => wordsFormula(figure, live)),
    ),
  ];
}

/** A figure with the number of its column. */
interface Placed {
  readonly figure: Figure;
  readonly place: number;
}

const NOTHING = '""';

const numberAt = ({ place }: Pick<Placed, "place">): string => `[@${figureHeading(place)}]`;

/** The last place that has a number. */
const lastOf = (placed: readonly Placed[]): string =>
  placed.reduce((rest, one) => when(`ISNUMBER(${numberAt(one)})`, String(one.place), rest), NOTHING);

/** The number before the latest. */
function beforeOf(placed: readonly Placed[]): string {
  const number = placed
    .slice(0, -1)
    .reduce(
      (rest, one) => when(`AND(${one.place}<[@Latest is],ISNUMBER(${numberAt(one)}))`, numberAt(one), rest),
      NOTHING,
    );
  return when('[@Latest is]=""', NOTHING, number);
}

/** Of an amount: the full-time equivalents of its period, those that it is spread over, and how much there is for each. */
function fteCells(
  { perFte }: RatedWorkforce,
  { fte }: RowAsked,
  byPlace: (of: (one: Placed) => string) => string,
): readonly TableCell[] {
  if (fte === null) return [textCell(""), textCell(""), textCell("")];
  const known = "AND(ISNUMBER([@Latest]),ISNUMBER([@FTE]))";
  return [
    { ...textCell(""), formula: `=${byPlace(({ figure }) => fte.ofPeriod(figure))}` },
    workedCell(
      valueOf(perFte?.fte ?? null) ?? "",
      when("ISNUMBER([@FTE of the period])", "[@FTE of the period]", when('[@Latest is]=""', NOTHING, fte.latest)),
    ),
    workedCell(perFte?.value ?? "", when(known, "[@Latest]/[@FTE]", NOTHING)),
  ];
}
