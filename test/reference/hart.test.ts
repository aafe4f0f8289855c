import { writeFileSync } from "node:fs";
import { describeShared, sharedPath } from "../support/shared.ts";
import { json, scratch } from "../workbench/cli/run.ts";

const BOOK = "workbooks/hart-kpis-q1-2014-15.xlsx";
const files = scratch();
afterAll(files.remove);

interface Finding {
  readonly code: string;
  readonly cell: string;
  readonly severity: string;
  readonly message: string;
}
interface Answer {
  readonly findings: readonly Finding[];
  readonly tables?: readonly { readonly id: string; readonly rows: readonly (readonly string[])[] }[];
}

/** What a command says of Hart's KPIs under some rules. */
async function answer(command: "check" | "report", rules: object): Promise<Answer> {
  const [path, out] = [files.path("rules.json"), files.path("out.xlsx")];
  writeFileSync(path, JSON.stringify(rules));
  const more = command === "report" ? ["--out", out] : [];
  return (await json(command, sharedPath(BOOK), "--rules", path, ...more)) as Answer;
}

const disagreeing = ({ findings }: Answer): readonly Finding[] =>
  findings.filter(({ code }) => code === "rating-disagrees");

// Published: Hart District Council's KPIs for Q1 2014/15 with the council's own ratings. 42 of its 45 KPIs are rated.
describeShared("Hart's published ratings, with 10% of the target", BOOK, () => {
  const PRESET = { registers: { "KPIs Q1": { preset: "Maidstone" } } };
  // LS05 has a target of 0, which a percentage cannot rate: it wants an amount.
  const TEN = { ...PRESET, indicators: { "KPIs Q1: LS05": { tolerance: 1 } } };

  it.each(["check", "report"] as const)(
    "%s finds the three of 42 that disagree, with both ratings",
    async (command) => {
      const said = disagreeing(await answer(command, TEN)).map(
        ({ cell, message }) => `${cell}: ${message.split(":")[0] ?? ""}`,
      );
      expect(said).toEqual([
        "H12: The register reports Red, but the rule gives Green",
        "H31: The register reports Amber, but the rule gives Red",
        "H33: The register reports Green, but the rule gives Red",
      ]);
    },
  );

  it("counts 39 as published, and three otherwise", async () => {
    const { tables = [] } = await answer("report", TEN);
    const rows = tables.find(({ id }) => id === "outcomes-standard")?.rows ?? [];
    // Published: 27 Green, 6 Amber, 9 Red. ETS01 and IT03 change places; IT01 is Red by the rule.
    expect(rows.map((row) => row.slice(0, 2).join(" "))).toEqual([
      "Number (%) GREEN 27/42 (64.3%)",
      "Number (%) AMBER 5/42 (11.9%)",
      "Number (%) RED 10/42 (23.8%)",
    ]);
  });

  it("uses the council's own rating where a reason is given, and still says that they differ", async () => {
    const reason = "JE090714: the contractor has yet to confirm the figures";
    const said = disagreeing(
      await answer("check", { ...TEN, indicators: { ...TEN.indicators, "KPIs Q1: ETS01": { reason } } }),
    );
    expect(said.map(({ severity, cell }) => `${severity} ${cell}`)).toEqual(["warning H31", "warning H33", "note H12"]);
    expect(said.at(-1)?.message).toContain(`The report uses the reported rating: as reported, since: ${reason}.`);
  });

  it("asks for a tolerance as an amount where the target is 0", async () => {
    const zero = (await answer("check", PRESET)).findings.filter(({ code }) => code === "target-zero");
    expect(zero.map(({ cell }) => cell)).toEqual(["F39"]);
  });

  it("says of rules for what is not there that they change nothing", async () => {
    const rules = {
      registers: { "KPIs Q2": { tolerance: "10%" } },
      indicators: { "KPIs Q1: XX99": { tolerance: "1%" } },
    };
    const unused = (await answer("check", rules)).findings.filter(({ code }) => code === "rule-unused");
    expect(unused.map(({ message }) => message)).toEqual([
      'Tolerance of KPIs Q2: There is no register "KPIs Q2", so the setting changes nothing.',
      'Tolerance of KPIs Q1: XX99: There is no indicator "KPIs Q1: XX99" in the register KPIs Q1, so the setting changes nothing.',
    ]);
  });
});
