import fc from "fast-check";
import { FIVE_STEPS, RAG } from "../../../src/domain/ratingScale.ts";
import { readRating } from "../../../src/domain/reading/ratingWord.ts";

describe("a rating in a cell", () => {
  it.each([
    ["G", "Green", "a letter"],
    ["GREEN", "Green", "capitals"],
    [" green ", "Green", "small letters and blanks"],
    ["On track", "Green", "in words"],
    ["On target", "Green", "in words"],
    ["A", "Amber", "a letter"],
    ["amber.", "Amber", "a full stop"],
    ["R", "Red", "a letter"],
    ["Off target", "Red", "in words"],
    ["Complete", "Complete", "beside the scale"],
    ["Completed", "Complete", "beside the scale"],
    ["Closed", "Complete", "closed counts as complete"],
    ["Blue", "Complete", "blue is the colour of what is complete"],
    ["Not due", "Not due", "beside the scale, and not without a value"],
    ["Data only", "Not rated", "beside the scale"],
    ["● Green", "Green", "as we print it"],
    ["✔ Complete", "Complete", "as we print it"],
    ["Green ↑", "Green", "with an arrow"],
    ["1. Red", "Red", "numbered"],
    ["RAG: Green", "Green", "with its heading"],
    ["Green - see note", "Green", "with a remark"],
    ["Red: see below", "Red", "with a remark"],
    ["Green (was Amber)", "Green", "with what it was before"],
    ["Blue (complete)", "Complete", "said twice"],
  ])("%j is %s: %s", (text, rating) => {
    expect(readRating(text, RAG)).toEqual({ kind: "rating", rating, words: text.trim() });
  });

  it.each([
    ["Amber/Green", "Amber/Green"],
    ["A/G", "Amber/Green"],
    ["Amber / Red", "Amber/Red"],
    ["Amber", "Amber"],
  ])("%j is %s on a scale of five", (text, rating) => {
    expect(readRating(text, FIVE_STEPS)).toMatchObject({ kind: "rating", rating });
  });

  it.each([
    ["Amber/Red", "unknown", "a step that the scale has not"],
    ["Green, Red", "unknown", "two ratings"],
    ["At risk of slipping", "unknown", "a sentence"],
    ["Reading programme", "unknown", "begins like a rating"],
    ["A - see note", "unknown", "one letter and a remark may be anything"],
    ["3", "unknown", "a number"],
    ["In progress", "open", "under way"],
    ["Ongoing", "open", "under way"],
    ["●", "symbol", "a mark alone"],
    ["☺", "symbol", "a face"],
    ["", "none", "nothing"],
    ["N/A", "none", "no value"],
    ["TBC", "none", "no value"],
  ])("%j is no rating but %s: %s", (text, kind) => {
    expect(readRating(text, RAG)).toMatchObject({ kind, words: text });
  });

  it("reads every word and synonym of a scale, with its mark and in any case", () => {
    for (const scale of [RAG, FIVE_STEPS]) {
      for (const { word, mark, synonyms } of [...scale.steps, ...scale.beside]) {
        for (const said of [word, ...synonyms]) {
          expect(readRating(`${mark} ${said.toUpperCase()}`, scale)).toMatchObject({ kind: "rating", rating: word });
        }
      }
    }
  });

  it("answers for any text at all with a word of the scale or none", () => {
    const words = [...RAG.steps, ...RAG.beside].map(({ word }) => word);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const reading = readRating(text, RAG);
        if (reading.kind === "rating") expect(words).toContain(reading.rating);
      }),
    );
  });
});
