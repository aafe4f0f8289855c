import { listed } from "../../src/workbook/listed.ts";

describe("listed", () => {
  it.each([
    { names: [], text: "" },
    { names: ["Risks"], text: "Risks" },
    { names: ["Risks", "Actions"], text: "Risks and Actions" },
    { names: ["a", "b", "c", "d", "e", "f"], text: "a, b, c, d, e and f" },
    { names: ["a", "b", "c", "d", "e", "f", "g"], text: "a, b, c, d, e and 2 more" },
  ])("$names are listed as $text", ({ names, text }) => {
    expect(listed(names)).toBe(text);
  });
});
