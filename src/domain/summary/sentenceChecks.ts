import { type Area, contains } from "../../grid/area.ts";
import type { Grid } from "../../grid/grid.ts";
import { compareRounded } from "../compare.ts";
import { findingAt } from "../findings/makeFinding.ts";
import type { Finding } from "../finding.ts";
import { readCount, shareAgrees } from "../reading/count.ts";
import { fold } from "../reading/words.ts";
import { roundHalfUp } from "../roundHalfUp.ts";

/** A count of a total with its share, within other words: `58 of 59 live actions (98%)`. */
const WITH_SHARE = /(?<![\d/.,])\d[\d,]* ?(?:\/|of|out of) ?\d[\d,]*(?: [a-z][a-z ]{0,40}?)? ?\(\d+(?:\.\d+)?%\)/gi;

/** A sum written out: `35 = 20 + 14 + 1`. */
const EQUATION = /(?<![\d.,])(\d[\d,]*) = (\d[\d,]*(?: \+ \d[\d,]*)+)(?![\d.,]*\d)/g;

/**
 * Texts beside the registers that say a share which is not that of its counts, or write out a sum that is wrong. Cells that hold nothing but
 * a count are checked with their table, and where they stand in a table, there.
 */
export const sentenceChecks = (grid: Grid, taken: readonly Area[]): readonly Finding[] =>
  grid.values.flatMap((line, r) =>
    line.flatMap((value, c) => {
      const [row, column] = [grid.area.row + r, grid.area.column + c];
      if (typeof value !== "string" || !/\d/.test(value)) return [];
      if (taken.some((area) => contains(area, row, column))) return [];
      const words = fold(value);
      const odd = [...oddShares(words), ...oddSums(words)];
      return odd.map(([code, message, proposal]) =>
        findingAt({ place: { sheet: grid.sheet, row, column }, words }, { code, message, proposal }),
      );
    }),
  );

type Odd = readonly [code: "share-disagrees" | "total-disagrees", message: string, proposal: string];

const oddShares = (words: string): readonly Odd[] =>
  [...words.matchAll(WITH_SHARE)].flatMap(([part]): readonly Odd[] => {
    const count = readCount(part);
    if (count === null || shareAgrees(count)) return [];
    const right = count.total === 0 ? "no share" : `${roundHalfUp((count.count / count.total) * 100, count.decimals)}%`;
    const message = `"${part}": ${count.count} of ${count.total} is ${right}.`;
    return [["share-disagrees", message, "Correct the counts or the share."]];
  });

const whole = (digits: string): number => Number(digits.replaceAll(",", ""));

const oddSums = (words: string): readonly Odd[] =>
  [...words.matchAll(EQUATION)].flatMap(([part, total = "", terms = ""]): readonly Odd[] => {
    const sum = terms.split(" + ").reduce((all, term) => all + whole(term), 0);
    if (compareRounded(sum, whole(total)) === 0) return [];
    return [
      ["total-disagrees", `"${part}": the parts add up to ${sum}.`, "Correct the total, or the part that is wrong."],
    ];
  });
