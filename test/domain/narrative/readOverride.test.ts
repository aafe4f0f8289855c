import { readOverride } from "../../../src/domain/narrative/readOverride.ts";
import { readRules } from "../../../src/domain/rules/readRules.ts";
import { defaultSettings } from "../../../src/domain/rules/defaultSettings.ts";

const { scale } = readRules(defaultSettings([])).rules;

describe("another rating with its reason", () => {
  it.each([
    { text: "Amber: data came late", says: "Amber / data came late", because: "a colon parts them" },
    { text: "amber because data came late", says: "Amber / data came late", because: "words part them, too" },
    {
      text: "Red - not comparable: new method",
      says: "Red / not comparable: new method",
      because: "the first mark counts",
    },
    { text: "Amber", says: null, because: "a rating without a reason does not stand" },
    { text: "Amber:", says: null, because: "nor does one with nothing after the mark" },
    { text: "Purple: it is nice", says: null, because: "it is no step of the scale" },
    { text: "No data: none yet", says: null, because: "what stands beside the scale is no step" },
    { text: "", says: null, because: "nothing is said" },
  ])("$text: $because", ({ text, says }) => {
    const read = readOverride(text, scale);
    expect(read && `${read.rating} / ${read.reason}`).toBe(says);
  });
});
