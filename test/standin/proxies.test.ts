import { withExcel } from "../support/excel.ts";
import { refusal, thrown } from "../support/refused.ts";

const firstCell = (context: Excel.RequestContext): Excel.Range =>
  context.workbook.worksheets.getItem("Sheet1").getRange("A1");

const onSheet = (test: (context: Excel.RequestContext) => Promise<void>): Promise<void> =>
  withExcel(["Sheet1"], () => Excel.run(test));

it("refuses to read what was not loaded, not synced, or loaded under another name", () =>
  onSheet(async (context) => {
    const range = firstCell(context);
    const before = thrown(() => range.values);
    expect([before.code, before.name, before.debugInfo.errorLocation]).toStrictEqual([
      "PropertyNotLoaded",
      "RichApi.Error",
      "Range.values",
    ]);
    range.load("address");
    expect(thrown(() => range.address).code).toBe("PropertyNotLoaded");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1");
    expect(thrown(() => range.values).code).toBe("PropertyNotLoaded");
  }));

it("gives the result of a method only after a sync", () =>
  onSheet(async (context) => {
    const count = context.workbook.worksheets.getCount();
    expect(thrown(() => count.value).code).toBe("ValueNotLoaded");
    await context.sync();
    expect(count.value).toBe(1);
  }));

it("wants a promise from what is run", () =>
  withExcel(["Sheet1"], async () => {
    const error = await refusal(Excel.run((() => 5) as unknown as () => Promise<number>));
    expect(error.code).toBe("RunMustReturnPromise");
  }));

it("sends what is left when a run ends", () =>
  withExcel(["Sheet1"], async ({ book }) => {
    await Excel.run((context) => {
      firstCell(context).values = [["x"]];
      return Promise.resolve();
    });
    expect(book.sheets[0]?.rows.get(0)?.get(0)?.value).toBe("x");
  }));

it("drops what is queued, and gives references back, when a run throws", () =>
  withExcel(["Sheet1"], async ({ book, host }) => {
    const run = Excel.run(async (context) => {
      const range = firstCell(context);
      await context.sync();
      range.values = [["queued"]];
      throw new Error("boom");
    });
    await expect(run).rejects.toThrow("boom");
    expect(book.sheets[0]?.rows.size).toBe(0);
    expect(host.session.references.size).toBe(0);
  }));

it("refuses ranges of a run that is over, unless they were tracked", () =>
  withExcel(["Sheet1"], async ({ book, host }) => {
    const { lost, kept } = await Excel.run(async (context) => {
      const [lost, kept] = [firstCell(context), firstCell(context).getOffsetRange(0, 1)];
      context.trackedObjects.add(kept);
      lost.load("address");
      kept.load("address");
      await context.sync();
      return { lost, kept };
    });
    const use = (): void => {
      lost.values = [[1]];
    };
    expect(thrown(use).code).toBe("InvalidObjectPath");
    expect(host.session.references.size).toBe(1);
    kept.values = [[9]];
    await kept.context.sync();
    expect(book.sheets[0]?.rows.get(0)?.get(1)?.value).toBe(9);
    kept.context.trackedObjects.remove(kept);
    await kept.context.sync();
    expect(host.session.references.size).toBe(0);
  }));

it("refuses a reference that was given back", () =>
  withExcel(["Sheet1"], async ({ host }) => {
    await Excel.run(async (context) => {
      const range = firstCell(context);
      await context.sync();
      for (const { reference } of [...host.session.references.all()]) host.session.references.release(reference ?? "");
      range.load("values");
      expect((await refusal(context.sync())).code).toBe("InvalidReference");
    });
  }));

it("refuses to mix the objects of two contexts", () =>
  onSheet(async (context) => {
    const foreign = firstCell(new Excel.RequestContext());
    const mixed = async (): Promise<void> => {
      firstCell(context).getBoundingRect(foreign);
      await context.sync();
    };
    expect((await refusal(mixed())).code).toBe("InvalidRequestContext");
  }));

it("gives values of the realm of the test, so that they compare", () =>
  onSheet(async (context) => {
    const range = firstCell(context).load("values");
    await context.sync();
    expect(range.values).toStrictEqual([[""]]);
    expect(range.values).toBeInstanceOf(Array);
    context.workbook.worksheets.getItem("no").load("name");
    const error = await refusal(context.sync());
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error).toBeInstanceOf(Error);
  }));

it("puts back the globals when it is done", async () => {
  await withExcel(["Sheet1"], () => Promise.resolve());
  expect("Excel" in globalThis || "OfficeExtension" in globalThis).toBe(false);
});
