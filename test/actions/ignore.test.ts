import { checkWithIgnored } from "../../src/actions/check.ts";
import { ignoreFinding } from "../../src/actions/ignoreFinding.ts";
import { readRulesJson } from "../../src/actions/rulesJson.ts";
import { stateOf } from "../../src/actions/workbookState.ts";
import type { Finding } from "../../src/domain/finding.ts";
import { cellAddress } from "../../src/grid/area.ts";
import { inWorkbook } from "../../src/workbook/inWorkbook.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { put } from "../support/variants.ts";
import { choices } from "./sample.ts";

const book = () =>
  bookFromText(`
== Workplan ==
Ref | Action | Owner | Agreed Due Date | Status
A1 | Open the centre | Finance | 31/10021 | Green
A2 | Paint the bridge | Finance | 31/0322 | Green
A3 | Ring the bells | Finance | 31/12/2027 | Green
`);

const at = ({ place: { sheet, row, column } }: Finding): string => `${sheet}!${cellAddress(row, column)}`;
const invalid = (findings: readonly Finding[]) => findings.filter(({ code }) => code === "date-invalid");

async function ignoreFirst(reason: string | null): Promise<void> {
  const { findings, ignored } = await checkWithIgnored(choices());
  const one = reason === null ? ignored[0]?.finding : invalid(findings)[0];
  const { survey } = stateOf(await inWorkbook(({ read }) => read()), choices());
  if (one)
    await ignoreFinding(
      one,
      reason,
      survey.registers.map(({ register }) => register),
      choices(),
    );
}

describe("ignoring a finding", () => {
  it("takes it out with its reason, and nothing else, in the sheet Scrutineer rules", async () => {
    await withExcel(book(), async ({ book: open }) => {
      await ignoreFirst("The minutes say so");
      const { findings, ignored } = await checkWithIgnored(choices());
      expect(invalid(findings).map(at)).toEqual(["Workplan!D3"]);
      expect(ignored.map(({ finding, reason }) => [at(finding), reason])).toEqual([
        ["Workplan!D2", "The minutes say so"],
      ]);
      const rows = [...(open.sheets.find(({ name }) => name === "Scrutineer rules")?.rows.values() ?? [])];
      const row = rows.find((cells) => cells.get(0)?.value === "Ignored finding");
      expect([1, 2, 3, 4].map((column) => row?.get(column)?.value)).toEqual([
        "date-invalid: Workplan: A1: Agreed Due Date: 31/10021",
        "Ignored because",
        "The minutes say so",
        "changed in the pane",
      ]);
    });
  });

  it("shows it again, and leaves no row behind", async () => {
    await withExcel(book(), async ({ book: open }) => {
      await ignoreFirst("The minutes say so");
      await ignoreFirst(null);
      const { findings, ignored } = await checkWithIgnored(choices());
      expect([invalid(findings).length, ignored]).toEqual([2, []]);
      const rows = [...(open.sheets.find(({ name }) => name === "Scrutineer rules")?.rows.values() ?? [])];
      expect(rows.some((cells) => cells.get(0)?.value === "Ignored finding")).toBe(false);
    });
  });

  it("goes along with rows that are inserted, and ends when the cell says something else", async () => {
    await withExcel(book(), async ({ book: open }) => {
      await ignoreFirst("The minutes say so");
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Workplan").getRange("1:1").insert("Down");
        await context.sync();
      });
      const moved = await checkWithIgnored(choices());
      expect(moved.ignored.map(({ finding }) => at(finding))).toEqual(["Workplan!D3"]);
      put(open, "Workplan", 2, 3, "31/10022");
      expect((await checkWithIgnored(choices())).ignored).toEqual([]);
    });
  });

  it("may be told by a rules file, whatever the capitals", async () => {
    await withExcel(book(), async ({ host }) => {
      const rules = readRulesJson({ ignored: { "DATE-INVALID: workplan: a1: agreed due date: 31/10021": "Agreed" } });
      const { ignored } = await checkWithIgnored(choices({ rules }));
      expect([ignored.map(({ reason }) => reason), syncs(host)]).toEqual([["Agreed"], 2]);
    });
  });

  it("names a cell that is in no register by its address", async () => {
    const text = "== Summary ==\nLevel | Risks\nHigh | 20\nMedium | 14\nLow | 1\nTotal | 36\n";
    await withExcel(bookFromText(text), async () => {
      const rules = readRulesJson({ ignored: { "total-disagrees: Summary!B5: 36": "One is counted twice" } });
      await expect(checkWithIgnored(choices({ rules }))).resolves.toMatchObject({ findings: [], ignored: [{}] });
    });
  });
});
