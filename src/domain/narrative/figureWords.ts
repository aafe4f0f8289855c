import type { RatedAction, RatedIndicator, RatedRisk } from "../register/rated.ts";
import type { RatedRegister } from "../register/ratedRegister.ts";
import { placeKey } from "./namedItems.ts";

const NO_VALUE = "no value";
const listed = (...words: readonly (string | null | undefined)[]): string =>
  words.filter((one) => one !== null && one !== undefined && one !== "").join(", ") || NO_VALUE;

/** What is said of an indicator is about its value in the period. */
export const indicatorFigure = ({ value }: Pick<RatedIndicator, "value">): string => listed(value?.words);

/** What is said of an action is about its reported status and its agreed date. */
export const actionFigure = ({ item }: Pick<RatedAction, "item">): string => {
  const due = item.due?.words ?? "";
  return listed(item.status?.words, due === "" ? null : `due ${due}`);
};

/** What is said of a risk is about its level and score. */
export const riskFigure = ({ level, score }: Pick<RatedRisk, "level" | "score">): string =>
  listed(level, score === null ? null : String(score));

/** The figures that a register's items now have, by `placeKey`; empty for kinds whose items have none. */
export function figuresOf(register: RatedRegister): ReadonlyMap<string, string> {
  switch (register.kind) {
    case "indicators":
      return new Map(register.rated.map((one) => [placeKey(one.item.place), indicatorFigure(one)]));
    case "actions":
      return new Map(register.rated.map((one) => [placeKey(one.item.place), actionFigure(one)]));
    case "risks":
      return new Map(register.rated.map((one) => [placeKey(one.item.place), riskFigure(one)]));
    default:
      return new Map();
  }
}
