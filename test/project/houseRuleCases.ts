import type { Case } from "./fenceCases.ts";

type Row = readonly [path: string, rule: string | null, because: string, code: string];

const FENCE = "scrutineer/fence";
const SYNTAX = "no-restricted-syntax";
const GLOBALS = "no-restricted-globals";

/** What an import may look like, wherever it stands. */
const imports: readonly Row[] = [
  ["src/grid/a.ts", FENCE, "a type is fenced like a value", `import type { P } from "../domain/p.ts";\nlet p: P;`],
  ["src/grid/a.ts", FENCE, "so is an inline import type", `let p: import("../domain/p.ts").P;`],
  ["src/taskpane/a.ts", FENCE, "and an import that is waited for", `void import("../workbook/read.ts");`],
  ["src/taskpane/a.ts", null, "loading an action late is fine", `void import("../actions/find.ts");`],
  ["src/domain/report/a.ts", null, "a folder may be called like a room", `import { b } from "./b.ts";\nb();`],
  ["src/domain/x/a.ts", null, "also from beside it", `import { b } from "../report/b.ts";\nb();`],
  ["src/domain/a.ts", FENCE, "an import carries its extension", `import { b } from "./b";\nb();`],
  ["src/domain/a.ts", null, "domain may round with big.js", `import { Big } from "big.js";\nnew Big(1);`],
  ["src/standin/a.ts", null, "a part is of its package", `import { e } from "@cj-tech-master/excelts/formula";\ne();`],
  ["src/workbook/a.ts", FENCE, "office.js is loaded, never bundled", `import "@microsoft/office-js";`],
  ["src/taskpane/a.ts", FENCE, "office.js is loaded, never bundled", `import "@microsoft/office-js";`],
  ["src/stray.ts", FENCE, "a file in src is in a room", `let a = 1;\na += 1;`],
  ["src/extras/a.ts", FENCE, "and in one that CONTRIBUTING.md knows", `let a = 1;\na += 1;`],
];

/** How things are exported, typed and said. */
const style: readonly Row[] = [
  ["src/domain/a.ts", SYNTAX, "named exports only", `export default 1;`],
  ["test/domain/a.test.ts", SYNTAX, "in tests too", `export default 1;`],
  ["src/domain/a.ts", SYNTAX, "no barrels", `export * from "./b.ts";`],
  ["src/domain/a.ts", SYNTAX, "no barrels, not even small ones", `export { b } from "./b.ts";`],
  ["src/domain/a.ts", "@typescript-eslint/no-explicit-any", "no any", `let a: any;`],
  ["test/domain/a.ts", "@typescript-eslint/no-explicit-any", "no any in tests", `let a: any;`],
  ["src/domain/a.ts", "@typescript-eslint/no-non-null-assertion", "no !", `let a: string | null;\na!.trim();`],
  ["src/domain/a.ts", "scrutineer/documented", "every export has a doc comment", `export const a = 1;`],
  ["src/domain/a.ts", "scrutineer/documented", "a plain comment is none", `// One.\nexport const a = 1;`],
  [
    "src/domain/a.ts",
    "@typescript-eslint/ban-ts-comment",
    "no silenced compiler",
    `// @ts-expect-error it is fine\nlet a;`,
  ],
  ["src/domain/a.ts", "parse", "no silenced lint", `// eslint-disable-next-line no-var\nlet a = 1;\na += 1;`],
];

/** What the pane and the host's own rules add. */
const office: readonly Row[] = [
  ["src/taskpane/a.tsx", SYNTAX, "React escapes text", `const a = <p dangerouslySetInnerHTML={{ __html: "" }} />;`],
  [
    "src/taskpane/a.tsx",
    "react-hooks/rules-of-hooks",
    "a hook is never conditional",
    `import { useState } from "react";\nfunction A(p: { on: boolean }) {\n  if (p.on) useState(1);\n  return null;\n}`,
  ],
  ["src/taskpane/a.ts", GLOBALS, "nothing leaves the workbook", `void fetch("https://example.org");`],
  ["src/actions/a.ts", GLOBALS, "actions do not name Office", `Office.context.ui.closeContainer();`],
  ["src/commands/a.ts", null, "a ribbon button does", `Office.actions.associate("a", () => undefined);`],
  [
    "src/workbook/a.ts",
    "office-addins/no-office-initialize",
    "onReady, please",
    `Office.initialize = () => undefined;`,
  ],
  [
    "src/workbook/a.ts",
    "office-addins/no-context-sync-in-loop",
    "the number of trips never depends on the number of rows",
    `async function a(context: Excel.RequestContext) {\n  for (const b of [1]) await context.sync();\n}`,
  ],
  [
    "src/workbook/a.ts",
    "office-addins/load-object-before-read",
    "an unloaded property cannot be read",
    `function a(c: Excel.RequestContext) {\n  const range = c.workbook.getSelectedRange();\n  return range.address;\n}`,
  ],
];

/** The rest of the house style that ESLint keeps. */
export const houseRuleCases: readonly Case[] = [...imports, ...style, ...office].map(
  ([path, rule, because, code]): Case => ({ path, rule, because, code: `${code}\n` }),
);
