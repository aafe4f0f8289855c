import { cellAddress } from "../../grid/area.ts";
import type { FittedMatrix } from "../../actions/fitMatrix.ts";
import { rulesJson } from "../../actions/rulesJson.ts";

/** What was fitted, for a person to read. */
export const fitText = (fitted: readonly FittedMatrix[]): string =>
  fitted
    .map(({ register, sentences, disagreeing }) =>
      [
        register,
        ...sentences.map((sentence) => `  ${sentence}`),
        ...disagreeing.map(({ place, words }) => `  - ${place.sheet}!${cellAddress(place.row, place.column)} ${words}`),
      ].join("\n"),
    )
    .join("\n\n");

/** What was fitted, as JSON; `rules` is a rules file that makes it the council's matrix, null where none was found. */
export const fitJson = (fitted: readonly FittedMatrix[]): object => ({
  registers: fitted.map(({ register, sentences, disagreeing, settings }) => ({
    register,
    found: sentences,
    disagreeing: disagreeing.map(({ place, words }) => ({
      sheet: place.sheet,
      cell: cellAddress(place.row, place.column),
      words,
    })),
    rules: settings.length === 0 ? null : rulesJson(settings),
  })),
});
