import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { documented } from "./scripts/eslint/documented.mjs";
import { fence } from "./scripts/eslint/fence.mjs";
import { globalsFor, propertiesFor, syntaxFor } from "./scripts/eslint/refused.mjs";
import { ROOMS } from "./scripts/eslint/rooms.mjs";

const CODE = ["src/**/*.ts", "src/**/*.tsx"];
const TESTS = ["test/**/*.ts", "test/**/*.tsx", "bench/**/*.ts", "scripts/**/*.ts"];
const SCRIPTS = ["**/*.mjs", "**/*.cjs", "*.js"];

/** What a room's files may not touch: built from the room's name, so that a new room cannot be forgotten. */
const roomRules = Object.keys(ROOMS).map((room) => ({
  files: [`src/${room}/**/*.ts`, `src/${room}/**/*.tsx`],
  rules: {
    "no-restricted-globals": ["error", ...globalsFor(room)],
    "no-restricted-properties": ["error", ...propertiesFor(room)],
    "no-restricted-syntax": ["error", ...syntaxFor(room)],
  },
}));

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]),
);

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "out/", "coverage/", "samples/", "test-results/", "playwright-report/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  { files: SCRIPTS, languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } } },
  {
    files: ["**/*.cjs", "*.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { module: "writable", require: "readonly", __dirname: "readonly", __filename: "readonly" },
    },
  },
  {
    files: [...CODE, ...TESTS],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: "error",
      "@typescript-eslint/array-type": "error",
      "@typescript-eslint/consistent-type-definitions": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: { string: true } }],
      "@typescript-eslint/prefer-optional-chain": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/ban-ts-comment": ["error", { minimumDescriptionLength: 10 }],
      // The two slowest rules, and there is little for them to find: no enums, and hardly a class.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "no-restricted-syntax": ["error", ...syntaxFor("test")],
    },
  },
  {
    files: CODE,
    plugins: { scrutineer: { rules: { fence, documented } } },
    rules: {
      "scrutineer/fence": "error",
      "scrutineer/documented": "error",
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true }],
    },
  },
  ...roomRules,
  {
    files: ["src/actions/**/*.ts"],
    ignores: ["src/actions/inWorkbook.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "/workbook/inWorkbook\\.ts$",
              message: "Import src/actions/inWorkbook.ts: it writes nothing into a workbook of a newer format.",
            },
          ],
        },
      ],
    },
  },
  { files: ["src/workbook/**/*.ts"], plugins: { "office-addins": officeAddins }, rules: officeRules },
  { files: ["**/*.tsx"], plugins: { "react-hooks": reactHooks }, rules: reactHooks.configs.recommended.rules },
  { files: ["**/*.tsx"], rules: { "react-hooks/exhaustive-deps": "error" } },
  {
    // Tests look into JSON and into other people's objects on purpose; what they expect of them is the check.
    files: TESTS,
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
);
