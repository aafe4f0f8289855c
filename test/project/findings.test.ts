import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FINDING_CODES } from "../../src/domain/finding.ts";
import { CODE_WORDS } from "../../src/taskpane/checks/codeWords.ts";

const root = join(__dirname, "..", "..");

/** The codes that docs/findings.md explains, in its order. */
const explained = readFileSync(join(root, "docs", "findings.md"), "utf8")
  .split("\n")
  .flatMap((line) => /^\| `([a-z-]+)` \| .{10,} \| .{5,} \|$/.exec(line)?.[1] ?? []);

describe("docs/findings.md", () => {
  it("explains every code, and no other, in the order of the code", () => {
    expect(explained).toEqual(FINDING_CODES);
  });

  it("has a heading in the pane for each", () => {
    expect(Object.keys(CODE_WORDS).sort()).toEqual([...FINDING_CODES].sort());
  });
});
