import { openSample } from "../../src/actions/openSample.ts";
import { putBack } from "../../src/actions/putBack.ts";
import { readState } from "../../src/actions/workbookState.ts";
import { bookFromText } from "../support/bookFromText.ts";
import { syncs, withExcel } from "../support/excel.ts";
import { choices } from "./sample.ts";

const namesOf = (book: { readonly sheets: readonly { readonly name: string }[] }): readonly string[] =>
  book.sheets.map(({ name }) => name);

describe("opening the sample in a workbook", () => {
  it("adds registers that are found without a question, with something to check, and can be put back", async () => {
    await withExcel(bookFromText("== Notes ==\nHello\n\n== Sample risks ==\nMine"), async ({ host, book }) => {
      const before = namesOf(book);
      const names = await openSample(new Date(2026, 10, 23));
      expect(names).toEqual(["Sample outcomes", "Sample work plan", "Sample risks (2)"]);
      expect(syncs(host)).toBe(3);
      const { registers, findings, ties, packs, tables, offered } = await readState(choices());
      expect(registers.map(({ layout }) => [layout.sheet, layout.kind, layout.itemRows.length])).toEqual([
        ["Sample outcomes", "indicators", 10],
        ["Sample work plan", "actions", 5],
        ["Sample risks (2)", "risks", 4],
      ]);
      expect(registers.every(({ layout }) => layout.confidence >= 0.9)).toBe(true);
      expect(ties).toEqual([]);
      expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["date-invalid", "number-as-text"]));
      const pack = packs.find(({ id }) => id === offered);
      expect(pack?.tables.some((id) => (tables.get(id)?.summaries ?? 0) > 0)).toBe(true);
      await putBack({ removeSheets: true });
      expect(namesOf(book).filter((name) => !name.startsWith("Scrutineer"))).toEqual(before);
    });
  });
});
