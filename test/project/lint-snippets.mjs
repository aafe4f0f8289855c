/**
 * Lints snippets under the project's own eslint.config.mjs, as if each stood at its path, and prints for each what was
 * refused. Reads `[{ "path", "code" }]` on standard input. A process of its own, because ESLint loads its configuration
 * with `import()`, which a jest test cannot. Rules that need types are off: the files do not exist.
 */
import { text } from "node:stream/consumers";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

const withoutTypes = {
  files: ["**/*.ts", "**/*.tsx"],
  languageOptions: { parserOptions: { projectService: false } },
  rules: tseslint.configs.disableTypeChecked.rules,
};
const eslint = new ESLint({ overrideConfig: [withoutTypes] });

const answers = [];
for (const { path, code } of JSON.parse(await text(process.stdin))) {
  const results = await eslint.lintText(code, { filePath: path });
  answers.push(results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId ?? "parse"}: ${m.message}`)));
}
process.stdout.write(JSON.stringify(answers));
