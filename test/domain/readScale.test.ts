import { proposeScale, unknownWords } from "../../src/domain/proposeScale.ts";
import { COMPLETE, FIVE_STEPS, NOT_DUE, RAG } from "../../src/domain/ratingScale.ts";
import { readScale, scaleWords } from "../../src/domain/readScale.ts";
import { readRating } from "../../src/domain/reading/ratingWord.ts";

const steps = (text: string) => readScale(text)?.steps.map(({ word, mark, fill }) => `${mark} ${word} ${fill ?? ""}`);

describe("a rating scale is read", () => {
  it.each([
    ["RAG", RAG],
    ["rag", RAG],
    ["five steps", FIVE_STEPS],
  ])("%s by its name", (text, scale) => expect(readScale(text)).toBe(scale));

  it.each([
    {
      text: "On course; Slipping; Failing",
      reads: ["● On course #E4F6E9", "▲ Slipping #F4C67F", "■ Failing #FA9182"],
      because: "marks and colours go by the order",
    },
    {
      text: "On course (fine, ahead) ★ blue; Slipping ◆ light green; Failing #102030",
      reads: ["★ On course #729CCE", "◆ Slipping #E7E9BE", "■ Failing #102030"],
      because: "marks and colours may be given",
    },
    {
      text: "Green; Yellow; Amber; Red",
      reads: ["● Green #E4F6E9", "◕ Yellow #F1DB6D", "▲ Amber #F4C67F", "■ Red #FA9182"],
      because: "words of the usual scale keep their looks",
    },
    {
      text: "Excellent; Good; Green; Poor; Inadequate",
      reads: ["● Excellent #E4F6E9", "◕ Good #E7E9BE", "▲ Green #E4F6E9", "◣ Poor #F1AD83", "■ Inadequate #FA9182"],
      because: "no two steps have one mark",
    },
  ])("$text: $because", ({ text, reads }) => expect(steps(text)).toEqual(reads));

  it.each([
    { text: "Green", because: "one step is no scale" },
    { text: "", because: "nothing is said" },
    { text: "A; B; C; D; E; F; G", because: "more than six cannot be told apart" },
    { text: "Good; good; Bad", because: "a word stands twice" },
    { text: "Good ●; Fair ●; Bad", because: "a mark stands twice" },
    { text: "Good; Bad; Done = Finished", because: "Finished stands beside no scale" },
    { text: "Good; (fine); Bad", because: "a step has no word" },
  ])("not $text: $because", ({ text }) => expect(readScale(text)).toBeUndefined());

  it("knows a council's own words and synonyms, whatever its capitals", () => {
    const scale =
      readScale("On course (fine, ahead); Slipping; In progress; Delivered = Complete; Paused = Not due") ?? RAG;
    const rating = (words: string) => {
      const reading = readRating(words, scale);
      return reading.kind === "rating" ? reading.rating : reading.kind;
    };
    expect(
      ["ON COURSE", "Ahead", "slipping - see note", "In progress", "Delivered", "paused", "Green"].map(rating),
    ).toEqual([...["On course", "On course", "Slipping", "In progress", COMPLETE, NOT_DUE, "unknown"]]);
  });

  it("lets a step have a word that usually stands beside the scale", () => {
    const scale = readScale("Delivered; On the way; Late") ?? RAG;
    expect(readRating("Delivered", scale)).toMatchObject({ kind: "rating", rating: "Delivered" });
    expect(readRating("Complete", scale)).toMatchObject({ kind: "rating", rating: COMPLETE });
  });
});

describe("a rating scale is proposed", () => {
  it.each([
    { words: ["Green", "Red", "", "N/A"], value: "RAG", because: "nothing speaks for another" },
    { words: ["Green", "A/R", "Red"], value: "Five steps", because: "a step between amber and red" },
    { words: ["Green", "Amber/Green"], value: "Five steps", because: "a step between green and amber" },
    { words: ["Green", "Yellow", "Red"], value: "RAG", because: "yellow alone is amber" },
    {
      words: ["Green", "Yellow", "Amber"],
      value: "Green; Yellow; Amber; Red",
      because: "yellow beside amber is a step",
    },
    { words: [], value: "RAG", because: "there are no words" },
  ])("$words: $value, $because", ({ words, value }) => {
    const proposed = proposeScale(words);
    expect(proposed.value).toBe(value);
    expect(readScale(value)).toEqual(proposed.scale);
    expect(proposed.scale === RAG || scaleWords(proposed.scale) === value).toBe(true);
  });

  it("lists the words that a scale does not know, the most frequent first", () => {
    expect(unknownWords(["Slipping", "Fine", "Fine", "Green", "", "In progress"], RAG)).toEqual([
      ...["Fine", "Slipping", "In progress"],
    ]);
  });
});
