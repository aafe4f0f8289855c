/** The snippets that `fences.test.ts` has linted: what each room may import and name. */

/** A snippet, where it would stand, the rule that refuses it (null: it is welcome) and why. */
export interface Case {
  readonly path: string;
  readonly rule: string | null;
  readonly because: string;
  readonly code: string;
}

const ROOMS = [
  "grid",
  "domain",
  "report",
  "workbook",
  "actions",
  "taskpane",
  "commands",
  "functions",
  "xlsx",
  "standin",
  "workbench",
] as const;
type Room = (typeof ROOMS)[number];

/** The table of CONTRIBUTING.md, written a second time so that a slip in either shows. */
const MAY_IMPORT: Readonly<Record<Room, readonly Room[]>> = {
  grid: [],
  domain: ["grid"],
  report: ["grid", "domain"],
  workbook: ["grid"],
  actions: ["grid", "domain", "report", "workbook"],
  taskpane: ["actions", "grid", "domain", "report"],
  commands: ["actions", "grid", "domain", "report"],
  functions: ["actions", "grid", "domain", "report"],
  xlsx: ["grid"],
  standin: ["grid", "xlsx"],
  workbench: ROOMS.filter((room) => room !== "workbench"),
};

const PURE: readonly Room[] = ["grid", "domain", "report"];
const MAY_NAME_EXCEL: readonly Room[] = ["workbook", "workbench"];
const FENCE = "scrutineer/fence";

const roomCases = ROOMS.flatMap((room) =>
  ROOMS.filter((other) => other !== room).map((other): Case => {
    const allowed = MAY_IMPORT[room].includes(other);
    return {
      path: `src/${room}/inner/snippet.ts`,
      code: `import { thing } from "../../${other}/inner/thing.ts";\nthing();\n`,
      rule: allowed ? null : FENCE,
      because: `${room} ${allowed ? "may" : "may not"} import ${other}`,
    };
  }),
);

const excelCases = ROOMS.flatMap((room): Case[] => {
  const may = MAY_NAME_EXCEL.includes(room);
  const path = `src/${room}/snippet.ts`;
  const value = "/** At. */\nexport const at = () => Excel.run(0);\n";
  const type = "/** Where. */\nexport type Where = Excel.Range;\n";
  return [
    { path, code: value, rule: may ? null : "no-restricted-globals", because: `Excel, named by ${room}` },
    { path, code: type, rule: may ? null : "no-restricted-syntax", because: `a type of Excel, named by ${room}` },
  ];
});

const IMPURE: readonly (readonly [code: string, rule: string])[] = [
  ["export const at = () => Office.context;\n", "no-restricted-globals"],
  ["export const at = () => window.innerWidth;\n", "no-restricted-globals"],
  ["export const at = () => document.body;\n", "no-restricted-globals"],
  ["export const at = () => new Date();\n", "no-restricted-globals"],
  ["export const at = () => Date.now();\n", "no-restricted-globals"],
  ["export const at = () => Math.random();\n", "no-restricted-properties"],
  ["export const at = () => fetch('/figures');\n", "no-restricted-globals"],
  ["export const at = () => console.log(1);\n", "no-restricted-globals"],
  ["export const at = () => Promise.resolve(1);\n", "no-restricted-globals"],
  ["export const at = async () => 1;\n", "no-restricted-syntax"],
  ["export async function at() {\n  await 1;\n}\n", "no-restricted-syntax"],
  ["export const at = () => import('./other.ts');\n", "no-restricted-syntax"],
  ["export type At = Date;\n", "no-restricted-syntax"],
  ["export type At = Promise<number>;\n", "no-restricted-syntax"],
  ['import { readFileSync } from "node:fs";\nreadFileSync("x");\n', FENCE],
  ['import { useState } from "react";\nuseState(1);\n', FENCE],
];

const pureCases = PURE.flatMap((room) =>
  IMPURE.map(([code, rule]): Case => ({
    path: `src/${room}/snippet.ts`,
    code: `/** Documented. */\n${code}`,
    rule,
    because: `${room} is pure, and this is not: ${code.trim().replaceAll(/\s+/g, " ")}`,
  })),
);

/** Every room against every other, against the names of Excel, and the pure rooms against all that is not pure. */
export const fenceCases: readonly Case[] = [...roomCases, ...excelCases, ...pureCases];
