import fc from "fast-check";

import { hashOf } from "../../../src/domain/narrative/hashOf.ts";

/** The same, said character by character. Workbooks hold such marks, so that they may never change. */
function inFull(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

describe("the mark of a text", () => {
  it.each([
    { text: "", mark: "811c9dc5", because: "nothing has the mark that it begins with" },
    { text: "a", mark: "e40c292c", because: "it is as published" },
    { text: "foobar", mark: "bf9cf968", because: "it is as published" },
  ])('of "$text": $because', ({ text, mark }) => {
    expect(hashOf(text)).toBe(mark);
  });

  it("takes each character once, those of two places too", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => expect(hashOf(text)).toBe(inFull(text))));
    expect(hashOf("\ud83d")).toBe(inFull("\ud83d"));
  });
});
