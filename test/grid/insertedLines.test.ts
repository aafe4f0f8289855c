import fc from "fast-check";
import { type Insertion, lineAt, placeOfLine } from "../../src/grid/insertedLines.ts";

const insertions = fc.array(fc.record({ at: fc.nat(20), count: fc.integer({ min: 1, max: 4 }) }), { maxLength: 5 });

/** Lines as letters, with what was put in as `+`: the slow and sure way. */
const asText = (done: readonly Insertion[]): string =>
  done.reduce(
    (text, { at, count }) => text.slice(0, at) + "+".repeat(count) + text.slice(at),
    "abcdefghijklmnopqrstuvwxyz",
  );

describe("a line among insertions", () => {
  it("is found again wherever it stands", () => {
    fc.assert(
      fc.property(insertions, fc.nat(24), (done, place) => {
        expect(placeOfLine(lineAt(place, done), done)).toBe(place);
      }),
    );
  });

  it("is one that stood before exactly where nothing was put in", () => {
    fc.assert(
      fc.property(insertions, fc.nat(24), (done, place) => {
        const { insertion, line } = lineAt(place, done);
        const letter = asText(done).charAt(place);
        expect(insertion === null ? String.fromCharCode(97 + line) : "+").toBe(letter);
      }),
    );
  });

  it.each([
    { place: 4, stands: { insertion: null, line: 4 }, because: "it stands above what was put in" },
    { place: 5, stands: { insertion: 0, line: 0 }, because: "exactly there, it is the first that was put in" },
    { place: 7, stands: { insertion: null, line: 5 }, because: "what stood there has moved on" },
  ])("$place: $because", ({ place, stands }) => {
    expect(lineAt(place, [{ at: 5, count: 2 }])).toEqual(stands);
  });
});
