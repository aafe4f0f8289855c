import fc from "fast-check";
import { cellParts } from "../../../src/report/narrative/cellParts.ts";

const parts = (text: string) => Object.fromEntries(cellParts(text, ["Reason", "Impact"]));

describe("the parts of a cell that holds a reason and an impact", () => {
  it.each([
    {
      text: "(R) Staff left. (I) None yet.",
      reason: "Staff left.",
      impact: "None yet.",
      because: "each after its mark",
    },
    { text: "(I) None yet.", reason: "", impact: "None yet.", because: "one alone" },
    { text: "(i) Late (r) Staff", reason: "Staff", impact: "Late", because: "either order, either case" },
    { text: "Staff left.", reason: "Staff left.", impact: "", because: "without a mark it is the reason" },
    { text: "Well, (I) late", reason: "Well,", impact: "late", because: "words before the first mark are the reason" },
    { text: "(R) One (R) Two", reason: "One Two", impact: "", because: "of two with one mark both are kept" },
    { text: "", reason: "", impact: "", because: "an empty cell says nothing" },
  ])("$because", ({ text, reason, impact }) => {
    expect(parts(text)).toEqual({ Reason: reason, Impact: impact });
  });

  it("are what was put together", () => {
    const words = fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,3}$/);
    fc.assert(
      fc.property(words, words, (reason, impact) => {
        expect(parts(`(R) ${reason} (I) ${impact}`)).toEqual({ Reason: reason, Impact: impact });
      }),
    );
  });
});
