import { measureStandard } from "../../../domain/register/measureStandard.ts";
import type { RatedIndicator } from "../../../domain/register/rated.ts";
import type { ReportInput } from "../../reportInput.ts";
import { workingFor } from "../countedOn.ts";
import { figure, joined, quoted, say, when } from "../expression.ts";
import { listedOf } from "../sentenceFormula.ts";
import { itemNumbered } from "../workingCell.ts";
import { STANDARD } from "./standardColumns.ts";

/** How many corporate-health standards are achieved, and which are not, as a formula; null where figures are fixed values. */
export function standardsSentence(input: ReportInput, measures: readonly RatedIndicator[]): string | null {
  const working = workingFor(input, "corporateHealth");
  if (working === null) return null;
  const achieved = measures.map((measure) => measureStandard(measure, input.period).achieved);
  const counted = (word: "Yes" | "No", value: boolean): string =>
    figure(
      `Corporate-health standards achieved: ${word}`,
      achieved.filter((one) => one === value).length,
      `COUNTIFS(${working.name(STANDARD.achieved)},"${word}")`,
    );
  const [met, missed] = [counted("Yes", true), counted("No", false)];
  const known = `(${met}+${missed})`;
  const item = working.name("Item");
  const all = figure("Corporate-health measures", measures.length, `ROWS(${item})-COUNTBLANK(${item})`);
  const decimals = String(input.rules.decimals["key-points"] ?? 0);
  const share = [known, say(" corporate-health standards ("), `ROUND(100*${met}/${known},${decimals})`, say("%) ")];
  const verb = when(`${met}=1`, quoted("is"), quoted("are"));
  const titles = measures.map((_, index) => ({
    count: when(`${missed}>${String(index)}`, "1", "0"),
    words: itemNumbered(working, "Item", STANDARD.missed, index + 1),
  }));
  const which = when(`${missed}=0`, '""', joined(say("; not achieved: "), listedOf(titles)));
  const rest = joined(say("; "), `${all}-${known}`, say(" cannot be compared yet"));
  const said = joined(
    ...[met, say(" of "), ...share, verb, say(" achieved"), which],
    ...[when(`${all}=${known}`, '""', rest), say(".")],
  );
  return when(`${known}=0`, quoted("No corporate-health standard can be compared with an actual."), said);
}
