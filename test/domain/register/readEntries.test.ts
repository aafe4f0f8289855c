import { readRegister } from "../../../src/domain/register/register.ts";
import { layoutFromText } from "../../support/registerFromText.ts";

const STRATEGIES = `
title | status | purpose | leadMember | purpose
Housing Strategy | Adopted | Homes for all | Cllr A | Also this
Culture Strategy | | More culture | Cllr B |`;

const entries = (text: string, kind: "strategies" | "decisions") => {
  const { grid, layout } = layoutFromText(text.trim(), { kind });
  const register = readRegister(grid, layout, false);
  return register.kind === "entries" ? register.items : [];
};

describe("a register of words", () => {
  it("gives each row's words by field, with the cells they stand in", () => {
    const [first, second] = entries(STRATEGIES, "strategies");
    expect(first?.title).toBe("Housing Strategy");
    expect(first?.cells.get("leadMember")).toEqual({
      place: { sheet: "Sheet1", row: 1, column: 3 },
      words: "Cllr A",
    });
    expect(second?.cells.get("status")?.words).toBe("");
  });

  it("takes the first of two columns for one field", () =>
    expect(entries(STRATEGIES, "strategies")[0]?.cells.get("purpose")?.words).toBe("Homes for all"));

  it("knows nothing of a field without a column", () =>
    expect(entries("title | dueDate\nDo it | 30/06/21", "decisions")[0]?.cells.get("owner")).toBeUndefined());
});
