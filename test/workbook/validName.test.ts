import { isDefinedName, isSheetName } from "../../src/workbook/validName.ts";

describe("isSheetName", () => {
  it.each([
    { name: "Outcomes", valid: true, because: "it is plain" },
    { name: "Children's & adults' (Q1)", valid: true, because: "an apostrophe inside is fine" },
    { name: "x".repeat(31), valid: true, because: "31 characters are allowed" },
    { name: "x".repeat(32), valid: false, because: "32 are not" },
    { name: "", valid: false, because: "it is empty" },
    { name: "  ", valid: false, because: "it is blank" },
    { name: "Q1 21/22", valid: false, because: "a slash is not allowed" },
    { name: "a\\b", valid: false, because: "a backslash is not allowed" },
    { name: "a:b", valid: false, because: "a colon is not allowed" },
    { name: "What?", valid: false, because: "a question mark is not allowed" },
    { name: "a*", valid: false, because: "an asterisk is not allowed" },
    { name: "[a]", valid: false, because: "brackets are not allowed" },
    { name: "'a", valid: false, because: "an apostrophe cannot come first" },
    { name: "a'", valid: false, because: "an apostrophe cannot come last" },
    { name: "history", valid: false, because: "Excel keeps History for itself, in capitals or not" },
  ])("$name: $valid, because $because", ({ name, valid }) => {
    expect(isSheetName(name)).toBe(valid);
  });
});

describe("isDefinedName", () => {
  it.each([
    { name: "Scrutineer_register_1", valid: true, because: "it is plain" },
    { name: "_x.y", valid: true, because: "it may begin with an underscore" },
    { name: "Éducation", valid: true, because: "letters of every language count" },
    { name: "x".repeat(255), valid: true, because: "255 characters are allowed" },
    { name: "x".repeat(256), valid: false, because: "256 are not" },
    { name: "", valid: false, because: "it is empty" },
    { name: "1st", valid: false, because: "a digit cannot come first" },
    { name: "two words", valid: false, because: "a space is not allowed" },
    { name: "a-b", valid: false, because: "a hyphen is not allowed" },
    { name: "A1", valid: false, because: "it is a cell" },
    { name: "xfd1048576", valid: false, because: "it is a cell" },
    { name: "R1C1", valid: false, because: "it is a cell in the other style" },
    { name: "R", valid: false, because: "it stands for a row" },
    { name: "c", valid: false, because: "it stands for a column" },
    { name: "Rag", valid: true, because: "it only begins with R" },
    { name: "ABCD1", valid: true, because: "no column has four letters" },
  ])("$name: $valid, because $because", ({ name, valid }) => {
    expect(isDefinedName(name)).toBe(valid);
  });
});
