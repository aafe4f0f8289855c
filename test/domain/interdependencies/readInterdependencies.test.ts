import fc from "fast-check";
import type { Named } from "../../../src/domain/interdependencies/named.ts";
import { readInterdependencies } from "../../../src/domain/interdependencies/readInterdependencies.ts";

const PROGRAMME = [
  ["MT01", "Waste Collection"],
  ["MT02", "Fleet Management"],
  ["MT03", "Care"],
  ["MT04", "Administration and Business Services"],
  ["MT05", "Customer Contact and Access to Services"],
  ["MT06", "SEND/High Needs"],
] as const;

/** The reviews that the last of a list names, in short: `MT01`, with `?` where it is only likely; then what nobody knows. */
function saidBy(says: string, list: readonly (readonly [ref: string, name: string])[] = PROGRAMME): string {
  const reviews = list.map(([ref, name], index): Named => ({ ref, name, says: index === list.length - 1 ? says : "" }));
  const { mentions, unknown, all } = readInterdependencies(reviews, list.length - 1);
  const called = (index: number): string => reviews[index]?.ref || (reviews[index]?.name ?? "");
  return [
    ...(all ? ["all:"] : []),
    ...mentions.toSorted((a, b) => a.to - b.to).map(({ to, sure }) => `${called(to)}${sure ? "" : "?"}`),
    ...unknown.map(({ words, candidates }) => `[${words}: ${candidates.map(called).join(" or ")}]`),
  ].join(" ");
}

it.each([
  { says: "MT01, MT04", named: "MT01 MT04", because: "a list of references" },
  { says: "mt 1 and MT-4", named: "MT01 MT04", because: "however a reference is written" },
  { says: "MT01–MT04", named: "MT01 MT02 MT03 MT04", because: "a range" },
  { says: "MT01 to 03", named: "MT01 MT02 MT03", because: "a range whose end has no letters" },
  { says: "All", named: "all: MT01 MT02 MT03 MT04 MT05", because: "all means all others" },
  { says: "All reviews included in Phase 1", named: "all: MT01 MT02 MT03 MT04 MT05", because: "all, in a sentence" },
  { says: "All except MT03 and Fleet Management", named: "all: MT01 MT04 MT05", because: "all but some" },
  { says: "All services with a customer-facing element", named: "", because: "all of something else" },
  { says: "None", named: "", because: "none" },
  { says: "None identified at this stage", named: "", because: "none, in words" },
  { says: "N/A", named: "", because: "no value" },
  { says: "", named: "", because: "an empty cell" },
  { says: "• Fleet Management Transformation Review- new vehicles", named: "MT02", because: "a name in a sentence" },
  { says: "administration & business services", named: "MT04", because: "& for and, and other capitals" },
  { says: "Transformation Reviews: Fleet management, Care", named: "MT02 MT03", because: "names after a heading" },
  { says: "Adult social care frameworks", named: "", because: "a name of one word has to stand alone" },
  { says: "Customer Access - who answers", named: "MT05? [customer access: MT05]", because: "nearly one name" },
  {
    says: "Admin and Customer Service Review",
    named: "[admin and customer service review: MT04 or MT05]",
    because: "two names fit equally well, so none is taken",
  },
  { says: "Safer streets policy", named: "", because: "something that is no review" },
  { says: "M02", named: "MT02? [M02: MT02]", because: "a reference that no review has, and the one that is likely" },
  { says: "MT09", named: "[MT09: ]", because: "a reference that nothing resembles" },
  { says: "COVID-19, M365 and D2A", named: "", because: "letters and figures that are no references" },
  { says: "MT06, SEND/High Needs", named: "", because: "what it says of itself does not count" },
])('"$says": $because', ({ says, named }) => {
  expect(saidBy(says)).toBe(named);
});

it("takes a likely mention for sure where another line names the review", () => {
  expect(saidBy("Customer access\nMT05")).toBe("MT05");
});

it("reads mere numbers where the references are numbers, and nowhere else", () => {
  const numbered = [
    ["1", "One way streets"],
    ["2", "Two tier waste"],
    ["3", "Third sector grants"],
    ["4", "Fourth"],
  ] as const;
  expect(saidBy("1, 3", numbered)).toBe("1 3");
  expect(saidBy("1-3", numbered)).toBe("1 2 3");
  expect(saidBy("20 buses in 3 towns", numbered)).toBe("");
});

it("reads names where the reviews have no references", () => {
  expect(
    saidBy("Fleet management", [
      ["", "Fleet Management"],
      ["", "Waste Collection"],
    ]),
  ).toBe("Fleet Management");
});

it("never names the review itself, nor one twice, whatever is typed", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("MT01", "All", "M02", "–", ",", "Care", "Fleet Management", "9", "\n")),
      (words) => {
        const reviews = PROGRAMME.map(([ref, name]): Named => ({ ref, name, says: words.join(" ") }));
        reviews.forEach((_, index) => {
          const to = readInterdependencies(reviews, index).mentions.map((one) => one.to);
          expect(to).not.toContain(index);
          expect(new Set(to).size).toBe(to.length);
        });
      },
    ),
  );
});
