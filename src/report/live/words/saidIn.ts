import type { Place } from "../../../grid/area.ts";
import type { GridCell } from "../../../grid/grid.ts";
import type { Told } from "../../../domain/register/item.ts";
import type { RatedRegister } from "../../../domain/register/ratedRegister.ts";
import { wordKey } from "./wordKey.ts";

/** A text that stands in a register: as it is looked up, and in the words that the engine reads. */
export interface SaidText {
  readonly key: string;
  readonly words: string;
}

/** The texts of a register whose meaning formulas look up: ratings and statuses, those of decisions too; of risks likelihood, impact, level, score and trend, and the levels kept of them. */
export function saidIn(register: RatedRegister, cell: (place: Place) => GridCell): readonly SaidText[] {
  return toldIn(register)
    .flatMap((told): readonly SaidText[] => {
      const key = told === null ? "" : wordKey(cell(told.place).value);
      return told === null || key === "" ? [] : [{ key, words: told.words }];
    })
    .concat(keptIn(register));
}

/** The levels that were kept of risks in an earlier period. */
function keptIn(register: RatedRegister): readonly SaidText[] {
  if (register.kind !== "risks") return [];
  return [...(register.earlier?.values() ?? [])].flatMap(({ level }) =>
    level === "" ? [] : [{ key: wordKey(level), words: level }],
  );
}

function toldIn(register: RatedRegister): readonly (Told | null)[] {
  switch (register.kind) {
    case "indicators":
    case "actions":
      return register.rated.flatMap(({ item }) => [item.status, ...item.statuses]);
    case "decisions":
      return register.rated.map(({ item }) => item.status);
    case "risks":
      return register.rated.flatMap(({ item }) => [
        ...[item.likelihood, item.impact, item.level, item.score, item.status, item.trend],
        ...[item.previousLikelihood, item.previousImpact, item.previousLevel, item.previousScore],
        ...[item.inherent, item.target].flatMap((marks) => [marks.likelihood, marks.impact, marks.level, marks.score]),
      ]);
    default:
      return [];
  }
}
