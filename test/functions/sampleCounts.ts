import type { Assessed } from "../../src/actions/assess.ts";
import { formatPeriod } from "../../src/domain/formatPeriod.ts";
import { findPeriod } from "../../src/domain/readPeriod.ts";
import type { RatedRegister } from "../../src/domain/register/ratedRegister.ts";
import { formatShare } from "../../src/domain/share.ts";
import { denominatorWords, type Standard } from "../../src/domain/standard.ts";
import { period } from "../../src/functions/period.ts";
import { riskLevel } from "../../src/functions/riskLevel.ts";
import { share } from "../../src/functions/share.ts";
import { standard } from "../../src/functions/standard.ts";
import { countable } from "../../src/report/actionCounts.ts";
import { type Countable, countRatings } from "../../src/report/count.ts";
import { ON_TARGET } from "../../src/report/onTarget.ts";
import { countableOutcome } from "../../src/report/tables/outcomePoints.ts";
import { single } from "../support/customFunctions.ts";
import { compared, type Compared, handedOver } from "./sampleRows.ts";

/** Every risk that stands on the matrix: `SCRUTINEER.RISKLEVEL` on its cells, and the engine's level. Others are an error. */
export function levels(assessed: Assessed): readonly Compared[] {
  const raw = handedOver(assessed);
  return assessed.rated
    .flatMap((register) => (register.kind === "risks" ? register.rated : []))
    .map(({ item, marks, level, levelFrom }) => {
      const answer = single(riskLevel([[raw(marks.likelihood)]], [[raw(marks.impact)]]));
      return compared(item.title, levelFrom === "matrix" ? level : "No data", answer);
    });
}

/** The items of a register that are counted against standards, with the words that say how each is rated. */
function counted(register: RatedRegister): readonly { readonly item: Countable; readonly word: string }[] {
  if (register.kind === "indicators")
    return register.rated.map((one) => ({ item: countableOutcome(one), word: one.rating }));
  if (register.kind !== "actions") return [];
  const items = countable(register.rated);
  // A function knows of no dates: who counts what is on target calls what is overdue by its worst rating.
  return items.map((item, index) => ({ item, word: register.rated[index]?.overdue === true ? "Red" : item.rating }));
}

/** Every register against every standard: `SCRUTINEER.STANDARD` and `.SHARE` on its ratings, and what the engine counts. */
export function standards(assessed: Assessed): readonly Compared[] {
  const all = Object.values(assessed.settled.rules.standards);
  return assessed.rated.flatMap((register) => {
    // Only actions are on target or not.
    const own = all.filter(({ numerator }) => register.kind === "actions" || !numerator.includes(ON_TARGET));
    const items = counted(register);
    if (items.length === 0) return [];
    return own.flatMap((one) => countedBy(register.register.layout.name, items, one));
  });
}

function countedBy(
  name: string,
  items: ReturnType<typeof counted>,
  { numerator, denominator }: Standard,
): readonly Compared[] {
  const isOnTarget = numerator.includes(ON_TARGET);
  const { count, total } = countRatings(
    items.map(({ item }) => item),
    numerator,
    denominator,
  );
  const words = items.map(({ item, word }) => [isOnTarget ? word : item.rating]);
  const row = `${name}: ${numerator.join(", ")} of ${denominator}`;
  const answer = single(standard(words, [[numerator.join(", ")]], [[denominatorWords(denominator)]]));
  const printed = total === 0 ? "No data" : formatShare(count, total, 1);
  return [
    compared(row, total === 0 ? "No data" : String(count / total), answer),
    compared(`${row}, in words`, printed, single(share([[count]], [[total]]))),
  ];
}

/** Every heading of every register: `SCRUTINEER.PERIOD` on its words and on the period as we write it, and the engine's reading. */
export function periods(assessed: Assessed): readonly Compared[] {
  return assessed.rated.flatMap(({ register }) =>
    register.layout.fields.flatMap((field) => {
      const found = findPeriod(field.heading);
      const heading = compared(
        field.heading,
        found ? formatPeriod(found.period) : "No data",
        single(period([[field.heading]])),
      );
      if (field.period === null) return [heading];
      const written = formatPeriod(field.period);
      return [heading, compared(written, written, single(period([[written]])))];
    }),
  );
}
