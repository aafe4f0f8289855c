import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const REFUSED = ["util", "utils", "helper", "helpers", "common", "manager", "misc"];

/** The words of a file's name: `readBook.test.ts` is read, book, test, ts. */
const wordsOf = (name: string): string[] =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/);

/** What is wrong with the name of a file or folder; null when nothing is. */
function faultOfName(name: string): string | null {
  if (/^index\.ts$/.test(name)) return "a barrel";
  const word = wordsOf(name).find((w) => REFUSED.includes(w));
  return word === undefined ? null : `“${word}” says nothing about what is inside`;
}

const folders = ["src", "test", "bench", "scripts"].map((folder) => path.join(ROOT, folder)).filter(existsSync);
const everything = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }));

describe("names", () => {
  it("finds files to look at", () => {
    expect(everything.length).toBeGreaterThan(20);
  });

  it.each([
    ["utils.ts", true, "nobody knows what is in it"],
    ["dateHelpers.ts", true, "nor in this"],
    ["common", true, "a folder is no better"],
    ["sheet-manager.ts", true, "nor a hyphen"],
    ["index.ts", true, "a barrel"],
    ["index.tsx", false, "the pane's entry is no barrel"],
    ["commonest.ts", false, "only whole words count"],
    ["period.ts", false, "a word of the field"],
  ])("%s: refused is %s, because %s", (name, refused) => {
    expect(faultOfName(name) !== null).toBe(refused);
  });

  it("every file and folder is named after what it holds", () => {
    const faults = everything.flatMap((file) => {
      const fault = faultOfName(path.basename(file));
      return fault === null ? [] : [`${file}: ${fault}`];
    });
    expect(faults).toEqual([]);
  });
});
