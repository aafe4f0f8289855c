import fc from "fast-check";

import { labelIndex } from "../../../src/domain/fit/labelIndex.ts";
import { sameLabel } from "../../../src/domain/fit/severityWords.ts";

describe("a label among many", () => {
  it.each([
    { labels: ["Rare", "Likely"], label: "4 - likely", place: 1, because: "its words are the same" },
    { labels: ["Level 1", "Level 2"], label: "level 2", place: 1, because: "a different number is another label" },
    { labels: ["Flood", "Flood (2)"], label: "2 Flood", place: 0, because: "the first counts that is like it" },
    { labels: ["", "Flood"], label: "", place: null, because: "nothing is like an empty one" },
    { labels: [], label: "Flood", place: null, because: "there is none" },
  ])("$label among $labels: $because", ({ labels, label, place }) => {
    expect(labelIndex(labels)(label)).toBe(place);
  });

  it("is found as if each were compared in turn", () => {
    const label = fc
      .tuple(fc.constantFrom("", "1 ", "2 - ", "Level "), fc.constantFrom("", "Flood", "FLOOD.", "B", "ii", "3"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(label), label, (labels, one) => {
        const place = labels.findIndex((other) => other !== "" && sameLabel(one, other));
        expect(labelIndex(labels)(one)).toBe(place < 0 ? null : place);
      }),
    );
  });
});
