import { existsSync, readFileSync } from "node:fs";
import { SAMPLE } from "../../support/variants.ts";
import { json, scratch, scrutineer } from "./run.ts";

const files = scratch();
afterAll(files.remove);

describe("scrutineer repair and put-back", () => {
  it("lists what could be repaired and writes nothing", async () => {
    const { code, out } = await scrutineer("repair", SAMPLE);
    expect(code).toBe(0);
    expect(out).toMatch(/^40 cells can be repaired\n/);
    expect(out).toContain('  Directorate priorities!B56  date-invalid  "31/10021" → 31/10/21\n');
    expect(out).toContain("Nothing was written.");
  });

  it("repairs some kinds and some cells, and puts them back", async () => {
    const [repaired, back] = [files.path("repaired.xlsx"), files.path("back.xlsx")];
    const chosen = ["--code", "date-invalid", "--cell", "'SP Outcomes'!H13"];
    expect(await json("repair", SAMPLE, "--out", repaired, ...chosen)).toMatchObject({
      repaired: [{ cell: "B56" }, { cell: "B108" }, { sheet: "SP Outcomes", cell: "H13", repair: "6.4%" }],
      left: [],
      trips: 4,
    });
    expect(await json("check", repaired)).not.toMatchObject({ findings: [{ code: "date-invalid" }] });
    expect(await json("put-back", repaired, "--out", back)).toMatchObject({
      putBack: [{}, {}, {}],
      left: [],
      trips: 4,
    });
    expect(await json("check", back)).toEqual(await json("check", SAMPLE));
  });

  it("repairs all", async () => {
    const out = files.path("all.xlsx");
    const ran = await scrutineer("repair", SAMPLE, "--out", out, "--all");
    expect(ran.out).toMatch(/^40 cells were repaired\n/);
    expect(await json("repair", out)).toEqual({ repairable: [] });
  });

  it.each([
    { args: ["repair", SAMPLE, "--out", "x.xlsx"], says: /Say what to repair/ },
    { args: ["repair", SAMPLE, "--all"], says: /--out NEW\.xlsx/ },
    { args: ["repair", SAMPLE, "--out", "x.xlsx", "--code", "lunch"], says: /no kind of finding "lunch"/ },
    { args: ["repair", SAMPLE, "--out", "x.xlsx", "--cell", "H13"], says: /"H13" is no cell/ },
    { args: ["repair", SAMPLE, "--out", "x.xlsx", "--code", "target-zero"], says: /Nothing of what was chosen/ },
    { args: ["repair", SAMPLE, "--pack", "scrutiny"], says: /--pack belongs to report/ },
    { args: ["repair", SAMPLE, "--all", "--out", SAMPLE], says: /never overwritten/ },
    { args: ["put-back", SAMPLE], says: /--out NEW\.xlsx/ },
    { args: ["put-back", SAMPLE, "--out", "x.xlsx"], says: /nothing to put back/ },
    { args: ["check", SAMPLE, "--all"], says: /--all belongs to repair; check does not take it/ },
  ])("refuses $args", async ({ args, says }) => {
    const before = readFileSync(SAMPLE);
    const { code, err, out } = await scrutineer(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(says);
    expect(existsSync("x.xlsx")).toBe(false);
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
  });
});
