import { existsSync, writeFileSync } from "node:fs";
import { saveBook } from "../../../src/xlsx/save.ts";
import { bookFromText } from "../../support/bookFromText.ts";
import { json, scratch, scrutineer } from "./run.ts";

const files = scratch();
afterAll(files.remove);

const BOOK = files.path("kpis.xlsx");
writeFileSync(
  BOOK,
  saveBook(
    bookFromText(`== KPIs ==
KPIs 2021/22
Ref | Indicator | Good is | Q4 20/21 | Q1 21/22 | Target
A | Visits | High | 18 | 20 | 10
B | Waits | Low | 12 | 14 | 10
`),
  ),
);

describe("rate", () => {
  it("lists what would stand beside a register, cell by cell, and writes nothing", async () => {
    const { code, out } = await scrutineer(
      "rate",
      BOOK,
      "--register",
      "KPIs",
      "--preview",
      "--out",
      files.path("no.xlsx"),
    );
    expect(code).toBe(0);
    expect(out.split("\n").filter((line) => !line.includes("for example"))).toEqual([
      "This would stand beside KPIs, on KPIs:",
      "",
      "Column G: Rating Q1 21/22 (Scrutineer) (new)",
      '  G2: empty -> "Rating Q1 21/22 (Scrutineer)"',
      '  G3: empty -> "● Green"',
      '  G4: empty -> "■ Red"',
      "",
      "Column H: Trend Q1 21/22 (Scrutineer) (new)",
      '  H2: empty -> "Trend Q1 21/22 (Scrutineer)"',
      '  H3: empty -> "↑ Improving"',
      '  H4: empty -> "↓ Worsening"',
      "",
      "Nothing was written. With --out NEW.xlsx it is done.",
      ...(out.endsWith("\n") ? [""] : []),
    ]);
    expect(existsSync(files.path("no.xlsx"))).toBe(false);
  });

  it("puts the columns in, says that they are as they should be, and takes them away", async () => {
    const [made, gone] = [files.path("made.xlsx"), files.path("gone.xlsx")];
    expect(await json("rate", BOOK, "--register", "kpis", "--out", made)).toMatchObject({
      register: "KPIs",
      columns: [{ letters: "G" }, { letters: "H" }],
      trips: 4,
    });
    expect(await json("rate", made, "--register", "KPIs")).toMatchObject({
      columns: [
        { isNew: false, cells: [] },
        { isNew: false, cells: [] },
      ],
    });
    const before = await json("find", BOOK);
    expect(await json("find", made)).toEqual(before);
    expect(await json("rate", made, "--register", "KPIs", "--remove", "--out", gone)).toMatchObject({ left: [] });
    expect(await json("find", gone)).toEqual(before);
  });

  it.each([
    { args: [], err: /Say which register/ },
    { args: ["--register", "KPIs", "--remove"], err: /--out NEW\.xlsx/ },
    { args: ["--register", "Nope"], err: /no register "Nope"\. There are: KPIs/ },
    { args: ["--register", "KPIs", "--remove", "--out", "x.xlsx"], err: /No columns of Scrutineer's/ },
    { args: ["--register", "KPIs", "--all"], err: /--all belongs to repair/ },
  ])("refuses $args in one line", async ({ args, err }) => {
    const ran = await scrutineer("rate", BOOK, ...args);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toMatch(err);
  });
});
