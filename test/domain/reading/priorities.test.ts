import { prioritiesOf } from "../../../src/domain/reading/priorities.ts";

const served = (...column: readonly string[]) =>
  prioritiesOf(column).map(({ name, cells }) => `${name}: ${cells.join()}`);

describe("the priorities that strategies name", () => {
  it.each([
    {
      column: ["Start Life Well", "Prosper and Flourish", "start life well"],
      says: ["Start Life Well: 0,2", "Prosper and Flourish: 1"],
      because: "capitals do not matter, and an `and` inside a name parts nothing",
    },
    {
      column: ["Start Life Well", "Clean & Tidy", "Start Life Well and Clean and Tidy"],
      says: ["Start Life Well: 0,2", "Clean & Tidy: 1,2"],
      because: "both sides are names of the column, & is and",
    },
    {
      column: ["Start Life Well", "Start Life Well, Clean and Tidy"],
      says: ["Start Life Well: 0,1", "Clean and Tidy: 1"],
      because: "a comma parts where one side is a name of the column",
    },
    {
      column: ["Healthy, Safe and Strong Communities"],
      says: ["Healthy, Safe and Strong Communities: 0"],
      because: "no part of it is a name of the column",
    },
    { column: ["A; B", "• B\n• D", "D / A"], says: ["A: 0,2", "B: 0,1", "D: 1,2"], because: "marks always part" },
    { column: ["P1, P3 and P4", "P3"], says: ["P1: 0", "P3: 0,1", "P4: 0"], because: "references" },
    { column: ["1, 2", "2 & 3"], says: ["1: 0", "2: 0,1", "3: 1"], because: "numbers" },
    { column: ["A", "All priorities", "B"], says: ["A: 0,1", "B: 1,2"], because: "all of them" },
    {
      column: ["Corporate Plan Priority: A", "A"],
      says: ["A: 0,1"],
      because: "what it is called is no part of its name",
    },
    { column: ["", "N/A", "TBC", "All"], says: [], because: "none" },
    { column: [], says: [], because: "nothing" },
  ])("$column: $because", ({ column, says }) => {
    expect(served(...column)).toEqual(says);
  });
});
