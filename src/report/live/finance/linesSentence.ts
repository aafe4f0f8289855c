import type { RatedBudgetLine } from "../../../domain/money/rateBudget.ts";
import type { ReportInput } from "../../reportInput.ts";
import { workingFor } from "../countedOn.ts";
import { exactly, figure, joined, quoted, say, when } from "../expression.ts";
import { countedOf, listedOf } from "../sentenceFormula.ts";
import { RED_LINES } from "../workingBudget.ts";
import { itemNumbered } from "../workingCell.ts";

/**
 * How many lines of a budget have each rating, and which have the worst, as a formula; null where figures are fixed values.
 * @param most how many lines it names
 */
export function linesSentence(input: ReportInput, lines: readonly RatedBudgetLine[], most: number): string | null {
  const working = workingFor(input, "budget");
  if (working === null) return null;
  const { steps, beside } = input.rules.scale;
  const [item, rating] = [working.name("Item"), working.name("Rating")];
  const counted = (word: string): string => {
    const value = lines.filter((line) => line.rating === word).length;
    return figure(`Budget lines: ${word}`, value, `COUNTIFS(${rating},${exactly(word)})`);
  };
  const all = figure("Budget lines: all", lines.length, `ROWS(${item})-COUNTBLANK(${item})`);
  const parts = [...steps, ...beside].map(({ word }) => ({
    count: counted(word),
    words: joined(counted(word), say(` ${word}`)),
  }));
  const worst = steps.at(-1)?.word ?? "";
  const red = counted(worst);
  const named = Array.from({ length: most }, (_, index) => ({
    count: when(`${red}>${String(index)}`, "1", "0"),
    words: `IFERROR(${itemNumbered(working, RED_LINES.listed, RED_LINES.order, index + 1)},"")`,
  }));
  const others = {
    count: when(`${red}>${String(most)}`, "1", "0"),
    words: joined(`${red}-${String(most)}`, say(" more")),
  };
  const list = when(`${red}=0`, '""', joined(say(`; ${worst}: `), listedOf([...named, others])));
  const lead = joined(say("Of "), countedOf(all, "budget line", "budget lines"), say(", by rating "));
  const said = joined(lead, listedOf(parts), list, say("."));
  return when(`${all}=0`, quoted("No budget lines are rated."), said);
}
