import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { zipSync } from "fflate";
import { blankBook } from "../../../src/xlsx/blank.ts";
import { saveBook } from "../../../src/xlsx/save.ts";
import { SAMPLE } from "../../support/variants.ts";
import { scratch, scrutineer, spawned } from "./run.ts";

const files = scratch();
afterAll(files.remove);

/** The first bytes of every file of the old Office, and of one that Excel protected with a password. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(files.path(name), content);
  return files.path(name);
};
const utf16 = (text: string): number[] => Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat();
const oldOffice = (stream: string): Uint8Array =>
  Uint8Array.from([...OLD_OFFICE, ...Array<number>(1016).fill(0), ...utf16(stream), ...Array<number>(1024).fill(0)]);

const out = files.path("never.xlsx");
const report = (...args: string[]) => ["report", ...args, "--out", out];

describe("what cannot be used", () => {
  const rules = (json: unknown) => write("rules.json", typeof json === "string" ? json : JSON.stringify(json));
  const cases: readonly { readonly name: string; readonly args: () => readonly string[]; readonly says: RegExp }[] = [
    { name: "a file that is not there", args: () => report("no/such.xlsx"), says: /no file no\/such\.xlsx/ },
    { name: "a folder", args: () => report("samples"), says: /samples is a folder/ },
    { name: "a text file", args: () => report(write("a.txt", "hello")), says: /workbook/i },
    { name: "an empty file", args: () => report(write("empty.xlsx", "")), says: /workbook/i },
    {
      name: "a zip that is no workbook",
      args: () => report(write("z.xlsx", zipSync({ "a.txt": new Uint8Array(3) }))),
      says: /workbook/i,
    },
    {
      name: "half a workbook",
      args: () => report(write("half.xlsx", readFileSync(SAMPLE).subarray(0, 9000))),
      says: /damaged|cut off|workbook/i,
    },
    {
      name: "an encrypted workbook",
      args: () => report(write("e.xlsx", oldOffice("EncryptedPackage"))),
      says: /password/i,
    },
    {
      name: "a workbook of the old Excel",
      args: () => report(write("old.xls", oldOffice("Workbook"))),
      says: /\.xls\b|old|97/i,
    },
    {
      name: "a workbook without registers",
      args: () => report(write("none.xlsx", saveBook(blankBook(["Sheet1"])))),
      says: /No register/,
    },
    { name: "an unknown period", args: () => report(SAMPLE, "--period", "Q3 25/26"), says: /no values for Q3 25\/26/ },
    { name: "a period that is none", args: () => report(SAMPLE, "--period", "soon"), says: /"soon" is not a period/ },
    { name: "an unknown day", args: () => report(SAMPLE, "--as-at", "2021-02-30"), says: /is not a day/ },
    { name: "an unknown pack", args: () => report(SAMPLE, "--pack", "lunch"), says: /no pack "lunch".*scrutiny/ },
    {
      name: "rules that are not there",
      args: () => report(SAMPLE, "--rules", "no.json"),
      says: /no\.json cannot be read/,
    },
    { name: "rules that are no JSON", args: () => report(SAMPLE, "--rules", rules("{")), says: /holds no JSON/ },
    { name: "rules that are a list", args: () => report(SAMPLE, "--rules", rules([])), says: /has to be an object/ },
    {
      name: "rules of an unknown section",
      args: () => report(SAMPLE, "--rules", rules({ lunch: {} })),
      says: /no section "lunch"/,
    },
    {
      name: "rules with an unknown setting",
      args: () => report(SAMPLE, "--rules", rules({ registers: { "SP Outcomes": { colour: "blue" } } })),
      says: /no setting "colour"/,
    },
    {
      name: "rules for an unknown standard",
      args: () => report(SAMPLE, "--rules", rules({ standards: { lunch: { threshold: 1 } } })),
      says: /no register, role or standard "lunch"/,
    },
    {
      name: "rules with a value that is none",
      args: () => report(SAMPLE, "--rules", rules({ registers: { "SP Outcomes": { tolerance: "a bit" } } })),
      says: /Tolerance of SP Outcomes is "a bit"/,
    },
    { name: "--out over the workbook", args: () => ["report", SAMPLE, "--out", SAMPLE], says: /another file/ },
    {
      name: "--out over the workbook by a longer path",
      args: () => ["report", SAMPLE, "--out", `./docs/../${SAMPLE}`],
      says: /another file/,
    },
    {
      name: "--out in a folder that is not there",
      args: () => ["report", SAMPLE, "--out", files.path("no/out.xlsx")],
      says: /no such folder/,
    },
    { name: "--out that is a folder", args: () => ["report", SAMPLE, "--out", files.path(".")], says: /is a folder/ },
    { name: "no --out", args: () => ["report", SAMPLE], says: /--out NEW\.xlsx/ },
    { name: "no workbook", args: () => ["find"], says: /which workbook/ },
    { name: "two workbooks", args: () => ["find", SAMPLE, SAMPLE], says: /One workbook at a time/ },
    { name: "an unknown command", args: () => ["lunch", SAMPLE], says: /no command "lunch"/ },
    { name: "an unknown option", args: () => ["find", SAMPLE, "--lunch"], says: /--lunch/ },
    {
      name: "an option of another command",
      args: () => ["find", SAMPLE, "--period", "Q1"],
      says: /--period belongs to check and roll-over and rate and explain and report/,
    },
    { name: "an option without its value", args: () => ["report", SAMPLE, "--out"], says: /--out/ },
  ];

  it.each(cases)("$name: one plain line, exit 2, no file", async ({ args, says }) => {
    const ran = await scrutineer(...args());
    expect(ran.err).toMatch(says);
    expect(ran.err.trimEnd().split("\n")).toHaveLength(1);
    expect(ran.err).toMatch(/^scrutineer: /);
    expect([ran.code, ran.out, existsSync(out)]).toEqual([2, "", false]);
  });

  it("is said in one line with --json, too, and prints nothing else, in a process of its own", () => {
    const { code, out: printed, err } = spawned("check", "no/such.xlsx", "--json");
    expect([code, printed, err.trimEnd().split("\n").length]).toEqual([2, "", 1]);
  });

  it("a link to the workbook is the workbook", async () => {
    copyFileSync(SAMPLE, files.path("book.xlsx"));
    symlinkSync(files.path("book.xlsx"), files.path("link.xlsx"));
    linkSync(files.path("book.xlsx"), files.path("hard.xlsx"));
    mkdirSync(files.path("sub"));
    for (const link of ["link.xlsx", "hard.xlsx"]) {
      const ran = await scrutineer("report", files.path("book.xlsx"), "--out", files.path(link));
      expect([link, ran.code]).toEqual([link, 2]);
    }
    expect(readFileSync(files.path("book.xlsx")).equals(readFileSync(SAMPLE))).toBe(true);
  });
});
