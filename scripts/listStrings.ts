/**
 * `npm run strings`: writes docs/strings.md, every text that a person may read, file by file, for those who check the words.
 * With `--check` it writes nothing and ends with 1 when the list is not what the code says.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stringsPage } from "./strings/stringsPage.ts";

const SRC = path.resolve(import.meta.dirname, "../src");
const LIST = path.resolve(import.meta.dirname, "../docs/strings.md");

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
const page = stringsPage(files.map((file) => ({ file, code: () => readFileSync(path.join(SRC, file), "utf8") })));

if (!process.argv.includes("--check")) writeFileSync(LIST, page);
else if (readFileSync(LIST, "utf8") !== page) {
  console.error("docs/strings.md is not what the code says: run `npm run strings`, and read what changed.");
  process.exitCode = 1;
}
