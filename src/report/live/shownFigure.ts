import type { Figure, Indicator } from "../../domain/register/item.ts";
import { NOT_APPLICABLE, figureCell } from "../cells.ts";
import { quoted, when } from "./expression.ts";
import type { Live } from "./live.ts";
import { numberOf } from "./numberOf.ts";

/** A figure as a summary shows it, as an expression; `N/A` where nothing stands. */
export const shownOf = (figure: Figure, live: Live): string =>
  figureCell(figure, live).formula?.slice(1) ?? quoted(figure.words === "" ? NOT_APPLICABLE : figure.words);

/** The first of some figures that is a number, as a summary shows it, else the first of them; `N/A` where there are none. */
export const firstShown = (figures: readonly Figure[], item: Indicator, live: Live): string =>
  figures.reduceRight(
    (rest, figure) => when(`ISNUMBER(${numberOf(figure, item, live)})`, shownOf(figure, live), rest),
    figures[0] ? shownOf(figures[0], live) : quoted(NOT_APPLICABLE),
  );
