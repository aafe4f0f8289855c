import { existsSync } from "node:fs";
import { join } from "node:path";
import { LONGEST } from "../../scripts/test/longestFirst.cjs";

it("names only test files that are there", () => {
  const root = join(__dirname, "../..");
  expect(LONGEST.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
