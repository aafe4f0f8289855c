import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { faultsOfFunctions } from "../../scripts/build/functionFaults.ts";
import { type FunctionsMetadata, functionsMetadata } from "../../scripts/build/functionsMetadata.cjs";
import { helpPage } from "../../scripts/build/helpPage.cjs";

const BASE = "https://addins.example.gov.uk/scrutineer/";
const MANUAL = readFileSync(path.resolve(__dirname, "../../docs/manual/functions.md"), "utf8");
const HELP = helpPage(MANUAL, "Functions");
const IDS = ["PERIOD", "RAG", "RISKLEVEL", "SHARE", "STANDARD", "TREND"];
const SCRIPT = `CustomFunctions.associate({ ${IDS.map((id) => `${id}: () => []`).join(", ")} })`;

let metadata: FunctionsMetadata;
beforeAll(async () => {
  ({ metadata } = await functionsMetadata(BASE));
});

describe("functions.json, made from the comments of src/functions", () => {
  it("has the six functions with their arguments, those that may be left out in brackets", () => {
    const signatures = metadata.functions.map(({ name, parameters }) => {
      const names = parameters.map((one) => (one.optional === true ? `[${one.name}]` : one.name));
      return `${name}(${names.join(", ")})`;
    });
    expect(signatures).toEqual([
      "PERIOD(text)",
      "RAG(actual, target, tolerance, polarity, [basis])",
      "RISKLEVEL(likelihood, impact)",
      "SHARE(n, total)",
      "STANDARD(ratings, numerator, [denominator])",
      "TREND(values, polarity, [method], [band])",
    ]);
  });

  it("has the functions handed errors and data types, which they answer cell by cell", () => {
    expect(metadata).toMatchObject({ allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true });
  });

  it("is explained in the manual, each function with its signature and each argument", () => {
    for (const { name, parameters } of metadata.functions) {
      const section = MANUAL.split(/^## /m).find((one) => one.startsWith(`${name}\n`)) ?? "";
      const listed = [...section.matchAll(/^\* `(\w+)`: /gm)].map(([, word]) => word);
      expect([name, listed]).toEqual([name, parameters.map((one) => one.name)]);
      expect(section).toContain(`SCRUTINEER.${name}(`);
    }
  });
});

describe("what may be published", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "functions-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  const change = (id: string, changes: object): ((made: FunctionsMetadata) => FunctionsMetadata) => {
    return (made) => ({
      ...made,
      functions: made.functions.map((one) => (one.id === id ? { ...one, ...changes } : one)),
    });
  };
  const whole = (made: FunctionsMetadata): FunctionsMetadata => made;
  const [n, total] = [
    { name: "n", type: "any" },
    { name: "total", type: "any", dimensionality: "matrix" },
  ];

  it.each<readonly [string, (made: FunctionsMetadata) => FunctionsMetadata, Record<string, string>, readonly RegExp[]]>(
    [
      ["what is made", whole, {}, []],
      ["an id twice", change("RAG", { id: "SHARE" }), {}, [/two functions SHARE/, /does not describe RAG/]],
      ["a name twice", change("RAG", { name: "Share" }), {}, [/does not take: Share/, /the name SHARE twice/]],
      ["a name too short", change("RAG", { name: "R" }), {}, [/a name that Excel does not take: R/]],
      ["no description", change("RAG", { description: "" }), {}, [/RAG has no description/]],
      [
        "arguments without words or ranges",
        change("SHARE", { parameters: [n, total] }),
        {},
        [/says nothing of n/, /says nothing of total/, /takes no range for n/],
      ],
      ["one answer only", change("RAG", { result: {} }), {}, [/RAG does not spill/]],
      ["help elsewhere", change("RAG", { helpUrl: "https://example.com/rag" }), {}, [/help away from/]],
      ["no help", change("RAG", { helpUrl: undefined }), {}, [/help away from/]],
      ["help of no page", change("RAG", { helpUrl: `${BASE}no.html#rag` }), {}, [/help that is not there/]],
      [
        "help at no heading",
        change("RAG", { helpUrl: `${BASE}functions-help.html#r` }),
        {},
        [/without such a heading/],
      ],
      ["a function without code", whole, { "functions.js": SCRIPT.replace("TREND", "TRENT") }, [/for TREND/, /TRENT/]],
      ["a script that needs a page", whole, { "functions.js": "document.title" }, [/cannot run without a page/]],
      ["no functions", (made) => ({ ...made, functions: [] }), { "functions.js": "" }, [/has no functions/]],
    ],
  )("%s", (_because, spoil, spoilt, faults) => {
    const files = {
      "functions.json": JSON.stringify(spoil(metadata)),
      "functions.js": SCRIPT,
      "functions-help.html": HELP,
    };
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of Object.entries({ ...files, ...spoilt })) writeFileSync(path.join(folder, file), text);
    expect(faultsOfFunctions(folder, BASE)).toEqual(faults.map((fault) => expect.stringMatching(fault)));
  });

  it("says what is missing", () => {
    expect(faultsOfFunctions(path.join(folder, "nowhere"), BASE)).toEqual([
      "functions.json is missing",
      "functions.js is missing",
    ]);
  });
});

describe("the page that help leads to", () => {
  it.each([
    ["# A title", '<h1 id="a-title">A title</h1>', "a heading has an id"],
    [
      "Two\nlines with `<code>` & [a link](x.md).",
      "<p>Two lines with <code>&lt;code&gt;</code> &amp; a link.</p>",
      "words",
    ],
    ["* `a`: one\n  and more\n* Two", "<ul><li><code>a</code>: one and more</li><li>Two</li></ul>", "a list"],
    [
      "| a | b |\n| --- | --- |\n| 1 | 2 |",
      "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>",
      "a table",
    ],
  ])("%j: %s, %s", (markdown, html) => {
    expect(helpPage(markdown, "Title")).toContain(`<body>\n${html}\n  </body>`);
  });

  it("is the manual's, whole, and loads nothing", () => {
    expect(HELP).toContain('<h2 id="riskLevel">'.toLowerCase());
    expect(HELP).not.toMatch(/^\s*[#|*] /m);
    expect(HELP).not.toContain("`");
    expect(HELP).toContain("default-src 'none'");
    expect(HELP).not.toContain("<script");
  });
});
