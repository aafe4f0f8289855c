import { addToHistory } from "../../../src/domain/history/addToHistory.ts";
import { FROZEN_FIELDS, type FrozenItem, NOTHING } from "../../../src/domain/history/frozen.ts";
import { quarterOf } from "../../../src/domain/period.ts";

function kept(register: string, key: string, quarter: 1 | 2, rating = ""): FrozenItem {
  const cells = Object.fromEntries(
    FROZEN_FIELDS.map((field) => [field, field === "rating" ? { ...NOTHING, text: rating } : NOTHING]),
  ) as FrozenItem["cells"];
  return { register, key, title: key, place: null, period: quarterOf(2021, quarter), cells };
}

const short = ({ register, key, period, cells }: FrozenItem): string =>
  `${register} ${key} ${period.kind === "quarter" ? `Q${period.quarter}` : ""} ${cells.rating.text}`.trim();

describe("keeping a period", () => {
  const standing = [kept("A", "1", 1, "Green"), kept("A", "2", 1, "Red"), kept("B", "1", 1, "Green")];

  it.each([
    {
      news: [kept("A", "1", 2, "Red")],
      all: ["A 1 Q1 Green", "A 2 Q1 Red", "B 1 Q1 Green", "A 1 Q2 Red"],
      because: "a new period comes last",
    },
    {
      news: [kept("a", "1", 1, "Red"), kept("a", "2", 1, "Red")],
      all: ["a 1 Q1 Red", "a 2 Q1 Red", "B 1 Q1 Green"],
      because: "the same again is replaced, not doubled",
    },
    { news: [kept("A", "1", 1, "Red")], all: ["A 1 Q1 Red", "B 1 Q1 Green"], because: "an item that is gone goes" },
    { news: [kept("A", "3", 1)], all: ["B 1 Q1 Green", "A 3 Q1"], because: "all others are gone" },
    { news: [], all: ["A 1 Q1 Green", "A 2 Q1 Red", "B 1 Q1 Green"], because: "nothing changes nothing" },
  ])("$because", ({ news, all }) => {
    expect(addToHistory(standing, news).map(short)).toEqual(all);
    expect(addToHistory(addToHistory(standing, news), news).map(short)).toEqual(all);
  });
});
