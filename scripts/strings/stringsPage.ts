import { stringsOf } from "./stringsOf.ts";

/** Rooms whose texts no officer sees, and the words by which registers are recognised, which are councils' and not ours. */
const NOT_OURS = /^(?:standin|domain\/recognise\/headings)\//;

/** A source file by its path below src, with slashes. */
export interface SourceFile {
  readonly file: string;
  readonly code: () => string;
}

/** The page docs/strings.md: a heading for each file that says something to a person, and its texts, a line each. */
export function stringsPage(files: readonly SourceFile[]): string {
  const parts = files
    .filter(({ file }) => /\.tsx?$/.test(file) && !NOT_OURS.test(file))
    .toSorted((one, other) => (one.file < other.file ? -1 : 1))
    .flatMap(({ file, code }) => section(file, stringsOf(file, code())));
  return ["# What Scrutineer says", "", "Made by `npm run strings`; `…` is put in when it is said.", ...parts, ""].join(
    "\n",
  );
}

function section(file: string, strings: readonly string[]): readonly string[] {
  return strings.length === 0
    ? []
    : ["", `## ${file}`, "", ...strings.map((words) => `* \`${words.replaceAll("`", "'")}\``)];
}
