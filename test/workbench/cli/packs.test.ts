import { writeFileSync } from "node:fs";
import { readCommandLine } from "../../../src/workbench/cli/commandLine.ts";
import { SAMPLE } from "../../support/variants.ts";
import { json, scratch, scrutineer } from "./run.ts";

interface Listed {
  readonly offered: string;
  readonly packs: readonly {
    readonly id: string;
    readonly own: boolean;
    readonly tables: readonly {
      readonly id: string;
      readonly on: boolean;
      readonly tables: number;
      readonly why: string;
    }[];
  }[];
}
interface Reported {
  readonly pack: string;
  readonly tables: readonly { readonly id: string; readonly header: readonly string[] }[];
}

const files = scratch();
afterAll(files.remove);

describe("scrutineer packs", () => {
  it("lists the packs and their tables without a workbook", async () => {
    const { out, code } = await scrutineer("packs");
    expect(code).toBe(0);
    expect(out).toMatch(/^scrutiny {2}Corporate performance report to scrutiny\n {2}key-points\n/);
    expect(out).toContain("  red-red  (from Outcomes)");
  });

  it("says of a workbook which tables can be made, why others cannot, and what is made where no pack is named", async () => {
    const { out } = await scrutineer("packs", "samples/redcar-health-2024-25.xlsx");
    expect(out).toContain("yes  health-scorecard: Organisational health scorecard");
    expect(out).toContain("no   risks: No register of risks is for it (Strategic risks). Choose one under Registers.");
    expect(out).toMatch(/Without --pack, report makes: health\s*$/);
  });

  it("lists an own pack of the workbook beside ours, and the tables that were switched off", async () => {
    const rules = { packs: { "Our report": ["red-red"], scrutiny: ["red-red", "risks"] } };
    writeFileSync(files.path("rules.json"), JSON.stringify(rules));
    const made = (await json(
      ...["report", SAMPLE, "--out", files.path("own.xlsx")],
      ...["--rules", files.path("rules.json"), "--pack", "our REPORT"],
    )) as Reported;
    expect([made.pack, made.tables.map(({ id }) => id)]).toEqual(["Our report", ["red-red"]]);
    const { offered, packs } = (await json("packs", files.path("own.xlsx"))) as Listed;
    expect([offered, packs.at(-1)?.id, packs.at(-1)?.own]).toEqual(["Our report", "Our report", true]);
    expect(packs[0]?.tables.filter(({ on }) => on).map(({ id }) => id)).toEqual(["red-red", "risks"]);
    expect(packs[0]?.tables.find(({ id }) => id === "programmes")).toMatchObject({ on: false, why: null });
  });
});

describe("report --tables", () => {
  it("makes only those, in their order", async () => {
    const made = (await json(
      "report",
      SAMPLE,
      "--out",
      files.path("two.xlsx"),
      "--tables",
      "red-red,outcomes-standard",
    )) as Reported;
    expect(made.tables.map(({ id }) => id)).toEqual(["red-red", "outcomes-standard"]);
  });

  it.each([
    { args: ["--tables", "lunch"], says: /There is no table "lunch".*key-points/ },
    { args: ["--pack", "health", "--tables", "red-red"], says: /the pack health has none of that id/ },
    { args: ["--tables", ","], says: /Say which tables/ },
  ])("refuses $args", async ({ args, says }) => {
    const { code, err } = await scrutineer("report", SAMPLE, "--out", files.path("never.xlsx"), ...args);
    expect([code, err.trimEnd().split("\n").length]).toEqual([2, 1]);
    expect(err).toMatch(says);
  });

  it("is not for other commands", () => {
    expect(() => readCommandLine(["packs", "a.xlsx", "--tables", "x"])).toThrow(/--tables belongs to report/);
  });
});
