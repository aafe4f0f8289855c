import { readFileSync } from "node:fs";
import path from "node:path";
import { type Associated, customFunctionsRuntime, single } from "../support/customFunctions.ts";

const MANUAL = readFileSync(path.resolve(__dirname, "../../docs/manual/functions.md"), "utf8");
const EXAMPLE = /^Example: `=SCRUTINEER\.([A-Z]+)\((.*)\)` is `(.*)`$/gm;

/** Arguments as Excel hands them over: `{1, 2}` is a row, anything else one cell. */
const argumentsIn = (text: string): unknown[] => {
  const written = JSON.parse(`[${text.replaceAll("{", "[").replaceAll("}", "]")}]`) as unknown[];
  return written.map((one) => [Array.isArray(one) ? one : [one]]);
};

describe("the manual's page on functions", () => {
  let functions: Associated = {};
  beforeAll(async () => {
    const associate = (given: Associated): void => void (functions = given);
    Object.assign(globalThis, { CustomFunctions: customFunctionsRuntime(associate) });
    await import("../../src/functions/functions.ts");
  });

  const examples = [...MANUAL.matchAll(EXAMPLE)].map(([, name = "", given = "", answer = ""]) => ({
    name,
    given,
    answer,
  }));

  it("has an example of each function", () => {
    expect(examples.map(({ name }) => name).sort()).toEqual(Object.keys(functions).sort());
  });

  it.each(examples)("$name($given) is $answer, as it says", ({ name, given, answer }) => {
    expect(String(single(functions[name]?.(...argumentsIn(given)) ?? []))).toBe(answer);
  });
});
