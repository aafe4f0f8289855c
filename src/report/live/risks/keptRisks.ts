import type { TableCell, TableModel } from "../../../grid/table.ts";
import { uniqueKeys } from "../../../domain/history/frozen.ts";
import type { Risk } from "../../../domain/register/item.ts";
import type { EarlierRisk } from "../../../domain/register/riskMovement.ts";
import { column } from "../../cells.ts";
import { joined, quoted, say, when } from "../expression.ts";
import { type Live, referTo, type Working } from "../live.ts";
import { hasColumn, workedCell } from "../workingCell.ts";
import { wordsFormula } from "../wordsFormula.ts";
import { literally, wordKey, wordKeyOf } from "../words/wordKey.ts";
import type { Risks } from "./riskColumn.ts";

/** The columns of what was kept of risks, by their headings; `gone`: whether the register lists an open one no more. */
export const KEPT = {
  ...{ item: "Kept item", score: "Kept score", level: "Kept level", state: "Kept as" },
  gone: "Gone since",
} as const;

/** The column of the working sheet that holds what a risk is known by, and that of how it stood when it was kept. */
export const [RISK_KEY, STATE_BEFORE] = ["Key", "State before"] as const;

/** How a risk stood when it was kept. */
export const [OPEN, CLOSED] = ["Open", "Closed"] as const;

/** Excel: MATCH takes at most 255 characters; each `*`, `?` and `~` is marked. */
const LONGEST = 200;

const cut = (key: string): string => key.slice(0, LONGEST);

/**
 * What each risk of a register is known by in the results that were kept of it, as cells of the working sheet in the register's order; null where
 * nothing was kept, or where two can be told apart only by capitals or by what follows their first 200 characters: no formula finds them.
 */
export function keyCells({ rated, earlier }: Risks, live: Live): readonly TableCell[] | null {
  if (earlier === null || [...earlier.values()].some(({ cells }) => cells === null)) return null;
  const keys = uniqueKeys(rated.map(({ item }) => item.key));
  const all = [...new Set([...keys, ...earlier.keys()])];
  if (new Set(all.map((key) => cut(key).toLowerCase())).size < all.length) return null;
  return rated.map(({ item }, index) => workedCell(cut(keys[index] ?? ""), keyFormula(item, keys[index] ?? "", live)));
}

/** The reference or title of a risk, with its section before it or its number after it where others have the same. */
function keyFormula({ ref, title, place }: Risk, key: string, live: Live): string | null {
  const own = [ref, { place, words: title }].find((told) => told && told.words !== "" && key.includes(told.words));
  if (!own) return null;
  const at = key.lastIndexOf(own.words);
  const said = wordsFormula(own, live);
  const whole = joined(say(key.slice(0, at)), said, say(key.slice(at + own.words.length)));
  return when(`${said}=""`, '""', `LEFT(${whole},${LONGEST})`);
}

/** What was kept of the risk of a row, as an expression; empty where nothing was. */
export const keptOf = (heading: string, name: Working["name"]): string =>
  `IFERROR(INDEX(${name(heading)},MATCH(${literally(`[@${RISK_KEY}]`)},${name(KEPT.item)},0)),"")`;

/** The results that were kept of risks in the last period, row by row over the cells of the history. */
export function keptRisks(
  earlier: ReadonlyMap<string, EarlierRisk>,
  name: Working["name"],
): Pick<TableModel, "columns" | "rows"> {
  const known = `ISNUMBER(MATCH(${literally(`[@${KEPT.item}]`)},${name(RISK_KEY)},0))`;
  const gone = when(`AND([@${KEPT.item}]<>"",[@${KEPT.state}]=${quoted(OPEN)},NOT(${known}))`, '"Yes"', '"No"');
  return {
    columns: Object.values(KEPT).map((heading) => column(heading, heading === KEPT.item ? 60 : 14)),
    rows: [...earlier].flatMap(([key, { score, level, closed, cells }]) => {
      if (cells === null) return [];
      const said = referTo(cells.score);
      const state = `IFERROR(IF(EXACT(${referTo(cells.movement)},${quoted(CLOSED)}),${quoted(CLOSED)},${quoted(OPEN)}),"")`;
      return [
        [
          workedCell(cut(key), `IFERROR(LEFT(TRIM(${referTo(cells.item)}),${LONGEST}),"")`),
          workedCell(score ?? "", `IFERROR(IF(ISNUMBER(${said}),${said},""),"")`),
          workedCell(wordKey(level), wordKeyOf(referTo(cells.level))),
          workedCell(closed ? CLOSED : OPEN, state),
          workedCell("", gone),
        ],
      ];
    }),
  };
}

/** How many risks that were open when they were kept are in the register no more, as an expression; null where no working sheet says. */
export const goneCount = (working: Working): string | null =>
  hasColumn(working, RISK_KEY) ? `COUNTIFS(${working.name(KEPT.gone)},"Yes")` : null;
