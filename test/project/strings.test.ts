import { stringsOf } from "../../scripts/strings/stringsOf.ts";
import { stringsPage } from "../../scripts/strings/stringsPage.ts";

const lines = (...code: readonly string[]): string => code.join("\n");

describe("the texts of a file", () => {
  it.each([
    ['say("No register was found.")', ["No register was found."], "a sentence"],
    ["say(`${n} cells of ${sheet} were changed.`)", ["… cells of … were changed."], "what is put in is left open"],
    ["say(`Make report`)", ["Make report"], "a template without anything put in"],
    ["<p>Find   registers\n in it</p>", ["Find registers in it"], "text between tags, its spaces joined"],
    ['<Button title="Undo" />', ["Undo"], "one word with a capital stands on a button"],
    ['say("Undo", "Undo")', ["Undo"], "each text once"],
    ['import x from "./Some file.ts"; export * from "./Other file.ts"', [], "a file's name"],
    ['let kind: "Not rated" | "Green"', [], "a type says nothing"],
    ['makeStyles({ root: { border: "1px solid Grey" } })', [], "looks are for the browser"],
    ['<p className="Some class" id="One id">…</p>', [], "identifiers"],
    ['say("rating", "no-data", "")', [], "identifiers of ours"],
    [
      'say("Excel.Range", "https://example.org/Page", "0.0 %", "=IF(A1>2, Green, Red)")',
      [],
      "names, addresses, formats",
    ],
  ])("%s: %j, because %s", (code, texts) => expect(stringsOf("x.tsx", code)).toEqual(texts));
});

describe("the list of all texts", () => {
  const file = (name: string, code: string) => ({ file: name, code: () => code });

  it("has a heading for each file that says something, in order", () => {
    const page = stringsPage([
      file("report/b.ts", 'say("Second thing")'),
      file("actions/a.ts", 'say("First `thing`")'),
    ]);
    expect(page).toContain(
      lines("## actions/a.ts", "", "* `First 'thing'`", "", "## report/b.ts", "", "* `Second thing`"),
    );
  });

  it.each(["standin/answer.ts", "domain/recognise/headings/riskWords.ts", "taskpane/index.html", "report/silent.ts"])(
    "has nothing of %s",
    (name) =>
      expect(stringsPage([file(name, name === "report/silent.ts" ? "" : 'say("Some words")')])).not.toContain("##"),
  );
});
