import type { RatedAction, RatedRisk } from "../../domain/register/rated.ts";
import { type ItemFacts, toldFacts } from "./itemFacts.ts";

type Standing = Pick<ItemFacts, "item" | "facts" | "rating" | "why">;

/** An action's status and dates, and how it stands against them. */
export const actionFacts = (one: RatedAction): Omit<Standing, "rating"> => ({
  item: one.item,
  facts: toldFacts([
    ["Status", one.item.status],
    ["Agreed due date", one.item.due],
    ["Revised due date", one.item.revised],
    ["Reason for delay", one.item.reason],
    ["Impact of delay", one.item.impact],
  ]),
  why: whyAction(one),
});

/** The reported status is the rating; dates only say whether it is overdue. Source: domain rules, section 6. */
function whyAction({ item, live, overdue, dueSoon, onTarget }: RatedAction): string {
  const words = item.status?.words ?? "";
  const reported = words === "" ? "no status is reported" : `reported as "${words}"`;
  if (!live) return `${reported}: complete, so no longer live`;
  const dated = overdue ? ["its agreed date has passed"] : dueSoon ? ["it is due soon"] : [];
  return [reported, ...dated, onTarget ? "counted as on target" : "not on target"].join("; ");
}

/** A risk's scores and what its level was taken from. */
export const riskFacts = (one: RatedRisk): Standing => ({
  item: one.item,
  facts: [
    ...toldFacts([
      ["Likelihood", one.marks.likelihood],
      ["Impact", one.marks.impact],
    ]),
    ...(one.score === null ? [] : [{ label: "Score", words: String(one.score) }]),
    ...(one.movement === null ? [] : [{ label: "Movement", words: one.movement }]),
  ],
  rating: one.level === "" ? null : one.level,
  why: LEVEL_FROM[one.levelFrom],
});

const LEVEL_FROM: Readonly<Record<RatedRisk["levelFrom"], string>> = {
  matrix: "by likelihood × impact on the council's matrix",
  score: "by the register's own score, as its likelihood and impact are not on the matrix",
  level: "the register's own level, as it gives no score",
  nothing: "it cannot be scored: neither likelihood and impact, nor a score, nor a level can be read",
};
