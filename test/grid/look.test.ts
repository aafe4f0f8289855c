import fc from "fast-check";
import { changesNothing, look, lookKey, UNCHANGED } from "../../src/grid/look.ts";

describe("look", () => {
  it("leaves every part alone that is not named", () => {
    expect(look({ bold: true, fill: "#D9E2EC" })).toStrictEqual({ ...UNCHANGED, bold: true, fill: "#D9E2EC" });
  });

  it.each([
    { parts: {}, because: "no part is named", nothing: true },
    { parts: { bold: null }, because: "null leaves a part as it is", nothing: true },
    { parts: { bold: false }, because: "false takes the bold away", nothing: false },
    { parts: { fill: "none" as const }, because: "a fill is taken away", nothing: false },
    { parts: { indent: 0 }, because: "an indent is taken away", nothing: false },
  ])("changes nothing: $nothing, because $because", ({ parts, nothing }) => {
    expect(changesNothing(look(parts))).toBe(nothing);
  });
});

describe("lookKey", () => {
  const looks = fc.record({
    bold: fc.constantFrom(true, false, null),
    italic: fc.constantFrom(true, false, null),
    size: fc.constantFrom(10, 11, null),
    indent: fc.constantFrom(10, 11, null),
    fill: fc.constantFrom("#ff0000" as const, "none" as const, null),
    fontColour: fc.constantFrom("#ff0000" as const, null),
  });

  it("is the same for two looks exactly when they are the same", () => {
    fc.assert(
      fc.property(looks, looks, (a, b) => {
        const same = JSON.stringify(a) === JSON.stringify(b);
        expect(lookKey(look(a)) === lookKey(look(b))).toBe(same);
      }),
    );
  });

  it("does not depend on the order in which the parts were named", () => {
    expect(lookKey(look({ bold: true, size: 12 }))).toBe(lookKey(look({ size: 12, bold: true })));
  });
});
