import { syncs, withExcel } from "../support/excel.ts";

it("reads what it wrote", async () => {
  await withExcel(["Sheet1"], async ({ host, book }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A1:C2");
      range.values = [
        [1, "5%", "31/03/22"],
        ["'x", true, "1,234"],
      ];
      range.format.fill.color = "#ffff00";
      range.load("values,text,numberFormat,address");
      const added = context.workbook.worksheets.add("New one");
      added.load("name,position");
      context.workbook.names.add("Here", range, "c");
      await context.sync();
      expect(range.values).toStrictEqual([
        [1, 0.05, 44651],
        ["x", true, 1234],
      ]);
      expect(range.text).toStrictEqual([
        ["1", "5%", "31/03/2022"],
        ["x", "TRUE", "1,234"],
      ]);
      expect(added.position).toBe(1);
    });
    expect(syncs(host)).toBe(1);
    expect(host.session.references.size).toBe(0);
    expect(book.names[0]?.formula).toBe("Sheet1!$A$1:$C$2");
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("no").load("name");
        await context.sync();
      }),
    ).rejects.toBeInstanceOf(OfficeExtension.Error);
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("no").load("name");
        await context.sync();
      }),
    ).rejects.toBeInstanceOf(Error);
  });
});
