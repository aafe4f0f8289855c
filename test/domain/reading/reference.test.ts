import { oddReferences, readReference } from "../../../src/domain/reading/reference.ts";

const RUN = ["MT01", "MT02", "MT03", "MT04", "MT05", "MT06", "MT07", "MT08", "MT09", "MT10", "MT11", "MT12"];

describe("references in a run", () => {
  it.each([
    { given: [...RUN, "M13", "MT14"], odd: [["M13", "MT13"]], because: "a letter is missing" },
    { given: [...RUN, "mt13"], odd: [["mt13", "MT13"]], because: "small letters" },
    { given: [...RUN, "MT-13"], odd: [["MT-13", "MT13"]], because: "a hyphen" },
    { given: ["MT01", "MT2", "MT03", "MT04"], odd: [["MT2", "MT02"]], because: "a nought is missing" },
    { given: ["A1", "A2", "A3", "A9", "A10"], odd: [], because: "gaps are no oddity" },
    { given: [...RUN, "M05"], odd: [], because: "MT05 is there: M05 is something else" },
    { given: [...RUN, "M20"], odd: [], because: "20 is not next to the run" },
    { given: [...RUN, "FS13"], odd: [], because: "another run begins" },
    {
      given: ["CS01", "CS02", "IT01", "IT02", "ETS01", "ETS02"],
      odd: [],
      because: "several runs, none of them the rule",
    },
    { given: ["CS01", "CS02a", "CS02b", "CS03", "CS04"], odd: [], because: "a letter behind is no number" },
    { given: ["M1", "MT2", "MT3"], odd: [], because: "three are no run" },
    { given: [], odd: [], because: "there is none" },
  ])("$given: $because", ({ given, odd }) => {
    expect([...oddReferences(given)]).toEqual(odd);
  });

  it.each([
    ["SRR-07", { prefix: "SRR-", number: 7, digits: 2, words: "SRR-07" }],
    ["12", null],
    ["Total", null],
  ])("reads %s", (words, expected) => {
    expect(readReference(words)).toEqual(expected);
  });
});
