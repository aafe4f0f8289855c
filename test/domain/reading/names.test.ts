import { committeeKey } from "../../../src/domain/reading/committees.ts";
import { nameKey, ownersIn, variantsOf } from "../../../src/domain/reading/names.ts";

describe("names that are spelt in several ways", () => {
  it.each([
    ["Children's Services", "Childrens services", "capitals and apostrophes"],
    ["Housing & Communities", "Housing and Communities", "& is and"],
    ["H.R.", "HR", "full stops"],
  ])("%s is %s: %s", (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it("takes the most used spelling, and is certain only where one is used most", () => {
    const names = ["Scrutiny & Improvement", "Scrutiny and Improvement", "Scrutiny & Improvement Committee", "Cabinet"];
    const usual = { usual: "Scrutiny & Improvement", certain: true };
    expect([...variantsOf([...names, "Scrutiny & Improvement"], committeeKey)]).toEqual([
      ["Scrutiny and Improvement", usual],
      ["Scrutiny & Improvement Committee", usual],
    ]);
    expect(variantsOf(names, committeeKey).get("Scrutiny and Improvement")?.certain).toBe(false);
    expect([...variantsOf(["Cabinet", "Cabinet"], committeeKey)]).toEqual([]);
  });
});

describe("the owners that a cell names", () => {
  const column = new Set(["finance", "hr", "public health"]);

  it.each([
    ["Finance", ["Finance"], "one"],
    ["J Smith / A Jones", ["J Smith", "A Jones"], "a stroke between blanks"],
    ["J. Smith and A. Jones", ["J. Smith", "A. Jones"], "initials are persons"],
    ["Cllr Smith & Cllr Jones", ["Cllr Smith", "Cllr Jones"], "so are titles"],
    ["Anne Smith; Bob Jones", ["Anne Smith", "Bob Jones"], "a semicolon"],
    ["Anne Smith\nBob Jones", ["Anne Smith", "Bob Jones"], "a new line"],
    ["Finance/HR", ["Finance", "HR"], "both are owners of other rows"],
    ["Housing and Communities", ["Housing and Communities"], "one name, as far as can be known"],
    ["Environment & Community Services", ["Environment & Community Services"], "one name"],
    ["Head of Policy/Performance", ["Head of Policy/Performance"], "one post"],
    ["Cabinet Member, Children's", ["Cabinet Member, Children's"], "a post and its portfolio"],
    ["", [], "none"],
  ])("%j: %j, %s", (text, owners) => {
    expect(ownersIn(text, column)).toEqual(owners);
  });
});
