import fc from "fast-check";
import { type ActionState, actionState } from "../../src/domain/action.ts";
import { RAG } from "../../src/domain/ratingScale.ts";
import { readIso } from "../../src/domain/serialDate.ts";

const day = (iso: string): number => readIso(iso) ?? NaN;
const asAt = day("2021-06-30");

describe("how an action stands at 30 June 2021, with 30 days counting as soon", () => {
  it.each<readonly [string | null, string | null, readonly (keyof ActionState)[], string]>([
    ["Green", "2021-09-28", ["live", "onTarget"], "on track, not soon"],
    ["Green", "2021-06-30", ["live", "onTarget", "dueSoon"], "the day itself is not overdue"],
    ["Green", "2021-06-29", ["live", "overdue"], "the day after it is, whatever is reported"],
    ["Green", "2021-07-30", ["live", "onTarget", "dueSoon"], "exactly thirty days ahead is soon"],
    ["Green", "2021-07-31", ["live", "onTarget"], "thirty-one days ahead is not"],
    ["Amber", "2021-09-28", ["live", "onTarget"], "amber is on target"],
    ["Red", "2021-09-28", ["live"], "red is not on target"],
    ["Red", "2021-07-01", ["live", "dueSoon"], "red and soon"],
    ["Red", "2021-06-01", ["live", "overdue"], "red and overdue"],
    ["Complete", "2021-03-30", ["complete"], "what is complete is not overdue"],
    ["Complete", "2021-12-31", ["complete"], "complete before its time"],
    ["Not due", "2021-12-31", ["live", "onTarget"], "not begun"],
    [null, "2021-12-31", ["live", "onTarget"], "nothing reported: live"],
    [null, "2021-01-31", ["live", "overdue"], "nothing reported, but late"],
    ["Green", null, ["live", "onTarget"], "no day: never overdue"],
    [null, null, ["live", "onTarget"], "nothing at all"],
  ])("reported %s, due %s: %j, %s", (rating, due, holds) => {
    const state = actionState(rating, due === null ? null : day(due), asAt, 30);
    const names = ["complete", "live", "onTarget", "overdue", "dueSoon"] as const;
    expect(names.filter((name) => state[name])).toEqual(holds);
  });

  it("is live or complete, never on target and overdue, never overdue and due soon", () => {
    const ratings = fc.constantFrom(null, ...[...RAG.steps, ...RAG.beside].map(({ word }) => word));
    fc.assert(
      fc.property(ratings, fc.option(fc.integer({ min: -90, max: 90 })), fc.nat(60), (rating, days, soon) => {
        const state = actionState(rating, days === null ? null : asAt + days, asAt, soon);
        expect(state.live).toBe(!state.complete);
        expect(state.onTarget && state.overdue).toBe(false);
        expect(state.overdue && state.dueSoon).toBe(false);
        expect(state.complete && (state.onTarget || state.overdue || state.dueSoon)).toBe(false);
      }),
    );
  });
});
